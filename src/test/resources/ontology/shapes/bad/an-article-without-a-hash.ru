# expected: an article has the SHA-256 of its text
DELETE WHERE { <article/a> schema:sha256 ?hash }
