-- Who speaks for whom is read from here and kept; `voices` counts what changes it.
ALTER TABLE registry ADD COLUMN voices INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER voice_by_part AFTER UPDATE OF part_of ON actor WHEN OLD.part_of IS NOT NEW.part_of BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_new_part AFTER INSERT ON actor WHEN NEW.part_of IS NOT NULL BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_old_part AFTER DELETE ON actor WHEN OLD.part_of IS NOT NULL BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_new_role AFTER INSERT ON actor_role BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_role AFTER UPDATE ON actor_role BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_old_role AFTER DELETE ON actor_role BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_new_fact AFTER INSERT ON actor_fact BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_old_fact AFTER DELETE ON actor_fact BEGIN UPDATE registry SET voices = voices + 1; END;

-- who no longer holds the office that articles give them
CREATE INDEX actor_met_former ON actor_met (actor_id) WHERE (role LIKE 'ex-%' OR role LIKE '%ancien%' OR role LIKE '%former%');
CREATE TRIGGER voice_by_former AFTER INSERT ON actor_met WHEN (NEW.role LIKE 'ex-%' OR NEW.role LIKE '%ancien%' OR NEW.role LIKE '%former%') BEGIN UPDATE registry SET voices = voices + 1; END;
CREATE TRIGGER voice_by_no_former AFTER DELETE ON actor_met WHEN (OLD.role LIKE 'ex-%' OR OLD.role LIKE '%ancien%' OR OLD.role LIKE '%former%') BEGIN UPDATE registry SET voices = voices + 1; END;
