-- What came from a voting file is told apart from what a person corrected, which the next file must not write over.
ALTER TYPE "RevisionAction" ADD VALUE 'IMPORT';

-- Voting files that an editor has sent and not yet applied. No part of the record.
CREATE TABLE "app_import" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "file_name" TEXT NOT NULL,
    "content" BYTEA,
    "difference" BYTEA,
    "record_number" INTEGER,
    "result" JSONB,

    CONSTRAINT "app_import_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "app_import_user_id_idx" ON "app_import"("user_id");

ALTER TABLE "app_import" ADD CONSTRAINT "app_import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The difference is of one state of the record; what was applied is not kept.
ALTER TABLE app_import
  ADD CONSTRAINT app_import_difference CHECK ((difference IS NULL) = (record_number IS NULL)),
  ADD CONSTRAINT app_import_applied CHECK ((content IS NULL) = (result IS NOT NULL));
