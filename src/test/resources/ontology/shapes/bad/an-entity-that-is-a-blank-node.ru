# expected: an entity is an IRI
INSERT DATA { <article/a> schema:mentions _:x . _:x a av:Person ; rdfs:label "X" }
