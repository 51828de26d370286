-- Which editions stand in the index of the search: at which place (microseconds of publication, each its own),
-- read by which version of the reader.
create table indexed (
    edition_id BIGINT not null primary key references edition (id) on delete cascade,
    place BIGINT not null unique,
    version INTEGER not null
);

-- The words themselves, cut, folded and stemmed in Rust: the engine only tells them apart at spaces.
-- Its row ids are the places, so that the newest come first without sorting.
create virtual table search_index using fts5 (
    body, title, strong, words, facets, tokenize = 'ascii', columnsize = 0
);
-- What is taken out is overwritten, not only marked as gone.
insert into search_index (search_index, rank) values ('secure-delete', 1);

create trigger indexed_no_more after delete on indexed begin
    delete from search_index where rowid = old.place;
end;
