-- spam: while it is held, it waits in the tray for spam; once declined, a moderator called it spam.
alter table comment add column spam BOOLEAN not null default false;
-- Goes up when its writer changes it or a decision is undone: what a moderator read is what they decide about.
alter table comment add column version INTEGER not null default 0;
-- The text under a keyed hash: tells a repeated comment, and nothing else.
alter table comment add column print TEXT;
alter table comment add column editable_until TIMESTAMP;
alter table comment add column decided_at TIMESTAMP;
drop index comment_in_the_queue;
create index comment_in_the_queue on comment (state, spam, id);
create index comment_by_print on comment (print) where print is not null;
create index comment_to_purge on comment (decided_at) where decided_at is not null;
create index comment_editable on comment (editable_until) where editable_until is not null;
create index comment_answers on comment (parent_id) where parent_id is not null;

-- Why a comment that waits deserves a second look.
create table comment_reason (
    comment_id BIGINT not null references comment (id) on delete cascade,
    reason TEXT not null,
    primary key (reason, comment_id)
);
create index comment_reason_of_comment on comment_reason (comment_id);

-- What a moderator decided less than a minute ago, with the words that the decision took away.
create table comment_undo (
    comment_id BIGINT not null primary key references comment (id) on delete cascade,
    batch TEXT not null,
    member_id BIGINT not null references member (id) on delete cascade,
    was TEXT not null check (was in ('held', 'published')),
    spam BOOLEAN not null,
    verdict TEXT not null,
    sealed BLOB,
    ends_at TIMESTAMP not null
);
create index comment_undo_batch on comment_undo (batch);
create index comment_undo_end on comment_undo (ends_at);

-- From whom a comment of today is: a keyed hash whose key is in memory and gone tomorrow, as the row is.
create table comment_tag (
    comment_id BIGINT not null primary key references comment (id) on delete cascade,
    tag TEXT not null,
    day DATE not null
);
create index comment_tag_day on comment_tag (day);

-- Whose comments are not taken for the rest of a day.
create table turned_away (
    tag TEXT not null primary key,
    day DATE not null
);

-- Words and hosts that send a comment to the tray for spam.
create table comment_pattern (
    id INTEGER not null primary key autoincrement,
    public_id TEXT not null unique,
    kind TEXT not null check (kind in ('words', 'host')),
    pattern TEXT not null,
    made_at TIMESTAMP not null,
    unique (kind, pattern)
);

-- How many comments a member wants to decide on in a day at most, and how many it were on which day.
alter table member add column comments_a_day INTEGER;
alter table member add column comments_day DATE;
alter table member add column comments_decided INTEGER not null default 0;
