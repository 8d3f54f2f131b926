-- Who may work at the desk: suspended accounts, one-time links in place of mail, and what was done to accounts.

ALTER TABLE "app_user" ADD COLUMN "suspended_at" TIMESTAMPTZ(3);

CREATE TYPE "LinkPurpose" AS ENUM ('INVITATION', 'PASSWORD');

CREATE TABLE "app_link" (
    "id" TEXT NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role",
    "user_id" TEXT,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "app_link_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "app_link_token_hash_key" ON "app_link"("token_hash");
CREATE INDEX "app_link_user_id_idx" ON "app_link"("user_id");

ALTER TABLE "app_link" ADD CONSTRAINT "app_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An invitation makes an account with a role; the other kind gives an account that exists a new password.
ALTER TABLE app_link
  ADD CONSTRAINT app_link_purpose CHECK ((purpose = 'INVITATION') = (role IS NOT NULL)
    AND (purpose = 'PASSWORD') = (user_id IS NOT NULL)),
  ADD CONSTRAINT app_link_once CHECK (used_at IS NULL OR withdrawn_at IS NULL);

CREATE TABLE "app_event" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "app_event_pkey" PRIMARY KEY ("id")
);

-- Somebody can always sign in who can invite others. Two administrators who suspend each other at once: the second waits,
-- and then sees what the first has done.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM require_read_committed();
  PERFORM pg_advisory_xact_lock(hashtext('keep-an-administrator'));
  IF NOT EXISTS (SELECT FROM app_user WHERE role = 'ADMINISTRATOR' AND suspended_at IS NULL) THEN
    PERFORM refuse('last_administrator',
      'the last administrator who can sign in is neither suspended nor removed nor made an editor');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER last_administrator AFTER UPDATE OF role, suspended_at OR DELETE ON app_user
  FOR EACH ROW WHEN (OLD.role = 'ADMINISTRATOR' AND OLD.suspended_at IS NULL) EXECUTE FUNCTION keep_an_administrator();
