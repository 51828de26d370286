drop table recognition;
