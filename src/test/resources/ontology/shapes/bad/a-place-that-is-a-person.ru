# expected: a place belongs here
INSERT DATA { <article/a/claim/1> said:place <article/a/entity/agent-x> }
