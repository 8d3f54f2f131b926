-- A term that is corrected at the desk touches the votes of those days alone on which somebody begins or ceases to sit by
-- it: of a permanent member's note that is none, where all of its three thousand votes were checked before.
CREATE FUNCTION queue_term_checks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- As in queue_vote_checks: who touches a vote waits until this has ended.
  LOCK TABLE term IN EXCLUSIVE MODE;
  INSERT INTO vote_check
    SELECT DISTINCT v.id FROM former f FULL JOIN written w ON w.id = f.id
      JOIN vote v ON v.date BETWEEN least(f.valid_from, w.valid_from)
        AND greatest(coalesce(f.valid_to, 'infinity'), coalesce(w.valid_to, 'infinity'))
     WHERE (f.member_code, f.seat_code, f.kind) IS DISTINCT FROM (w.member_code, w.seat_code, w.kind)
        OR (v.date BETWEEN f.valid_from AND coalesce(f.valid_to, 'infinity'))
           IS DISTINCT FROM (v.date BETWEEN w.valid_from AND coalesce(w.valid_to, 'infinity'))
     ORDER BY v.id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DROP TRIGGER check_updated_from ON term;
DROP TRIGGER check_updated_to ON term;
CREATE TRIGGER check_updated AFTER UPDATE ON term REFERENCING OLD TABLE AS former NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION queue_term_checks();
