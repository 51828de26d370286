create table setting (
    "key" TEXT not null primary key,
    value TEXT not null
);

create table desk_key (
    id INTEGER not null primary key autoincrement,
    purpose TEXT not null check (purpose in ('stories', 'comments')),
    recipient TEXT not null unique,
    made_at TIMESTAMP not null,
    retired_at TIMESTAMP
);

create table member (
    id INTEGER not null primary key autoincrement,
    public_id TEXT not null unique,
    name TEXT not null,
    name_folded TEXT not null unique,
    role TEXT not null check (role in ('admin', 'editor', 'moderator', 'translator', 'researcher')),
    recipient TEXT,
    wrapped_identity TEXT,
    made_at TIMESTAMP not null,
    disabled_at TIMESTAMP
);

-- The desk's secret, wrapped once per member.
create table member_key (
    id INTEGER not null primary key autoincrement,
    member_id BIGINT not null references member (id) on delete cascade,
    desk_key_id BIGINT not null references desk_key (id) on delete cascade,
    sealed BLOB not null,
    unique (member_id, desk_key_id)
);

create table invitation (
    id INTEGER not null primary key autoincrement,
    member_id BIGINT not null references member (id) on delete cascade,
    lookup TEXT not null unique,
    sealed BLOB,
    expires_at TIMESTAMP not null,
    used_at TIMESTAMP
);

create table call (
    id INTEGER not null primary key autoincrement,
    slug TEXT not null unique,
    reviewers INTEGER not null check (reviewers between 1 and 2),
    opened_at TIMESTAMP not null,
    closed_at TIMESTAMP
);
insert into call (slug, reviewers, opened_at) values ('open', 2, '2026-11-01 00:00:00');

create table story (
    id INTEGER not null primary key autoincrement,
    public_id TEXT not null unique,
    call_id BIGINT not null references call (id),
    language TEXT not null,
    state TEXT not null check (state in ('submitted', 'in_review', 'second_review', 'with_contributor',
        'approved', 'published', 'declined', 'expired', 'withdrawn')),
    submitted_week DATE,
    role_band TEXT,
    setting TEXT,
    region_band TEXT,
    consent_publish BOOLEAN not null,
    consent_translate BOOLEAN not null,
    consent_research BOOLEAN not null,
    consent_quotations BOOLEAN not null,
    consent_version TEXT not null,
    consent_sha256 TEXT not null,
    without_asking BOOLEAN not null,
    receipt_lookup TEXT unique,
    recipient TEXT,
    first_editor_id BIGINT references member (id),
    second_editor_id BIGINT references member (id),
    version BIGINT not null default 0,
    published_at TIMESTAMP,
    cloaked_at TIMESTAMP,
    withdrawn_at TIMESTAMP,
    demo BOOLEAN not null default false,
    once TEXT unique,
    -- Two people, never one twice: the second reader has not seen the original.
    check (first_editor_id is null or second_editor_id is null or first_editor_id <> second_editor_id)
);
create index story_on_the_shelf on story (published_at desc) where state = 'published' and cloaked_at is null;
create index story_in_the_queue on story (state, id);

create table session (
    id INTEGER not null primary key autoincrement,
    kind TEXT not null check (kind in ('desk', 'draft', 'receipt', 'comment')),
    lookup TEXT not null unique,
    sealed BLOB not null,
    member_id BIGINT references member (id) on delete cascade,
    story_id BIGINT references story (id) on delete cascade,
    expires_at TIMESTAMP not null
);
create index session_expiry on session (expires_at);

create table original (
    story_id BIGINT not null primary key references story (id) on delete cascade,
    sealed BLOB not null
);

create table workbench (
    story_id BIGINT not null primary key references story (id) on delete cascade,
    sealed BLOB not null
);

create table edition (
    id INTEGER not null primary key autoincrement,
    story_id BIGINT not null references story (id) on delete cascade,
    language TEXT not null,
    sealed BLOB,
    content TEXT,
    sha256 TEXT not null,
    title TEXT,
    title_folded TEXT,
    slug TEXT,
    changes TEXT,
    made_at TIMESTAMP not null,
    unique (story_id, language),
    unique (language, slug)
);

create table approval (
    id INTEGER not null primary key autoincrement,
    edition_id BIGINT not null references edition (id) on delete cascade,
    given_by TEXT not null check (given_by in ('editor', 'reviewer', 'contributor')),
    member_id BIGINT references member (id),
    sha256 TEXT not null,
    given_at TIMESTAMP not null
);
create index approval_of_edition on approval (edition_id);

create table review (
    id INTEGER not null primary key autoincrement,
    story_id BIGINT not null references story (id) on delete cascade,
    member_id BIGINT not null references member (id),
    stranger TEXT not null check (stranger in ('pass', 'fail')),
    colleague TEXT not null check (colleague in ('pass', 'fail')),
    family TEXT not null check (family in ('pass', 'fail')),
    singling_out TEXT not null check (singling_out in ('low', 'medium', 'high')),
    linking TEXT not null check (linking in ('low', 'medium', 'high')),
    inference TEXT not null check (inference in ('low', 'medium', 'high')),
    passed BOOLEAN not null,
    sealed_note BLOB,
    sha256 TEXT not null,
    made_at TIMESTAMP not null
);
create index review_of_story on review (story_id);

create table message (
    id INTEGER not null primary key autoincrement,
    story_id BIGINT not null references story (id) on delete cascade,
    written_by TEXT not null check (written_by in ('contributor', 'desk')),
    member_id BIGINT references member (id),
    sealed BLOB not null,
    week DATE not null
);
create index message_of_story on message (story_id, id);

create table theme (
    id INTEGER not null primary key autoincrement,
    slug TEXT not null unique
);

create table theme_name (
    theme_id BIGINT not null references theme (id) on delete cascade,
    language TEXT not null,
    name TEXT not null,
    primary key (theme_id, language)
);

create table story_theme (
    story_id BIGINT not null references story (id) on delete cascade,
    theme_id BIGINT not null references theme (id) on delete cascade,
    primary key (story_id, theme_id)
);
create index story_theme_by_theme on story_theme (theme_id, story_id);

create table comment (
    id INTEGER not null primary key autoincrement,
    public_id TEXT not null unique,
    story_id BIGINT not null references story (id) on delete cascade,
    parent_id BIGINT references comment (id),
    depth INTEGER not null check (depth between 1 and 3),
    language TEXT not null,
    state TEXT not null check (state in ('held', 'published', 'declined', 'deleted')),
    sealed BLOB,
    name TEXT,
    body TEXT,
    receipt_lookup TEXT unique,
    recipient TEXT,
    held_week DATE not null,
    published_at TIMESTAMP,
    demo BOOLEAN not null default false,
    once TEXT unique
);
create index comment_of_story on comment (story_id, state, published_at);
create index comment_in_the_queue on comment (state, id);

-- Only ever appended to; every line carries the hash of the one before.
create table register (
    sequence BIGINT not null primary key,
    "at" TIMESTAMP not null,
    actor TEXT not null,
    act TEXT not null,
    subject TEXT not null,
    detail TEXT not null,
    previous TEXT not null,
    hash TEXT not null
);

create index register_by_subject on register (subject, sequence);

-- One row: updating it first is the lock that keeps the chain single.
create table register_head (
    id BIGINT not null primary key check (id = 1),
    sequence BIGINT not null,
    hash TEXT not null
);
insert into register_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table tombstone (
    id INTEGER not null primary key autoincrement,
    subject TEXT not null unique,
    kind TEXT not null,
    made_at TIMESTAMP not null
);
