-- Which votes each of the latest states of the record changed, so that what a process has worked out of the votes is
-- brought up to date by those alone. Neither table outlives a crash: who finds a gap reads all votes anew.
CREATE UNLOGGED TABLE "vote_change" (
    "vote_id" TEXT NOT NULL
);

CREATE UNLOGGED TABLE "record_state" (
    "number" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "votes" TEXT[],

    CONSTRAINT "record_state_pkey" PRIMARY KEY ("number")
);

INSERT INTO record_state SELECT number, changed_at, '{}' FROM record_version;

-- Notes the votes whose row, positions or topics a statement has touched. Without a key, so that nobody waits here.
CREATE FUNCTION note_vote_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'vote' THEN
    INSERT INTO vote_change SELECT id FROM touched;
  ELSIF TG_TABLE_NAME = 'member_vote' THEN
    INSERT INTO vote_change SELECT DISTINCT vote_id FROM touched;
  ELSIF TG_TABLE_NAME = 'resolution_topic' THEN
    INSERT INTO vote_change SELECT DISTINCT v.id FROM touched t JOIN vote v ON v.resolution_id = t.resolution_id;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['vote', 'member_vote', 'resolution_topic'] LOOP
    EXECUTE format('CREATE TRIGGER note_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_vote_changes()', t);
    EXECUTE format('CREATE TRIGGER note_updated_from AFTER UPDATE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_vote_changes()', t);
    EXECUTE format('CREATE TRIGGER note_updated_to AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_vote_changes()', t);
    EXECUTE format('CREATE TRIGGER note_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_vote_changes()', t);
  END LOOP;
END $$;

-- As before, and the state notes which votes it changed.
CREATE OR REPLACE FUNCTION raise_record_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  former record_version%ROWTYPE;
  raised record_version%ROWTYPE;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- This calls the trigger again, behind the checks that wait to be made.
    UPDATE record_change SET transaction = transaction WHERE transaction = NEW.transaction;
    RETURN NULL;
  END IF;
  SELECT * INTO former FROM record_version FOR UPDATE;
  INSERT INTO record_version AS v (number, changed_at) VALUES (1, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET number = v.number + 1, changed_at = clock_timestamp()
    RETURNING * INTO raised;
  -- Every transaction does this before its end, and sees no other's rows before theirs: these are its own.
  UPDATE revision SET record_number = raised.number WHERE record_number IS NULL;
  -- What was noted of another record, before this one was restored, says nothing of its states.
  IF NOT EXISTS (SELECT FROM record_state s WHERE s.number = former.number AND s.changed_at = former.changed_at) THEN
    DELETE FROM record_state;
  END IF;
  WITH own AS (DELETE FROM vote_change RETURNING vote_id)
    INSERT INTO record_state SELECT raised.number, raised.changed_at, coalesce(array_agg(DISTINCT vote_id), '{}') FROM own;
  DELETE FROM record_state WHERE number <= raised.number - 1000;
  -- Not before: the change of the revisions is a part of this one, and is not to raise the number again.
  DELETE FROM record_change WHERE transaction = NEW.transaction;
  PERFORM pg_notify('record_changed', raised.number::text);
  RETURN NULL;
END $$;

COMMENT ON TABLE vote_change IS 'The votes that a transaction has touched, noted with the state of the record at its commit.';
COMMENT ON TABLE record_state IS 'The latest thousand states of the record, and the votes that each of them changed.';
