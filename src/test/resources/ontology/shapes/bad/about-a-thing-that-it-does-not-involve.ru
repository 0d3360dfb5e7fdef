# expected: what a claim is about is among what it involves
DELETE DATA { <article/a/claim/1> av:involves <article/a/entity/closure> }
