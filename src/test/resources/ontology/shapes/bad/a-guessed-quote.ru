# expected: a quote was found exact or repaired
DELETE DATA { <article/a#char=0,10> av:match "exact" } ;
INSERT DATA { <article/a#char=0,10> av:match "guessed" }
