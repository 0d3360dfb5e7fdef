# expected: a claim becomes plain facts only if
DELETE DATA { <article/a/claim/1> av:standing st:stated } ;
INSERT DATA { <article/a/claim/1> av:standing st:opinion }
