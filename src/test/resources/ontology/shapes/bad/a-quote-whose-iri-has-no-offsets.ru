# expected: IRI ends in #char=START,END
DELETE { <article/a#char=0,10> ?p ?o } INSERT { <article/a#first> ?p ?o } WHERE { <article/a#char=0,10> ?p ?o } ;
DELETE { ?s ?p <article/a#char=0,10> } INSERT { ?s ?p <article/a#first> } WHERE { ?s ?p <article/a#char=0,10> }
