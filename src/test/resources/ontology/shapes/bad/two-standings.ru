# expected: a claim has exactly one standing
INSERT DATA { <article/a/claim/2> av:standing st:predicted }
