# expected: a claim says once whether the article endorses it
DELETE DATA { <article/a/claim/1> av:endorsed false }
