-- What must hold between rows. These rules are checked when a transaction commits (or at SET CONSTRAINTS ALL IMMEDIATE),
-- so that a vote, its members and its tally may be written in any order.
--
-- The functions run as their owner: a role that may write the record's tables needs no right on the queues, and cannot
-- get round a rule by way of them.

-- A broken rule: SQLSTATE 23514, the sentence as the message, the rule's name as the constraint. Prisma drops the name of
-- the constraint, so the detail has it too.
CREATE FUNCTION refuse(rule text, sentence text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = rule, MESSAGE = sentence, DETAIL = 'Rule: ' || rule;
END $$;

-- Under a snapshot of its own a transaction would not see what another has just committed to the same vote, and two
-- changes that are right one by one could be wrong together.
CREATE FUNCTION require_read_committed() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION 'the record is changed in transactions that are READ COMMITTED, not %',
      upper(current_setting('transaction_isolation')) USING ERRCODE = 'feature_not_supported';
  END IF;
END $$;

-- Votes ------------------------------------------------------------------------------------------------------------

-- Seven of eleven until the end of 1965, nine of fifteen since (Article 27 of the Charter, as amended).
CREATE FUNCTION yes_needed(day date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN day < '1966-01-01' THEN 7 ELSE 9 END;

-- Notes the votes that a statement has touched: its own rows, those of its member votes, those on the days of a term.
-- A transaction that touches the same vote waits here until the other has ended. So does one that changes a term, for all
-- that touch any vote, and they for it: nobody changes who was serving between a check and its commit.
CREATE FUNCTION queue_vote_checks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'term' THEN
    LOCK TABLE term IN EXCLUSIVE MODE;
  ELSE
    LOCK TABLE term IN ROW SHARE MODE;
  END IF;
  IF TG_TABLE_NAME = 'vote' THEN
    INSERT INTO vote_check SELECT id FROM touched ORDER BY id ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'member_vote' THEN
    INSERT INTO vote_check SELECT DISTINCT vote_id FROM touched ORDER BY vote_id ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'term' THEN
    INSERT INTO vote_check
      SELECT DISTINCT v.id FROM touched t JOIN vote v ON v.date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')
      ORDER BY v.id ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER check_inserted AFTER INSERT ON vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_updated AFTER UPDATE ON vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();

CREATE TRIGGER check_inserted AFTER INSERT ON member_vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_updated_from AFTER UPDATE ON member_vote REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_updated_to AFTER UPDATE ON member_vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_deleted AFTER DELETE ON member_vote REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();

CREATE TRIGGER check_inserted AFTER INSERT ON term REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_updated_from AFTER UPDATE ON term REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_updated_to AFTER UPDATE ON term REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();
CREATE TRIGGER check_deleted AFTER DELETE ON term REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION queue_vote_checks();

-- One vote against every rule of the Council, once for each transaction that touched it.
--
-- The numbers have bounds: a position that is not recorded may have been a Yes or a permanent member's No. An outcome is
-- refused where no reading of the vote leads to it, and stands as stated where the sources leave it open.
CREATE FUNCTION check_vote() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v vote%ROWTYPE;
  cast_ record;
  needed integer;
  yes_least integer;
  yes_most integer;
  vetoes_most integer;
  follows boolean;
BEGIN
  PERFORM require_read_committed();
  DELETE FROM vote_check WHERE vote_id = NEW.vote_id;
  SELECT * INTO v FROM vote WHERE id = NEW.vote_id;
  IF NOT FOUND THEN RETURN NULL; END IF;

  SELECT
    string_agg(m.member_code, ', ' ORDER BY m.member_code) FILTER (WHERE s.member_code IS NULL) AS strangers,
    string_agg(s.member_code, ', ' ORDER BY s.member_code) FILTER (WHERE m.member_code IS NULL) AS missing,
    string_agg(m.member_code, ', ' ORDER BY m.member_code)
      FILTER (WHERE s.kind = 'PERMANENT' AND m.position = 'NO') AS permanent_no,
    count(s.member_code)::integer AS seats,
    count(m.member_code)::integer AS members,
    (count(*) FILTER (WHERE m.position = 'YES'))::integer AS yes,
    (count(*) FILTER (WHERE m.position = 'NO'))::integer AS no,
    (count(*) FILTER (WHERE m.position = 'ABSTAIN'))::integer AS abstain,
    (count(*) FILTER (WHERE m.position = 'NOT_VOTING'))::integer AS not_voting,
    (count(*) FILTER (WHERE m.position = 'NOT_RECORDED'))::integer AS unknown,
    (count(*) FILTER (WHERE s.kind = 'PERMANENT' AND m.position IN ('NO', 'NOT_RECORDED')))::integer AS vetoes
  INTO cast_
  FROM (SELECT member_code, kind FROM term WHERE v.date BETWEEN valid_from AND coalesce(valid_to, 'infinity')) s
  FULL JOIN (SELECT member_code, position FROM member_vote WHERE vote_id = v.id) m USING (member_code);

  IF v.modality = 'WITHOUT_VOTE' THEN
    IF cast_.members > 0 THEN
      PERFORM refuse('vote_without_vote_members', format('vote %s: it was adopted without a vote, but has %s member votes',
        v.id, cast_.members));
    END IF;
    RETURN NULL;
  END IF;

  IF cast_.strangers IS NOT NULL THEN
    PERFORM refuse('vote_member_serving', format('vote %s: %s %s not serving on %s', v.id, cast_.strangers,
      CASE WHEN cast_.strangers ~ ',' THEN 'were' ELSE 'was' END, v.date));
  END IF;
  IF cast_.missing IS NOT NULL THEN
    PERFORM refuse('vote_member_missing', format('vote %s: %s %s serving on %s and %s no member vote', v.id, cast_.missing,
      CASE WHEN cast_.missing ~ ',' THEN 'were' ELSE 'was' END, v.date,
      CASE WHEN cast_.missing ~ ',' THEN 'have' ELSE 'has' END));
  END IF;

  IF cast_.unknown = 0 AND (v.yes, v.no, v.abstain, v.not_voting)
      IS DISTINCT FROM (cast_.yes, cast_.no, cast_.abstain, cast_.not_voting) THEN
    PERFORM refuse('vote_tally', format('vote %s: the tally says %s, the member votes %s (Yes, No, abstaining, not voting)',
      v.id, concat_ws('-', coalesce(v.yes::text, '?'), coalesce(v.no::text, '?'), coalesce(v.abstain::text, '?'),
      coalesce(v.not_voting::text, '?')), concat_ws('-', cast_.yes, cast_.no, cast_.abstain, cast_.not_voting)));
  END IF;
  IF v.yes < cast_.yes OR v.no < cast_.no OR v.abstain < cast_.abstain OR v.not_voting < cast_.not_voting THEN
    PERFORM refuse('vote_tally', format('vote %s: the tally says less than the recorded member votes', v.id));
  END IF;
  IF coalesce(v.yes, cast_.yes) + coalesce(v.no, cast_.no) + coalesce(v.abstain, cast_.abstain)
      + coalesce(v.not_voting, cast_.not_voting) > cast_.seats
      OR v.yes + v.no + v.abstain + v.not_voting < cast_.seats THEN
    PERFORM refuse('vote_tally_seats', format('vote %s: the tally is of %s members, but %s were serving on %s',
      v.id, coalesce(v.yes, cast_.yes) + coalesce(v.no, cast_.no) + coalesce(v.abstain, cast_.abstain)
      + coalesce(v.not_voting, cast_.not_voting), cast_.seats, v.date));
  END IF;

  needed := yes_needed(v.date);
  yes_least := coalesce(v.yes, cast_.yes);
  yes_most := coalesce(v.yes, cast_.yes + cast_.unknown);
  vetoes_most := CASE WHEN v.procedural THEN 0 ELSE least(cast_.vetoes, v.no) END;
  follows := CASE v.outcome
    WHEN 'NOT_ADOPTED' THEN yes_least < needed
    WHEN 'ADOPTED' THEN yes_most >= needed AND (v.procedural OR cast_.permanent_no IS NULL)
    WHEN 'VETOED' THEN yes_most >= needed AND vetoes_most > 0
  END;
  IF NOT follows THEN
    PERFORM refuse('vote_outcome', format('vote %s: %s does not follow from %s Yes of the %s needed on %s, %s%s',
      v.id, v.outcome, CASE WHEN yes_least = yes_most THEN yes_least::text ELSE yes_least || ' to ' || yes_most END,
      needed, v.date, coalesce('with No of ' || cast_.permanent_no, 'without a permanent member''s No'),
      CASE WHEN v.procedural THEN ', on a procedural matter' ELSE '' END));
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER vote_rules AFTER INSERT ON vote_check DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION check_vote();

-- Resolutions ------------------------------------------------------------------------------------------------------

-- A text was voted on or has a fate, bears a resolution's symbol only if it was adopted, and is dated by its first vote.
-- The lock makes a transaction wait that gives the same text a vote while this one gives it a fate.
CREATE FUNCTION check_resolution(resolution_id integer) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  r resolution%ROWTYPE;
  votes record;
BEGIN
  PERFORM require_read_committed();
  SELECT * INTO r FROM resolution WHERE id = check_resolution.resolution_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT count(*) AS number, min(v.date) AS first, bool_or(v.kind = 'RESOLUTION' AND v.outcome = 'ADOPTED') AS adopted
    INTO votes FROM vote v WHERE v.resolution_id = r.id;
  IF votes.number > 0 AND r.fate IS NOT NULL THEN
    PERFORM refuse('resolution_fate', format('resolution %s: it was put to a vote, so its fate cannot be %s', r.slug, r.fate));
  ELSIF votes.number = 0 AND r.fate IS NULL THEN
    PERFORM refuse('resolution_fate', format('resolution %s: it has neither a vote nor a fate', r.slug));
  ELSIF r.symbol IS NOT NULL AND votes.adopted IS NOT TRUE THEN
    PERFORM refuse('resolution_symbol', format('resolution %s: it bears the symbol %s, but no vote adopted it', r.slug, r.symbol));
  ELSIF r.date <> votes.first THEN
    PERFORM refuse('resolution_first_vote', format('resolution %s: its date is %s, but its first vote was on %s',
      r.slug, r.date, votes.first));
  END IF;
END $$;

CREATE FUNCTION check_changed_resolution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_resolution(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION check_resolution_of_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM check_resolution(OLD.resolution_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM check_resolution(NEW.resolution_id); END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER resolution_rules AFTER INSERT OR UPDATE OF symbol, fate, date ON resolution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_changed_resolution();
CREATE CONSTRAINT TRIGGER resolution_rules AFTER INSERT OR UPDATE OF resolution_id, kind, outcome, date OR DELETE ON vote
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_resolution_of_vote();

-- Statements -------------------------------------------------------------------------------------------------------

-- A block has a blocker, or an account that says that the sources name none.
CREATE FUNCTION check_block(statement_id integer) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  s statement%ROWTYPE;
BEGIN
  PERFORM require_read_committed();
  SELECT * INTO s FROM statement WHERE id = check_block.statement_id FOR NO KEY UPDATE;
  IF s.status = 'BLOCKED' AND concat_ws(' ', s.stated_reason, s.contrary_account) !~* 'sources name no'
      AND NOT EXISTS (SELECT FROM statement_member m WHERE m.statement_id = s.id AND m.role = 'OBJECTOR') THEN
    PERFORM refuse('statement_blocker', format(
      'statement %s: it was blocked, but names no objector and does not say that "the sources name no objector"', s.slug));
  END IF;
END $$;

CREATE FUNCTION check_changed_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_block(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION check_statement_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_block(OLD.statement_id);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER statement_rules AFTER INSERT OR UPDATE ON statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'BLOCKED') EXECUTE FUNCTION check_changed_statement();
CREATE CONSTRAINT TRIGGER statement_rules AFTER UPDATE OR DELETE ON statement_member
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'OBJECTOR') EXECUTE FUNCTION check_statement_of_member();

-- Citations --------------------------------------------------------------------------------------------------------

-- Whoever reads one of the five articles finds what the record takes from it: a citation of an article says where.
CREATE FUNCTION check_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cited source%ROWTYPE;
BEGIN
  PERFORM require_read_committed();
  IF TG_TABLE_NAME = 'citation' THEN
    SELECT * INTO cited FROM source WHERE id = NEW.source_id FOR SHARE;
  ELSE
    SELECT * INTO cited FROM source WHERE id = NEW.id FOR SHARE;
  END IF;
  IF cited.article IS NOT NULL AND EXISTS (SELECT FROM citation WHERE source_id = cited.id AND place IS NULL) THEN
    PERFORM refuse('citation_place', format('source %s: a citation of this article lacks its place in the text', cited.slug));
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER citation_rules AFTER INSERT OR UPDATE ON citation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.place IS NULL) EXECUTE FUNCTION check_places();
CREATE CONSTRAINT TRIGGER citation_rules AFTER UPDATE OF article ON source
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.article IS NOT NULL) EXECUTE FUNCTION check_places();
