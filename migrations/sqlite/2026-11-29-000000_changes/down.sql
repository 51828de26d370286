drop table change_head;
drop table change;
