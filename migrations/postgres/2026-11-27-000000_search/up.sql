-- Which editions stand in the index of the search: at which place (microseconds of publication, each its own),
-- read by which version of the reader.
create table indexed (
    edition_id BIGINT not null primary key references edition (id) on delete cascade,
    place BIGINT not null unique,
    version INTEGER not null
);

-- The words themselves, cut, folded and stemmed in Rust, each with the block of 32 days before it, so that the newest
-- are found without looking at all.
create table search_index (
    place BIGINT not null primary key references indexed (place) on delete cascade,
    tokens TSVECTOR not null
);
create index search_index_tokens on search_index using gin (tokens) with (fastupdate = off);
