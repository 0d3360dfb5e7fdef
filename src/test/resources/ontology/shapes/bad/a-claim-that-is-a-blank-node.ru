# expected: a claim is an IRI
DELETE { <article/a/claim/1> ?p ?o } INSERT { _:claim ?p ?o } WHERE { <article/a/claim/1> ?p ?o }
