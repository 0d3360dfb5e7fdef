# expected: a claim is about exactly one thing
INSERT DATA { <article/a/claim/1> av:about <entity/wd/Q222> }
