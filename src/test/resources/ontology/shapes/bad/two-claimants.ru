# expected: a claim has exactly one claimant
INSERT DATA { <article/a/claim/1> av:claimant <article/a/entity/writer> }
