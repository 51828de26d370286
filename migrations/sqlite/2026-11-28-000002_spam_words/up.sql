-- In how many comments a word stood that a moderator called spam, or published. The word is a keyed hash cut to one of
-- a million numbers, which many words share. Number -1 counts the comments themselves.
create table spam_word (
    word BIGINT not null primary key,
    spam INTEGER not null,
    fine INTEGER not null
);
insert into spam_word (word, spam, fine) values (-1, 0, 0);
