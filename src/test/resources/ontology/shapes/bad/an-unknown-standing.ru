# expected: a claim has exactly one standing
DELETE DATA { <article/a/claim/2> av:standing st:alleged } ;
INSERT DATA { <article/a/claim/2> av:standing st:rumoured }
