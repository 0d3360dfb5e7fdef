# expected: a claim has one amount or one quantity
INSERT DATA { <article/a/claim/1> said:quantity 3.0 }
