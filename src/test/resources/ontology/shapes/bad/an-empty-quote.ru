# expected: a quote has its words
DELETE DATA { <article/a#char=12,20> oa:exact "“repairs" } ;
INSERT DATA { <article/a#char=12,20> oa:exact "" }
