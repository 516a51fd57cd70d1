-- One stretch of rows for each tag, so that nothing has to be merged; claims dated to more than a day stand in a second table as well.
DROP TABLE claim_tag;

-- The claims of each tag by day, so that a page is read from its start and no further. Tag 0 is every claim.
CREATE TABLE claim_tag (
  tag INTEGER NOT NULL,
  day INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (tag, day, claim)
) STRICT, WITHOUT ROWID;

-- Those that end on a later day, by how far apart the days are (claim_key.span): they may reach what starts after them.
CREATE TABLE claim_tag_long (
  tag INTEGER NOT NULL,
  span INTEGER NOT NULL,
  day INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (tag, span, day, claim)
) STRICT, WITHOUT ROWID;
