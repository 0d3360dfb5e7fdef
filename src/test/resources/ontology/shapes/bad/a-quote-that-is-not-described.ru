# expected: a claim shows at least one quote
INSERT DATA { <article/a/claim/1> av:quote <article/a#char=1,2> }
