-- What changed of what readers see, so that every node drops the pages that show it and no others. Written in the
-- transaction of the change itself; the oldest rows go with each new one.
create table change (
    version BIGINT not null primary key,
    tags TEXT not null
);

-- One row: updating it first is the lock that makes the versions grow in the order in which changes are to be seen.
create table change_head (
    id BIGINT not null primary key check (id = 1),
    version BIGINT not null
);
insert into change_head (id, version) values (1, 0);
