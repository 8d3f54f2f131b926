-- What readers report, what editors propose, and the one setting of the desk.

CREATE TYPE "ReportState" AS ENUM ('OPEN', 'TAKEN', 'ANSWERED', 'DISMISSED');

CREATE TABLE "app_report" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "record_kind" TEXT NOT NULL,
    "record_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "wrong" TEXT NOT NULL,
    "evidence" TEXT,
    "contact" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'OPEN',
    "handler" TEXT,
    "answer" TEXT,
    "revision_id" INTEGER,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "app_report_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "app_report_state_idx" ON "app_report"("state");
CREATE INDEX "app_report_revision_id_idx" ON "app_report"("revision_id");

ALTER TABLE "app_report" ADD CONSTRAINT "app_report_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A report that is closed says why; only an answer names the correction that it led to.
ALTER TABLE app_report
  ADD CONSTRAINT app_report_wrong CHECK (wrong ~ '\S' AND length(wrong) <= 2000),
  ADD CONSTRAINT app_report_evidence CHECK (length(evidence) <= 500),
  ADD CONSTRAINT app_report_contact CHECK (length(contact) <= 200),
  ADD CONSTRAINT app_report_handler CHECK (state = 'OPEN' OR handler IS NOT NULL),
  ADD CONSTRAINT app_report_closed CHECK ((state IN ('ANSWERED', 'DISMISSED')) = (closed_at IS NOT NULL)
    AND (closed_at IS NULL OR answer ~ '\S')),
  ADD CONSTRAINT app_report_correction CHECK (revision_id IS NULL OR state = 'ANSWERED');

CREATE TYPE "ProposalState" AS ENUM ('OPEN', 'PUBLISHED', 'DECLINED', 'WITHDRAWN');

CREATE TABLE "app_proposal" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "call" JSONB NOT NULL,
    "action" "RevisionAction" NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'OPEN',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,

    CONSTRAINT "app_proposal_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "app_proposal_state_idx" ON "app_proposal"("state");
CREATE INDEX "app_proposal_user_id_idx" ON "app_proposal"("user_id");

ALTER TABLE "app_proposal" ADD CONSTRAINT "app_proposal_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE app_proposal
  ADD CONSTRAINT app_proposal_decided CHECK ((state = 'OPEN') = (decided_at IS NULL) AND (state = 'OPEN') = (decided_by IS NULL)),
  ADD CONSTRAINT app_proposal_declined CHECK (state <> 'DECLINED' OR decision ~ '\S');

-- Who published what somebody else had proposed.
ALTER TABLE "revision" ADD COLUMN "published_by" TEXT;

CREATE TYPE "Publishing" AS ENUM ('AT_ONCE', 'BY_ADMINISTRATORS');

CREATE TABLE "app_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "publishing" "Publishing" NOT NULL DEFAULT 'AT_ONCE',

    CONSTRAINT "app_setting_pkey" PRIMARY KEY ("id")
);

ALTER TABLE app_setting ADD CONSTRAINT app_setting_one_row CHECK (id = 1);

INSERT INTO app_setting DEFAULT VALUES;
