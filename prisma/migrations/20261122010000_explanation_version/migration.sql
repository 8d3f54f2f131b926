-- An explanation of vote is changed by one editor at a time, as every other record is, and quotes as few words.
ALTER TABLE "explanation" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE explanation
  ADD CONSTRAINT explanation_words CHECK (array_length(regexp_split_to_array(btrim(quotation), '\s+'), 1) <= 30);

-- A subject says something, as every other text of the record does.
ALTER TABLE resolution
  ADD CONSTRAINT resolution_subjects CHECK (array_position(subjects, NULL) IS NULL AND array_position(subjects, '') IS NULL);
