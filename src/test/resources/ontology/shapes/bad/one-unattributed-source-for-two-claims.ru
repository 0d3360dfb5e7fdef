# expected: an unattributed source belongs to one claim
DELETE DATA { <article/a/claim/4> av:claimant <article/a/entity/agent-x> } ;
INSERT DATA { <article/a/claim/4> av:claimant <article/a/claim/2/source> }
