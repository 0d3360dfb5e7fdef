# expected: a claim shows at least one quote
DELETE DATA { <article/a/claim/1> av:quote <article/a#char=0,10> }
