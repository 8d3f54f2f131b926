-- Who changed what, and when the record as a whole last changed.

-- A revision is never changed or taken away. Only an account that is deleted lets go of its revisions: the foreign key
-- sets their user_id to null, and `actor` still says who it was.
CREATE FUNCTION keep_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The foreign key's own statement runs inside its trigger, so this trigger is then the second level.
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 THEN
    IF NEW.user_id IS NULL AND to_jsonb(NEW) - 'user_id' = to_jsonb(OLD) - 'user_id' THEN RETURN NEW; END IF;
  END IF;
  PERFORM refuse('revision_append_only', 'a revision is neither changed nor deleted: write another that says what was wrong');
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION keep_revisions();

-- The version of the record rises by one for each transaction that changed a row of it, and those who listen on the
-- channel record_changed are told the number. It rises at the commit and after every check, so that writers wait for each
-- other no longer than they must, and never in a circle.
CREATE FUNCTION note_record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM changed) THEN RETURN NULL; END IF;
  INSERT INTO record_change VALUES (pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION raise_record_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  raised integer;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- This calls the trigger again, behind the checks that wait to be made.
    UPDATE record_change SET transaction = transaction WHERE transaction = NEW.transaction;
    RETURN NULL;
  END IF;
  DELETE FROM record_change WHERE transaction = NEW.transaction;
  INSERT INTO record_version AS v (number, changed_at) VALUES (1, clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET number = v.number + 1, changed_at = clock_timestamp()
    RETURNING number INTO raised;
  PERFORM pg_notify('record_changed', raised::text);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER record_version_rises AFTER INSERT OR UPDATE ON record_change DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION raise_record_version();

-- TRUNCATE would pass by the triggers that check what is left.
CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse('record_no_truncate', format('table %s: its rows are deleted, not truncated, so that every rule is checked',
    TG_TABLE_NAME));
END $$;

DO $$
DECLARE
  tables text[] := ARRAY['member', 'member_name', 'term', 'meeting', 'topic', 'resolution', 'resolution_alias',
    'resolution_topic', 'vote', 'member_vote', 'explanation', 'statement', 'statement_member', 'statement_resolution',
    'quotation', 'source', 'citation', 'revision'];
  t text;
BEGIN
  FOREACH t IN ARRAY tables LOOP
    EXECUTE format('CREATE TRIGGER record_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_record_change()', t);
    EXECUTE format('CREATE TRIGGER record_updated AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_record_change()', t);
    EXECUTE format('CREATE TRIGGER record_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_record_change()', t);
    EXECUTE format('CREATE TRIGGER record_truncated BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()', t);
  END LOOP;
END $$;
