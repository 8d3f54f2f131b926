-- A citation is changed by one editor at a time, as every other record is.
ALTER TABLE "citation" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
