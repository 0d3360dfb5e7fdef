# expected: a claim says once whether it became plain facts
INSERT DATA { <article/a/claim/1> av:projected false }
