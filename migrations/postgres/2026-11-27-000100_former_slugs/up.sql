-- Addresses that a story had before: they lead to the one that it has now, and are never given to another.
create table former_slug (
    slug TEXT not null primary key,
    edition_id BIGINT not null references edition (id) on delete cascade
);
create index former_slug_of_edition on former_slug (edition_id);
