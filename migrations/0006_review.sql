-- What people say of claims. A claim's body shows it (`review`, and what was corrected); this is what it is made from whenever the claim is stored.
-- A row whose claim is not there any more stays: the claim may come back.
CREATE TABLE claim_review (
  claim_id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'rejected', 'corrected')),
  correction TEXT NOT NULL CHECK (json_valid(correction)),   -- fields that were corrected, as they are to be
  event INTEGER NOT NULL,                                    -- the last of claim_event that counts
  body TEXT NOT NULL CHECK (json_valid(body))                -- the claim as it was read the last time
) STRICT;
CREATE INDEX claim_review_by_article ON claim_review (article_id);
CREATE INDEX claim_review_by_event ON claim_review (event);

-- Every change, for ever, in order. What is undone says by which.
CREATE TABLE claim_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  claim_id TEXT NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'correct', 'undo')),
  fields TEXT NOT NULL CHECK (json_valid(fields)),           -- of a correction: what each field is to be; null takes back what it was to be
  changes TEXT NOT NULL CHECK (json_valid(changes)),         -- [{field, before, after}] as served
  who TEXT NOT NULL,
  why TEXT,
  at TEXT NOT NULL,
  undoes INTEGER REFERENCES claim_event (id),
  undone_by INTEGER REFERENCES claim_event (id)
) STRICT;
CREATE INDEX claim_event_by_claim ON claim_event (claim_id, id);
CREATE INDEX claim_event_by_article ON claim_event (article_id);

ALTER TABLE tag ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;   -- how many of `claims` are rejected
