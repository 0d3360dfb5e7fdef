# expected: a claim becomes plain facts only if
DELETE DATA { <article/a/claim/5> av:endorsed true } ;
INSERT DATA { <article/a/claim/5> av:endorsed false }
