-- The newest stories first, read off in order however many there are. An index of published stories alone cannot be
-- used: the engines plan a query before they know which state it asks for.
create index story_by_hour on story (state, published_at desc, id desc);
drop index story_on_the_shelf;
