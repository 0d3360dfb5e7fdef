# expected: a claim's first day is one xsd:date
DELETE DATA { <article/a/claim/1> said:earliest "2022-01-01"^^xsd:date } ;
INSERT DATA { <article/a/claim/1> said:earliest "2022"^^xsd:gYear }
