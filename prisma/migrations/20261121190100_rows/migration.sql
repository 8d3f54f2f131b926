-- What one row must be, whatever else the record holds. A text that is there says something: where nothing is known the
-- column is null, never empty. A CHECK is content with null, so each line below speaks of what is there.

ALTER TABLE member
  ADD CONSTRAINT member_code_format CHECK (code ~ '^[A-Z]{3}$' AND iso2 ~ '^[A-Z]{2}$' AND flag_code ~ '^[a-z]{2}$'),
  -- Article 23 of the Charter names the five. The Soviet Union (SUN) held the seat that is Russia's (RUS).
  ADD CONSTRAINT member_permanent_seat CHECK (permanent = (seat_code IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA'))),
  ADD CONSTRAINT member_elected_seat CHECK (permanent OR seat_code = code),
  ADD CONSTRAINT member_text CHECK (short_name ~ '\S' AND official_name ~ '\S' AND regional_group ~ '\S');

ALTER TABLE member_name
  ADD CONSTRAINT member_name_text CHECK (name ~ '\S' AND short_name ~ '\S'),
  ADD CONSTRAINT member_name_days CHECK (valid_to >= valid_from),
  ADD CONSTRAINT member_name_once EXCLUDE USING gist (member_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

ALTER TABLE term
  -- The Charter came into force, and with it the permanent seats, on 24 October 1945.
  ADD CONSTRAINT term_days CHECK (valid_from >= '1945-10-24' AND valid_to >= valid_from),
  ADD CONSTRAINT term_kind CHECK ((kind = 'PERMANENT') = (seat_code IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA'))),
  ADD CONSTRAINT term_elected_ends CHECK (kind = 'PERMANENT' OR valid_to IS NOT NULL),
  ADD CONSTRAINT term_text CHECK (seat_group ~ '\S' AND note ~ '\S'),
  ADD CONSTRAINT term_member_once EXCLUDE USING gist (member_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  ADD CONSTRAINT term_seat_once EXCLUDE USING gist (seat_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (kind = 'PERMANENT');

ALTER TABLE meeting
  -- The Council first met on 17 January 1946.
  ADD CONSTRAINT meeting_symbol_format CHECK (symbol ~ '^S/PV\.[1-9]'),
  ADD CONSTRAINT meeting_date CHECK (date >= '1946-01-17');

ALTER TABLE topic
  ADD CONSTRAINT topic_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT topic_countries CHECK (array_to_string(countries, ',', '?') ~ '^([A-Z]{3}(,[A-Z]{3})*)?$'),
  ADD CONSTRAINT topic_text CHECK (name ~ '\S' AND description ~ '\S' AND region ~ '\S');

ALTER TABLE resolution
  ADD CONSTRAINT resolution_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT resolution_symbol_format CHECK (symbol ~ '^S/RES/[1-9][0-9]*\((19|20)[0-9]{2}\)$'),
  -- The page of an adopted resolution is under its symbol: in lower case, every run of other signs one hyphen.
  ADD CONSTRAINT resolution_symbol_slug CHECK (slug = trim('-' FROM regexp_replace(lower(symbol), '[^a-z0-9]+', '-', 'g'))),
  ADD CONSTRAINT resolution_draft_symbol_format CHECK (draft_symbol ~ '^S/[0-9]'),
  ADD CONSTRAINT resolution_date CHECK (date >= '1946-01-17'),
  ADD CONSTRAINT resolution_successor CHECK (successor_id <> id),
  ADD CONSTRAINT resolution_text CHECK (title ~ '\S' AND official_title ~ '\S' AND agenda ~ '\S' AND sponsors ~ '\S' AND note ~ '\S');

ALTER TABLE resolution_alias
  ADD CONSTRAINT resolution_alias_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

CREATE UNIQUE INDEX resolution_topic_primary_key ON resolution_topic (resolution_id) WHERE is_primary;

ALTER TABLE vote
  ADD CONSTRAINT vote_id_format CHECK (id ~ '^\S+$'),
  ADD CONSTRAINT vote_ordinal CHECK (ordinal > 0),
  ADD CONSTRAINT vote_date CHECK (date >= '1946-01-17'),
  ADD CONSTRAINT vote_tally_range CHECK (least(yes, no, abstain, not_voting) >= 0),
  ADD CONSTRAINT vote_without_vote CHECK (
    modality = 'RECORDED' OR outcome = 'ADOPTED' AND num_nonnulls(yes, no, abstain, not_voting) = 0),
  -- A vote on an agenda or an invitation is procedural; a vote on a text may be (Article 27 of the Charter).
  ADD CONSTRAINT vote_procedural CHECK (procedural OR kind <> 'PROCEDURAL'),
  ADD CONSTRAINT vote_written_procedure CHECK (NOT written_procedure OR meeting_symbol IS NULL),
  ADD CONSTRAINT vote_part_title CHECK (title IS NOT NULL OR kind NOT IN ('AMENDMENT', 'PARAGRAPH')),
  ADD CONSTRAINT vote_symbol_format CHECK (symbol ~ '^S/[0-9]'),
  ADD CONSTRAINT vote_text CHECK (title ~ '\S' AND note ~ '\S');

ALTER TABLE explanation
  ADD CONSTRAINT explanation_text CHECK (summary ~ '\S' AND quotation ~ '\S' AND speaker ~ '\S' AND office ~ '\S');

ALTER TABLE statement
  ADD CONSTRAINT statement_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT statement_draft CHECK ((kind = 'DRAFT_RESOLUTION') = (draft_id IS NOT NULL)),
  ADD CONSTRAINT statement_text CHECK (
    title ~ '\S' AND date_of ~ '\S' AND about ~ '\S' AND subject ~ '\S' AND region ~ '\S'
    AND stated_reason ~ '\S' AND contrary_account ~ '\S' AND what_happened_next ~ '\S');

ALTER TABLE quotation
  ADD CONSTRAINT quotation_ordinal CHECK (ordinal > 0),
  ADD CONSTRAINT quotation_date CHECK (date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT quotation_text CHECK (text ~ '\S' AND speaker ~ '\S' AND office ~ '\S' AND reported_by ~ '\S');

ALTER TABLE source
  ADD CONSTRAINT source_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT source_date CHECK (date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
  ADD CONSTRAINT source_url CHECK (url ~ '^https?://[^\s]+$'),
  ADD CONSTRAINT source_article CHECK (article BETWEEN 1 AND 5),
  ADD CONSTRAINT source_article_account CHECK (article IS NULL OR num_nulls(summary, stance) = 0),
  ADD CONSTRAINT source_text CHECK (
    publisher ~ '\S' AND title ~ '\S' AND language ~ '\S' AND licence ~ '\S' AND outlet_kind ~ '\S'
    AND stance ~ '\S' AND summary ~ '\S' AND not_held ~ '\S');

ALTER TABLE citation
  ADD CONSTRAINT citation_of_one_record CHECK (num_nonnulls(resolution_id, vote_id, statement_id, explanation_id) = 1),
  ADD CONSTRAINT citation_text CHECK (supports ~ '\S' AND place ~ '\S');

ALTER TABLE revision
  ADD CONSTRAINT revision_text CHECK (
    actor ~ '\S' AND entity ~ '\S' AND entity_id ~ '\S' AND reason ~ '\S' AND source ~ '\S');

ALTER TABLE record_version ADD CONSTRAINT record_version_one_row CHECK (id = 1);
ALTER TABLE app_secret ADD CONSTRAINT app_secret_one_row CHECK (id = 1);

INSERT INTO record_version DEFAULT VALUES;
