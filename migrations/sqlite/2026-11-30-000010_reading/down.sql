drop index story_pinned;
drop index story_number;
alter table story drop column notes;
alter table story drop column pinned_at;
alter table story drop column number;
