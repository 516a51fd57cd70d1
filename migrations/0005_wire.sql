-- What a text is recognised by when it is printed again (src/near.ts).
CREATE TABLE article_band (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL,                    -- article.number
  PRIMARY KEY (band, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_band_by_article ON article_band (article);

-- Of those that came in before: the first print of this text, the text that most of this one stands in, and how much of it.
ALTER TABLE article ADD COLUMN duplicate_of TEXT;
ALTER TABLE article ADD COLUMN shared_with TEXT;
ALTER TABLE article ADD COLUMN shared_text REAL;
CREATE INDEX article_by_duplicate_of ON article (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX article_by_shared_with ON article (shared_with) WHERE shared_with IS NOT NULL;

-- One statement in several prints of a wire: every claim of it, and the one that came in first.
CREATE TABLE claim_wire (
  claim INTEGER PRIMARY KEY REFERENCES claim (seq) ON DELETE CASCADE,
  wire INTEGER NOT NULL                        -- claim.seq
) STRICT;
CREATE INDEX claim_wire_by_wire ON claim_wire (wire, claim);
