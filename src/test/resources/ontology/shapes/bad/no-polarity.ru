# expected: a claim is affirmed or negated
DELETE DATA { <article/a/claim/2> av:polarity pol:affirmed }
