# expected: a court belongs here
INSERT DATA { <article/a/claim/3> said:court <entity/wd/Q222> }
