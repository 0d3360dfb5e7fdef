# expected: an agent belongs here
DELETE DATA { <article/a/claim/2> av:before <article/a/entity/court> } ;
INSERT DATA { <article/a/claim/2> av:before <article/a/entity/report> }
