-- Words of titles, and those that texts return to, are words of their own from here on (store/search/fts5.rs). The index
-- is emptied as a whole, which is quicker than taking each story out of it; the next start reads every story again.
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
