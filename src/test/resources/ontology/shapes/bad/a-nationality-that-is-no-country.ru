# expected: a country belongs here
INSERT DATA { <article/a/claim/1> said:nationality <article/a/entity/agent-x> }
