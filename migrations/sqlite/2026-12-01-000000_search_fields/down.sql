-- Every story is read again, as it was read before.
drop trigger indexed_no_more;
drop table search_index;
delete from indexed;
create virtual table search_index using fts5 (
    body, title, strong, words, facets, tokenize = 'ascii', columnsize = 0
);
insert into search_index (search_index, rank) values ('secure-delete', 1);
create trigger indexed_no_more after delete on indexed begin
    delete from search_index where rowid = old.place;
end;
