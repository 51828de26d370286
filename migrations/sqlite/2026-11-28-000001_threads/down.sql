drop table thread;
alter table comment drop column pinned;
