# expected: an event belongs here
INSERT DATA { <article/a/claim/1> said:after <article/a/entity/agent-x> }
