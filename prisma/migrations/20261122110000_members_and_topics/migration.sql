-- Members, their terms and topics are changed at the desk, by one editor at a time.
ALTER TABLE "member" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "term" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "topic" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Article 23 of the Charter: elected members sit for two years, and one that retires is not eligible for immediate
-- re-election. Terms are calendar years; of one that is not (a shared term, a seat that was empty), the note says why.
ALTER TABLE term
  ADD CONSTRAINT term_two_years CHECK (
    kind = 'PERMANENT' OR note IS NOT NULL
    OR valid_from = make_date(extract(year FROM valid_from)::integer, 1, 1)
    AND valid_to = make_date(extract(year FROM valid_from)::integer + 1, 12, 31)),
  ADD CONSTRAINT term_length CHECK (kind = 'PERMANENT' OR valid_to < valid_from + interval '2 years'),
  ADD CONSTRAINT term_seat_group CHECK (seat_group IS NULL OR kind = 'ELECTED' AND valid_from < '1966-01-01'),
  -- Nobody who sat to the end of 2026, or into it, sits again before 2028.
  ADD CONSTRAINT term_not_at_once EXCLUDE USING gist (
    member_code WITH =, daterange(valid_from, make_date(extract(year FROM valid_to)::integer + 2, 1, 1)) WITH &&)
    WHERE (kind = 'ELECTED');

-- Six elected members to the end of 1965, ten since (Article 23, as amended).
CREATE FUNCTION elected_seats(day date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN day < '1966-01-01' THEN 6 ELSE 10 END;

-- The number that sits grows only on a first day, so that those within the term that was written are all to look at. Who
-- writes a term holds the table (queue_vote_checks): no other comes between this and the commit.
CREATE FUNCTION check_elected_seats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  full_ record;
BEGIN
  PERFORM require_read_committed();
  SELECT s.day, count(*) AS sitting INTO full_
    FROM term written
    JOIN LATERAL (
      SELECT DISTINCT o.valid_from AS day FROM term o
       WHERE o.kind = 'ELECTED' AND o.valid_from BETWEEN written.valid_from AND written.valid_to) s ON true
    JOIN term t ON t.kind = 'ELECTED' AND s.day BETWEEN t.valid_from AND t.valid_to
   WHERE written.id = NEW.id AND written.kind = 'ELECTED'
   GROUP BY s.day HAVING count(*) > elected_seats(s.day)
   ORDER BY s.day LIMIT 1;
  IF FOUND THEN
    PERFORM refuse('term_elected_seats', format('term of %s: %s elected members would sit on %s, and there are %s seats',
      NEW.member_code, full_.sitting, full_.day, elected_seats(full_.day)));
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER term_rules AFTER INSERT OR UPDATE ON term DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_elected_seats();
