# expected: an agent belongs here
INSERT DATA { <article/a/claim/1> said:actor <article/a/entity/trial> }
