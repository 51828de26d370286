drop trigger indexed_no_more;
drop table search_index;
drop table indexed;
