-- A second factor beside the password: codes that change with time, and codes to recover by.

ALTER TABLE "app_user" ADD COLUMN "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "app_session" ADD COLUMN "second_factor" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "app_second_factor" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "last_step" INTEGER,

    CONSTRAINT "app_second_factor_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "app_second_factor_user_id_key" ON "app_second_factor"("user_id");

ALTER TABLE "app_second_factor" ADD CONSTRAINT "app_second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The steps of which a code was taken only go on: no code counts twice, whatever asks for it. A new secret begins anew.
CREATE FUNCTION keep_last_step() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.secret = OLD.secret AND (NEW.last_step IS NULL OR NEW.last_step < OLD.last_step) THEN
    PERFORM refuse('last_step', 'a code that was taken is not taken again');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER last_step BEFORE UPDATE ON app_second_factor
  FOR EACH ROW WHEN (OLD.last_step IS NOT NULL) EXECUTE FUNCTION keep_last_step();
