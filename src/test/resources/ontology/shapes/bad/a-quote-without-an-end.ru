# expected: a quote ends at one place
DELETE DATA { <article/a#char=12,20> nif:endIndex 20 }
