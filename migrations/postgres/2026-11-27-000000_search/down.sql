drop table search_index;
drop table indexed;
