# expected: an entity has one label
INSERT DATA { <article/a/entity/agent-x> rdfs:label "Mr X" }
