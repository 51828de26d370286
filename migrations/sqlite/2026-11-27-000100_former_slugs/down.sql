drop table former_slug;
