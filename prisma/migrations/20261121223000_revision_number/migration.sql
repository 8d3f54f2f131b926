-- Which state of the record each revision led to, so that the changes between two versions can be listed.

ALTER TABLE "revision" ADD COLUMN "record_number" INTEGER;
CREATE INDEX "revision_record_number_idx" ON "revision"("record_number");

-- What is there belongs to the present state; nobody noted which.
ALTER TABLE revision DISABLE TRIGGER USER;
UPDATE revision SET record_number = (SELECT number FROM record_version);
ALTER TABLE revision ENABLE TRIGGER USER;

-- As before, and a trigger notes once to which state of the record a revision belongs.
CREATE OR REPLACE FUNCTION keep_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The foreign key's own statement runs inside its trigger, so this trigger is then the second level.
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 THEN
    IF NEW.user_id IS NULL AND to_jsonb(NEW) - 'user_id' = to_jsonb(OLD) - 'user_id' THEN RETURN NEW; END IF;
    IF OLD.record_number IS NULL AND to_jsonb(NEW) - 'record_number' = to_jsonb(OLD) - 'record_number' THEN RETURN NEW; END IF;
  END IF;
  PERFORM refuse('revision_append_only', 'a revision is neither changed nor deleted: write another that says what was wrong');
END $$;

CREATE OR REPLACE FUNCTION raise_record_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  raised integer;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- This calls the trigger again, behind the checks that wait to be made.
    UPDATE record_change SET transaction = transaction WHERE transaction = NEW.transaction;
    RETURN NULL;
  END IF;
  INSERT INTO record_version AS v (number, changed_at) VALUES (1, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET number = v.number + 1, changed_at = clock_timestamp()
    RETURNING number INTO raised;
  -- Every transaction does this before its end, and sees no other's rows before theirs: these are its own.
  UPDATE revision SET record_number = raised WHERE record_number IS NULL;
  -- Not before: the change of the revisions is a part of this one, and is not to raise the number again.
  DELETE FROM record_change WHERE transaction = NEW.transaction;
  PERFORM pg_notify('record_changed', raised::text);
  RETURN NULL;
END $$;

COMMENT ON COLUMN revision.record_number IS 'The number of the record''s state that the change led to: record_version.number at its commit.';
