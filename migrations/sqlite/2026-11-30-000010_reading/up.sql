-- The number by which the collection cites a story (given once, in the order of publication, never again), when an
-- editor pinned it, and what its readers are warned of.
alter table story add column number BIGINT;
alter table story add column pinned_at TIMESTAMP;
alter table story add column notes TEXT;
update story set number = counted.number
    from (select id, row_number() over (order by published_at, id) as number from story where published_at is not null) as counted
    where counted.id = story.id;
create unique index story_number on story (number);
create index story_pinned on story (pinned_at) where pinned_at is not null;
