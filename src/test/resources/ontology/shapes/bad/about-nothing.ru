# expected: a claim is about exactly one thing
DELETE DATA { <article/a/claim/1> av:about <article/a/entity/closure> }
