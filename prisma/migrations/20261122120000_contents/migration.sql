-- The sum of all contents, kept in step with every change, so that nobody has to read the record through to name its
-- version: for each row of the data package the SHA-256 of its cells, added up as numbers modulo 2^256 (docs/methods.md).
-- A sum has no order, so that a part of the record is taken out of it and put in again by itself.

-- A part is a text, a vote, a statement, a source, a member, a topic, a meeting or a revision with all that hangs on it.
CREATE TABLE "content_part" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sum" DECIMAL(78,0) NOT NULL,

    CONSTRAINT "content_part_pkey" PRIMARY KEY ("kind", "key")
);

CREATE TABLE "content_sum" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sum" DECIMAL(78,0) NOT NULL,

    CONSTRAINT "content_sum_pkey" PRIMARY KEY ("id")
);

ALTER TABLE content_sum ADD CONSTRAINT content_sum_one_row CHECK (id = 1);
INSERT INTO content_sum VALUES (1, 0);

-- Without a key, so that nobody waits here.
CREATE UNLOGGED TABLE "content_touched" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL
);

-- What is summed ---------------------------------------------------------------------------------------------------

-- Several values in one cell, as the package writes them.
CREATE FUNCTION content_list(items text[]) RETURNS text LANGUAGE sql STABLE
  RETURN replace(replace(replace(array_to_string(items, E'\x1e'), '\', '\\'), '|', '\|'), E'\x1e', '|');

-- The cells of a row, the name of its file first; an empty cell is an empty text.
CREATE FUNCTION content_line(VARIADIC cells text[]) RETURNS text LANGUAGE sql STABLE
  RETURN array_to_string(cells, E'\x1f', '');

-- One view for each kind of part, with a line for each row of the package. Columns that repeat what another file says are
-- left out: a name that changes then changes one line, and not those of all votes.
CREATE VIEW content_of_text AS
  SELECT r.id AS key, content_line('texts', r.slug, r.symbol, r.draft_symbol, r.title, r.official_title, r.agenda,
      content_list(r.subjects), r.sponsors, r.date::text, r.fate::text, r.note, s.slug,
      (SELECT topic_slug FROM resolution_topic t WHERE t.resolution_id = r.id AND is_primary),
      content_list(ARRAY(SELECT topic_slug FROM resolution_topic t
                          WHERE t.resolution_id = r.id AND NOT is_primary ORDER BY topic_slug COLLATE "C")),
      content_list(ARRAY(SELECT a.slug FROM resolution_alias a WHERE a.resolution_id = r.id ORDER BY a.slug COLLATE "C"))) AS line
    FROM resolution r LEFT JOIN resolution s ON s.id = r.successor_id
  UNION ALL
  SELECT r.id, content_line('citations', c.id::text, o.slug, r.slug, NULL, NULL, NULL, c.supports, c.place)
    FROM citation c JOIN source o ON o.id = c.source_id JOIN resolution r ON r.id = c.resolution_id;

CREATE VIEW content_of_vote AS
  SELECT v.id AS key, content_line('votes', v.id, r.slug, v.meeting_symbol, v.date::text, v.kind::text, v.procedural::text,
      v.modality::text, v.outcome::text, v.yes::text, v.no::text, v.abstain::text, v.not_voting::text) AS line
    FROM vote v JOIN resolution r ON r.id = v.resolution_id
  UNION ALL
  SELECT id, content_line('vote-details', id, ordinal::text, written_procedure::text, title, symbol, note)
    FROM vote WHERE ordinal > 1 OR written_procedure OR num_nonnulls(title, symbol, note) > 0
  UNION ALL
  SELECT vote_id, content_line('member-votes', vote_id, member_code, seat_code, position::text) FROM member_vote
  UNION ALL
  SELECT vote_id, content_line('explanations', vote_id, member_code, summary, given::text, confidence::text, quotation,
      speaker, office)
    FROM explanation
  UNION ALL
  SELECT c.vote_id, content_line('citations', c.id::text, o.slug, NULL, c.vote_id, NULL, NULL, c.supports, c.place)
    FROM citation c JOIN source o ON o.id = c.source_id WHERE c.vote_id IS NOT NULL
  UNION ALL
  SELECT e.vote_id, content_line('citations', c.id::text, o.slug, NULL, e.vote_id, e.member_code, NULL, c.supports, c.place)
    FROM citation c JOIN source o ON o.id = c.source_id JOIN explanation e ON e.id = c.explanation_id;

CREATE VIEW content_of_statement AS
  SELECT s.id AS key, content_line('statements', s.slug, s.kind::text, s.kind_stated::text, s.title, s.date::text,
      s.date_precision::text, s.date_of, s.about, s.status::text, s.attribution::text, s.confidence::text, s.subject,
      s.region, s.topic_slug, d.slug, s.silence_procedure::text,
      content_list(ARRAY(SELECT member_code::text FROM statement_member m
                          WHERE m.statement_id = s.id AND role = 'PROPOSER' ORDER BY member_code COLLATE "C")),
      content_list(ARRAY(SELECT member_code::text FROM statement_member m
                          WHERE m.statement_id = s.id AND role = 'OBJECTOR' ORDER BY member_code COLLATE "C")),
      s.stated_reason, s.contrary_account, s.what_happened_next, content_list(s.documents), s.checked::text,
      content_list(ARRAY(SELECT r.slug FROM statement_resolution sr JOIN resolution r ON r.id = sr.resolution_id
                          WHERE sr.statement_id = s.id ORDER BY r.slug COLLATE "C"))) AS line
    FROM statement s LEFT JOIN resolution d ON d.id = s.draft_id
  UNION ALL
  SELECT s.id, content_line('quotations', s.slug, q.ordinal::text, q.text, q.speaker, q.office, q.member_code, q.date,
      q.reported_by)
    FROM quotation q JOIN statement s ON s.id = q.statement_id
  UNION ALL
  SELECT s.id, content_line('citations', c.id::text, o.slug, NULL, NULL, NULL, s.slug, c.supports, c.place)
    FROM citation c JOIN source o ON o.id = c.source_id JOIN statement s ON s.id = c.statement_id;

CREATE VIEW content_of_source AS
  SELECT id AS key, content_line('sources', slug, publisher, title, reliability::text, date, url, accessed::text, language,
      licence, article::text, outlet_kind, stance, summary, not_held) AS line
    FROM source
  UNION ALL
  SELECT c.source_id, content_line('claims', c.id::text, o.slug, c.ordinal::text, c.words, c.meaning, c.place,
      c.form::text, c.reason, r.slug, s.slug)
    FROM claim c JOIN source o ON o.id = c.source_id LEFT JOIN resolution r ON r.id = c.resolution_id
    LEFT JOIN statement s ON s.id = c.statement_id;

CREATE VIEW content_of_member AS
  SELECT code::text AS key, content_line('members', code, seat_code, short_name, official_name, status::text,
      permanent::text, regional_group, iso2, flag_code) AS line
    FROM member
  UNION ALL
  SELECT member_code::text, content_line('member-names', member_code, name, short_name, valid_from::text, valid_to::text)
    FROM member_name
  UNION ALL
  SELECT member_code::text, content_line('terms', member_code, seat_code, valid_from::text, valid_to::text, kind::text,
      seat_group, note)
    FROM term;

CREATE VIEW content_of_topic AS
  SELECT slug AS key, content_line('topics', slug, name, kind::text, region, content_list(countries), description) AS line
    FROM topic;

CREATE VIEW content_of_meeting AS
  SELECT symbol AS key, content_line('meetings', symbol, date::text) AS line FROM meeting;

CREATE VIEW content_of_revision AS
  SELECT id AS key,
      CASE WHEN action = 'SEED' THEN content_line('corrections', id::text, entity, entity_id, changes::text, reason, source)
      ELSE content_line('revisions', id::text,
        to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), action::text, entity, entity_id, changes::text,
        reason, source)
      END AS line
    FROM revision;

CREATE FUNCTION content_kinds() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['text', 'vote', 'statement', 'source', 'member', 'topic', 'meeting', 'revision'];

-- A statement that gives the parts of a kind with their sums: all, or those whose keys come as $1. A digest is added up in
-- words of seven bytes, since PostgreSQL cannot read its 256 bits as one number.
CREATE FUNCTION content_query(kind text, all_parts boolean) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT format($query$
    SELECT %L AS kind, key::text AS key, mod(
        sum(('x' || encode(substr(digest, 1, 7), 'hex'))::bit(56)::bigint) * 2::numeric ^ 200
        + sum(('x' || encode(substr(digest, 8, 7), 'hex'))::bit(56)::bigint) * 2::numeric ^ 144
        + sum(('x' || encode(substr(digest, 15, 7), 'hex'))::bit(56)::bigint) * 2::numeric ^ 88
        + sum(('x' || encode(substr(digest, 22, 7), 'hex'))::bit(56)::bigint) * 2::numeric ^ 32
        + sum(('x' || encode(substr(digest, 29, 4), 'hex'))::bit(32)::bigint), 2::numeric ^ 256) AS sum
      FROM (SELECT key, sha256(convert_to(line, 'UTF8')) AS digest FROM %I %s OFFSET 0) AS rows GROUP BY rows.key $query$,
    kind, 'content_of_' || kind,
    CASE WHEN all_parts THEN '' ELSE format('WHERE key = ANY ($1::%s[])', format_type(atttypid, NULL)) END)
    FROM pg_attribute WHERE attrelid = ('content_of_' || kind)::regclass AND attname = 'key'
$$;

-- The sum of all contents, worked out from nothing; slow where the record is large.
CREATE FUNCTION sum_contents_anew() RETURNS numeric LANGUAGE plpgsql STABLE SET jit = off SET datestyle = 'ISO' AS $$
DECLARE
  kind text;
  added numeric;
  total numeric := 0;
BEGIN
  FOREACH kind IN ARRAY content_kinds() LOOP
    EXECUTE format('SELECT coalesce(sum(sum), 0) FROM (%s) AS parts', content_query(kind, true)) INTO added;
    total := total + added;
  END LOOP;
  RETURN mod(total, 2::numeric ^ 256);
END $$;

-- Its beginning is part of the name of a version: 64 hexadecimal digits.
CREATE FUNCTION content_digits(sum numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(lpad(to_hex(mod(div(sum, 2::numeric ^ place), 2::numeric ^ 32)::bigint), 8, '0'), '' ORDER BY place DESC)
    FROM generate_series(0, 224, 32) AS place
$$;

-- How it is kept -----------------------------------------------------------------------------------------------------

-- Notes the parts whose rows a statement has touched. Arguments: what gives the kind and the key of a part from a row, and
-- the kind alone where other parts hold the slug of this one.
CREATE FUNCTION note_contents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('INSERT INTO content_touched SELECT DISTINCT %1$s, (%2$s)::text FROM (%3$s) AS touched WHERE (%2$s) IS NOT NULL',
    TG_ARGV[0], TG_ARGV[1],
    CASE TG_OP WHEN 'INSERT' THEN 'TABLE became' WHEN 'DELETE' THEN 'TABLE was' ELSE 'TABLE was UNION ALL TABLE became' END);
  IF TG_OP = 'UPDATE' AND TG_NARGS > 2 THEN
    EXECUTE format('INSERT INTO content_touched
      SELECT %L, id::text FROM (SELECT id, slug FROM was EXCEPT SELECT id, slug FROM became) AS renamed', TG_ARGV[2] || ' renamed');
  END IF;
  RETURN NULL;
END $$;

-- Has every statement on a table of the record note what it touches. Every table of the record needs this once.
CREATE FUNCTION watch_contents(of_table text, kind text, key text, named text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  called text := format('FOR EACH STATEMENT EXECUTE FUNCTION note_contents(%s)',
    concat_ws(', ', quote_literal(kind), quote_literal(key), quote_literal(named)));
BEGIN
  EXECUTE format('CREATE TRIGGER content_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS became %s', of_table, called);
  EXECUTE format('CREATE TRIGGER content_updated AFTER UPDATE ON %I REFERENCING OLD TABLE AS was NEW TABLE AS became %s', of_table, called);
  EXECUTE format('CREATE TRIGGER content_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS was %s', of_table, called);
END $$;

SELECT watch_contents('resolution', '''text''', 'id', 'text');
SELECT watch_contents('resolution_alias', '''text''', 'resolution_id');
SELECT watch_contents('resolution_topic', '''text''', 'resolution_id');
SELECT watch_contents('vote', '''vote''', 'id');
SELECT watch_contents('member_vote', '''vote''', 'vote_id');
SELECT watch_contents('explanation', '''vote''', 'vote_id');
SELECT watch_contents('statement', '''statement''', 'id', 'statement');
SELECT watch_contents('statement_member', '''statement''', 'statement_id');
SELECT watch_contents('statement_resolution', '''statement''', 'statement_id');
SELECT watch_contents('quotation', '''statement''', 'statement_id');
SELECT watch_contents('source', '''source''', 'id', 'source');
SELECT watch_contents('claim', '''source''', 'source_id');
SELECT watch_contents('member', '''member''', 'code');
SELECT watch_contents('member_name', '''member''', 'member_code');
SELECT watch_contents('term', '''member''', 'member_code');
SELECT watch_contents('topic', '''topic''', 'slug');
SELECT watch_contents('meeting', '''meeting''', 'symbol');
SELECT watch_contents('revision', '''revision''', 'id');
-- A citation belongs to what it is of; one of an explanation to the vote. Where that explanation goes, it notes the vote itself.
SELECT watch_contents('citation',
  'CASE WHEN resolution_id IS NOT NULL THEN ''text'' WHEN statement_id IS NOT NULL THEN ''statement'' ELSE ''vote'' END',
  'coalesce(resolution_id::text, statement_id::text, vote_id,
    (SELECT e.vote_id FROM explanation e WHERE e.id = touched.explanation_id))');

-- Notes the parts that hold the slug of a text, a statement or a source which has another one now. Who is working on such a
-- part at the same moment, and commits later, makes it anew with the new slug.
CREATE FUNCTION note_renamed() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  texts integer[] := ARRAY(SELECT key::integer FROM content_touched WHERE kind = 'text renamed');
  statements integer[] := ARRAY(SELECT key::integer FROM content_touched WHERE kind = 'statement renamed');
  sources integer[] := ARRAY(SELECT key::integer FROM content_touched WHERE kind = 'source renamed');
BEGIN
  IF cardinality(texts || statements || sources) = 0 THEN RETURN; END IF;
  DELETE FROM content_touched WHERE kind LIKE '% renamed';
  INSERT INTO content_touched
    SELECT 'vote', id FROM vote WHERE resolution_id = ANY (texts)
    UNION SELECT 'text', id::text FROM resolution WHERE successor_id = ANY (texts)
    UNION SELECT 'statement', id::text FROM statement WHERE draft_id = ANY (texts)
    UNION SELECT 'statement', statement_id::text FROM statement_resolution WHERE resolution_id = ANY (texts)
    UNION SELECT 'source', source_id::text FROM claim WHERE resolution_id = ANY (texts) OR statement_id = ANY (statements)
    UNION SELECT 'text', resolution_id::text FROM citation WHERE source_id = ANY (sources) AND resolution_id IS NOT NULL
    UNION SELECT 'statement', statement_id::text FROM citation WHERE source_id = ANY (sources) AND statement_id IS NOT NULL
    UNION SELECT 'vote', coalesce(c.vote_id, e.vote_id) FROM citation c LEFT JOIN explanation e ON e.id = c.explanation_id
           WHERE source_id = ANY (sources) AND coalesce(c.vote_id, e.vote_id) IS NOT NULL;
END $$;

-- Takes the touched parts out of the sum as they were, and puts them in as they are. It is called at the commit by whoever
-- holds the row of record_version: the next sees all that this one wrote.
CREATE FUNCTION keep_contents() RETURNS void LANGUAGE plpgsql SET jit = off SET datestyle = 'ISO' AS $$
DECLARE
  touched record;
  change numeric := 0;
  step numeric;
BEGIN
  PERFORM note_renamed();
  FOR touched IN
    WITH taken AS (DELETE FROM content_touched RETURNING kind, key)
      SELECT kind, array_agg(DISTINCT key) AS keys FROM taken GROUP BY kind
  LOOP
    WITH gone AS (DELETE FROM content_part p WHERE p.kind = touched.kind AND p.key = ANY (touched.keys) RETURNING p.sum)
      SELECT change - coalesce(sum(gone.sum), 0) INTO change FROM gone;
    EXECUTE format('WITH made AS (INSERT INTO content_part %s RETURNING sum) SELECT coalesce(sum(sum), 0) FROM made',
      content_query(touched.kind, false)) INTO step USING touched.keys;
    change := change + step;
  END LOOP;
  UPDATE content_sum SET sum = mod(mod(sum + change, 2::numeric ^ 256) + 2::numeric ^ 256, 2::numeric ^ 256);
END $$;

-- All parts and their sum from nothing: for whoever has written while the triggers were off.
CREATE FUNCTION remake_contents() RETURNS void LANGUAGE plpgsql SET jit = off SET datestyle = 'ISO' AS $$
DECLARE
  kind text;
BEGIN
  LOCK TABLE content_part IN EXCLUSIVE MODE;
  DELETE FROM content_part;
  FOREACH kind IN ARRAY content_kinds() LOOP
    EXECUTE 'INSERT INTO content_part ' || content_query(kind, true);
  END LOOP;
  UPDATE content_sum SET sum = (SELECT mod(coalesce(sum(p.sum), 0), 2::numeric ^ 256) FROM content_part p);
END $$;

SELECT remake_contents();

-- As before, and the sum of the contents goes along.
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
  PERFORM keep_contents();
  -- Not before: the change of the revisions is a part of this one, and is not to raise the number again.
  DELETE FROM record_change WHERE transaction = NEW.transaction;
  PERFORM pg_notify('record_changed', raised.number::text);
  RETURN NULL;
END $$;

COMMENT ON TABLE content_part IS 'The sum over the contents of each part of the record. Triggers keep it.';
COMMENT ON TABLE content_sum IS 'One row: the sum of all contents, from which the name of their version comes. Triggers keep it.';
COMMENT ON TABLE content_touched IS 'The parts that a transaction has touched, until its commit makes their sums anew.';
