drop table spam_word;
