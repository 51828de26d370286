create index story_on_the_shelf on story (published_at desc) where state = 'published' and cloaked_at is null;
drop index story_by_hour;
