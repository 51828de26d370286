-- Who recognised someone in a published story. The tag tells two reports of one day apart and matches nobody: its key
-- is in memory only and gone tomorrow.
create table recognition (
    id INTEGER not null primary key autoincrement,
    story_id BIGINT not null references story (id) on delete cascade,
    told_by TEXT not null check (told_by in ('reader', 'member')),
    tag TEXT not null,
    "counts" BOOLEAN not null,
    sealed BLOB,
    week DATE not null,
    answered BOOLEAN not null default false
);
create index recognition_open on recognition (answered, story_id);
create index recognition_of_story on recognition (story_id, tag);
