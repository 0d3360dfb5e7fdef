# expected: an agent or a document belongs here
DELETE DATA { <article/a/claim/4> av:claimant <article/a/entity/agent-x> } ;
INSERT DATA { <article/a/claim/4> av:claimant <article/a/entity/lesson> }
