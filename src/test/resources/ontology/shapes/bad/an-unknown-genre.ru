# expected: the genre is none
DELETE DATA { <article/a> schema:genre "news" } ;
INSERT DATA { <article/a> schema:genre "gossip" }
