alter table comment add column pinned BOOLEAN not null default false;

-- What the desk decided about the comments under a story; without a row their age decides.
create table thread (
    story_id BIGINT not null primary key references story (id) on delete cascade,
    standing TEXT not null check (standing in ('open', 'closed')),
    decided_at TIMESTAMP not null
);
