# expected: a quote belongs to one article
DELETE DATA { <article/a#char=12,20> nif:referenceContext <article/a> }
