# expected: a claim becomes plain facts only if
DELETE DATA { <article/a/claim/4> av:projected false } ;
INSERT DATA { <article/a/claim/4> av:projected true }
