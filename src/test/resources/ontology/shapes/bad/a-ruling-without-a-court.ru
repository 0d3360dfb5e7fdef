# expected: only a court rules
DELETE DATA { <article/a/claim/3> av:claimant <article/a/entity/court> } ;
INSERT DATA { <article/a/claim/3> av:claimant <article/a/entity/writer> }
