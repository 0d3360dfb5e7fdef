# expected: a quote says which of the places it is
DELETE DATA { <article/a#char=12,20> av:occurrence 2 } ;
INSERT DATA { <article/a#char=12,20> av:occurrence 0 }
