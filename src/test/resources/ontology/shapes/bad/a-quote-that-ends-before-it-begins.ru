# expected: a quote begins at one place
DELETE DATA { <article/a#char=12,20> nif:beginIndex 12 } ;
INSERT DATA { <article/a#char=12,20> nif:beginIndex 21 }
