-- What sources claim, and what was still missing of statements and sources.

-- Whether a source says which form a statement had; the symbols of documents about it that have no page here.
ALTER TABLE "statement"
  ADD COLUMN "kind_stated" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "documents" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

ALTER TABLE "source" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "claim" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "form" JSONB,
    "reason" TEXT,
    "resolution_id" INTEGER,
    "statement_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "claim_source_id_ordinal_key" ON "claim"("source_id", "ordinal");
CREATE INDEX "claim_resolution_id_idx" ON "claim"("resolution_id");
CREATE INDEX "claim_statement_id_idx" ON "claim"("statement_id");

ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claim" ADD CONSTRAINT "claim_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claim" ADD CONSTRAINT "claim_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A claim either has the form that a query tests, or says why votes cannot test it. Its verdict is nowhere: it is worked
-- out anew whenever it is shown.
ALTER TABLE claim
  ADD CONSTRAINT claim_ordinal CHECK (ordinal > 0),
  ADD CONSTRAINT claim_text CHECK (words ~ '\S' AND meaning ~ '\S' AND place ~ '\S' AND reason ~ '\S'),
  ADD CONSTRAINT claim_words CHECK (array_length(regexp_split_to_array(btrim(words), '\s+'), 1) <= 30),
  ADD CONSTRAINT claim_form_or_reason CHECK (num_nonnulls(form, reason) = 1),
  ADD CONSTRAINT claim_form CHECK (jsonb_typeof(form) = 'object');

CREATE TRIGGER record_inserted AFTER INSERT ON claim REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_record_change();
CREATE TRIGGER record_updated AFTER UPDATE ON claim REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_record_change();
CREATE TRIGGER record_deleted AFTER DELETE ON claim REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_record_change();
CREATE TRIGGER record_truncated BEFORE TRUNCATE ON claim
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

COMMENT ON TABLE claim IS 'What a source claims, with the form that a query over the record tests, or why votes cannot test it.';
