# expected: an entity has one label
DELETE DATA { <article/a/entity/agent-x> rdfs:label "Agent X" }
