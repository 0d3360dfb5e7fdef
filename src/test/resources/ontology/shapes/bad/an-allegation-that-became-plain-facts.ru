# expected: a claim becomes plain facts only if
DELETE DATA { <article/a/claim/2> av:projected false } ;
INSERT DATA { <article/a/claim/2> av:projected true }
