# expected: an article is current, corrected or retracted
DELETE DATA { <article/a> schema:creativeWorkStatus "current" } ;
INSERT DATA { <article/a> schema:creativeWorkStatus "deleted" }
