-- Full-text search of the resolutions: English, blind to accents (Côte d'Ivoire is found as Cote d'Ivoire).

CREATE TEXT SEARCH CONFIGURATION record_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION record_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- The parts of a symbol as words: S/RES/2448(2018) is found by 2448, by "res 2448" and, as the words in this order, by
-- itself and by its beginning. The parser of PostgreSQL would take S/2017/172 for the path of a file.
CREATE FUNCTION symbol_words(symbol text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN trim(regexp_replace(symbol, '[^[:alnum:]]+', ' ', 'g'));

-- What search looks through, by weight: A the title and the symbols, B the official title and what was voted on in parts,
-- C the item of the agenda, D subjects and sponsors.
CREATE FUNCTION resolution_search_document(r resolution) RETURNS tsvector LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT
    setweight(to_tsvector('record_english', concat_ws(' . ', replace(r.title, '/', ' '), 'resolution ' || symbol_words(r.symbol),
      symbol_words(r.draft_symbol), string_agg(symbol_words(v.symbol), ' . '))), 'A')
    || setweight(to_tsvector('record_english', concat_ws(' . ', replace(r.official_title, '/', ' '),
      string_agg(replace(v.title, '/', ' '), ' . '))), 'B')
    || setweight(to_tsvector('record_english', replace(coalesce(r.agenda, ''), '/', ' ')), 'C')
    || setweight(to_tsvector('record_english', concat_ws(' . ', array_to_string(r.subjects, ' . '), r.sponsors)), 'D')
  FROM vote v WHERE v.resolution_id = r.id;
END;

-- The query for what somebody typed, in the manner of a web search: all words, "a phrase", or, -not. The last word may be
-- unfinished. Whatever the input, it answers; a query without a word that could be found matches nothing.
CREATE FUNCTION resolution_search_query(input text) RETURNS tsquery LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  SET search_path = public, pg_temp SET client_min_messages = warning AS $$
DECLARE
  -- Longer than any title, and short enough for every limit of a tsquery.
  typed text := regexp_replace(left(input, 400), '\s+', ' ', 'g');
  words text;
  found text;
  unfinished text;
BEGIN
  -- A symbol, or a slug made of one, is a phrase of its parts.
  SELECT string_agg(CASE
      WHEN word ~* '/|^-?"?s-([a-z]+-)?[0-9]' THEN CASE WHEN word LIKE '-%' THEN '-' ELSE '' END || '"' || symbol_words(word) || '"'
      ELSE word END, ' ' ORDER BY place)
    INTO words FROM regexp_split_to_table(trim(typed), ' ') WITH ORDINALITY AS parts (word, place);
  found := websearch_to_tsquery('record_english', coalesce(words, ''))::text;

  -- The last word, unless it is complete (a space or a quotation mark follows), excluded, or no word to search for.
  unfinished := substring(lower(unaccent(typed)) FROM '[[:alnum:]]+$');
  IF found LIKE '%''' AND typed !~ '(^| )-[^ ]*$'
      AND numnode(websearch_to_tsquery('record_english', unfinished)) = 1 THEN
    found := regexp_replace(found, '''([^'']|'''')*''$', format('( \& | ''%s'':* )', unfinished));
  END IF;
  RETURN found::tsquery;
END $$;

-- The document of a text is written with the text, and anew when what was voted on in its parts has changed.
CREATE FUNCTION write_search_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := resolution_search_document(NEW);
  RETURN NEW;
END $$;

CREATE FUNCTION rewrite_search_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- The trigger on resolution writes the document, whatever is given here.
  UPDATE resolution SET search = NULL
    WHERE id IN (SELECT resolution_id FROM touched WHERE title IS NOT NULL OR symbol IS NOT NULL);
  RETURN NULL;
END $$;

CREATE TRIGGER search_document BEFORE INSERT OR UPDATE ON resolution FOR EACH ROW EXECUTE FUNCTION write_search_document();
CREATE TRIGGER search_inserted AFTER INSERT ON vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rewrite_search_documents();
CREATE TRIGGER search_updated_from AFTER UPDATE ON vote REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rewrite_search_documents();
CREATE TRIGGER search_updated_to AFTER UPDATE ON vote REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rewrite_search_documents();
CREATE TRIGGER search_deleted AFTER DELETE ON vote REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rewrite_search_documents();
