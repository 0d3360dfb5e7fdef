# expected: an entity's mention is a quote, described in the same graph
INSERT DATA { <article/a/entity/writer> av:mention <article/a#char=1,2> }
