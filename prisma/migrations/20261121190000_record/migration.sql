-- The tables, as prisma/schema.prisma describes them. What that language cannot say follows in the next migrations:
-- rows (what one row must be), rules (what must hold between rows), history, search and views.

-- All three belong to PostgreSQL and may be created by the owner of a database.
CREATE EXTENSION IF NOT EXISTS "btree_gist";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- CreateEnum
CREATE TYPE "MemberStatus" AS ENUM ('MEMBER', 'FORMER', 'OBSERVER');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('PERMANENT', 'ELECTED');

-- CreateEnum
CREATE TYPE "TopicKind" AS ENUM ('SITUATION', 'THEME', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "VoteKind" AS ENUM ('RESOLUTION', 'AMENDMENT', 'PARAGRAPH', 'PROCEDURAL', 'OTHER');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('ADOPTED', 'VETOED', 'NOT_ADOPTED');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('RECORDED', 'WITHOUT_VOTE');

-- CreateEnum
CREATE TYPE "Position" AS ENUM ('YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'NOT_RECORDED');

-- CreateEnum
CREATE TYPE "Fate" AS ENUM ('CIRCULATED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('PRESS_STATEMENT', 'PRESIDENTIAL_STATEMENT', 'JOINT_STATEMENT', 'REMARKS', 'DRAFT_RESOLUTION');

-- CreateEnum
CREATE TYPE "StatementStatus" AS ENUM ('ISSUED', 'BLOCKED', 'DELAYED', 'WATERED_DOWN', 'WITHDRAWN', 'CIRCULATED');

-- CreateEnum
CREATE TYPE "StatementRole" AS ENUM ('PROPOSER', 'OBJECTOR');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('ON_RECORD', 'STATED_BY_A_MEMBER', 'REPORTED');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateEnum
CREATE TYPE "ExplanationTime" AS ENUM ('BEFORE', 'AFTER');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "Reliability" AS ENUM ('OFFICIAL_RECORD', 'DATA_SET', 'PARTY_STATEMENT', 'PRESS_REPORT');

-- CreateEnum
CREATE TYPE "RevisionAction" AS ENUM ('CREATE', 'UPDATE', 'DELETE', 'SEED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMINISTRATOR', 'EDITOR');

-- CreateTable
CREATE TABLE "member" (
    "code" CHAR(3) NOT NULL,
    "seat_code" CHAR(3) NOT NULL,
    "short_name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "status" "MemberStatus" NOT NULL,
    "permanent" BOOLEAN NOT NULL,
    "regional_group" TEXT,
    "iso2" CHAR(2),
    "flag_code" CHAR(2),

    CONSTRAINT "member_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "member_name" (
    "id" SERIAL NOT NULL,
    "member_code" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "member_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" SERIAL NOT NULL,
    "member_code" CHAR(3) NOT NULL,
    "seat_code" CHAR(3) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "kind" "TermKind" NOT NULL,
    "seat_group" TEXT,
    "note" TEXT,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "symbol" TEXT NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("symbol")
);

-- CreateTable
CREATE TABLE "topic" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "TopicKind" NOT NULL,
    "region" TEXT,
    "description" TEXT NOT NULL,
    "countries" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "symbol" TEXT,
    "draft_symbol" TEXT,
    "title" TEXT NOT NULL,
    "official_title" TEXT,
    "agenda" TEXT,
    "subjects" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "sponsors" TEXT,
    "date" DATE NOT NULL,
    "fate" "Fate",
    "note" TEXT,
    "successor_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search" tsvector,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_alias" (
    "slug" TEXT NOT NULL,
    "resolution_id" INTEGER NOT NULL,

    CONSTRAINT "resolution_alias_pkey" PRIMARY KEY ("slug","resolution_id")
);

-- CreateTable
CREATE TABLE "resolution_topic" (
    "resolution_id" INTEGER NOT NULL,
    "topic_slug" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL,

    CONSTRAINT "resolution_topic_pkey" PRIMARY KEY ("resolution_id","topic_slug")
);

-- CreateTable
CREATE TABLE "vote" (
    "id" TEXT NOT NULL,
    "resolution_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 1,
    "date" DATE NOT NULL,
    "meeting_symbol" TEXT,
    "written_procedure" BOOLEAN NOT NULL DEFAULT false,
    "kind" "VoteKind" NOT NULL,
    "procedural" BOOLEAN NOT NULL,
    "modality" "Modality" NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "yes" INTEGER,
    "no" INTEGER,
    "abstain" INTEGER,
    "not_voting" INTEGER,
    "title" TEXT,
    "symbol" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_vote" (
    "vote_id" TEXT NOT NULL,
    "member_code" CHAR(3) NOT NULL,
    "seat_code" CHAR(3) NOT NULL,
    "position" "Position" NOT NULL,

    CONSTRAINT "member_vote_pkey" PRIMARY KEY ("vote_id","seat_code")
);

-- CreateTable
CREATE TABLE "explanation" (
    "id" SERIAL NOT NULL,
    "vote_id" TEXT NOT NULL,
    "member_code" CHAR(3) NOT NULL,
    "summary" TEXT NOT NULL,
    "given" "ExplanationTime",
    "confidence" "Confidence" NOT NULL,
    "quotation" TEXT,
    "speaker" TEXT,
    "office" TEXT,

    CONSTRAINT "explanation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "date_precision" "DatePrecision" NOT NULL,
    "date_of" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "status" "StatementStatus" NOT NULL,
    "attribution" "Attribution" NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "subject" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "topic_slug" TEXT,
    "draft_id" INTEGER,
    "silence_procedure" BOOLEAN NOT NULL DEFAULT false,
    "stated_reason" TEXT,
    "contrary_account" TEXT,
    "what_happened_next" TEXT,
    "checked" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_member" (
    "statement_id" INTEGER NOT NULL,
    "member_code" CHAR(3) NOT NULL,
    "role" "StatementRole" NOT NULL,

    CONSTRAINT "statement_member_pkey" PRIMARY KEY ("statement_id","member_code","role")
);

-- CreateTable
CREATE TABLE "statement_resolution" (
    "statement_id" INTEGER NOT NULL,
    "resolution_id" INTEGER NOT NULL,

    CONSTRAINT "statement_resolution_pkey" PRIMARY KEY ("statement_id","resolution_id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "id" SERIAL NOT NULL,
    "statement_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speaker" TEXT,
    "office" TEXT,
    "member_code" CHAR(3),
    "date" TEXT,
    "reported_by" TEXT NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "reliability" "Reliability" NOT NULL,
    "date" TEXT,
    "url" TEXT,
    "accessed" DATE,
    "language" TEXT,
    "licence" TEXT,
    "article" INTEGER,
    "outlet_kind" TEXT,
    "stance" TEXT,
    "summary" TEXT,
    "not_held" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "resolution_id" INTEGER,
    "vote_id" TEXT,
    "statement_id" INTEGER,
    "explanation_id" INTEGER,
    "supports" TEXT NOT NULL,
    "place" TEXT,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "actor" TEXT NOT NULL,
    "action" "RevisionAction" NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seed" TEXT,

    CONSTRAINT "record_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "vote_check" (
    "vote_id" TEXT NOT NULL,

    CONSTRAINT "vote_check_pkey" PRIMARY KEY ("vote_id")
);

-- CreateTable
CREATE UNLOGGED TABLE "record_change" (
    "transaction" BIGINT NOT NULL,

    CONSTRAINT "record_change_pkey" PRIMARY KEY ("transaction")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'EDITOR',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMP(3),
    "refresh_token_expires_at" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "app_rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_secret" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" TEXT NOT NULL,

    CONSTRAINT "app_secret_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_code_seat_code_key" ON "member"("code", "seat_code");

-- CreateIndex
CREATE UNIQUE INDEX "member_name_member_code_valid_from_key" ON "member_name"("member_code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "term_member_code_valid_from_key" ON "term"("member_code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_slug_key" ON "resolution"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_symbol_key" ON "resolution"("symbol");

-- CreateIndex
CREATE INDEX "resolution_draft_symbol_idx" ON "resolution"("draft_symbol");

-- CreateIndex
CREATE INDEX "resolution_date_idx" ON "resolution"("date");

-- CreateIndex
CREATE INDEX "resolution_successor_id_idx" ON "resolution"("successor_id");

-- CreateIndex
CREATE INDEX "resolution_search_idx" ON "resolution" USING GIN ("search");

-- CreateIndex
CREATE INDEX "resolution_symbol_part_idx" ON "resolution" USING GIN ("symbol" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "resolution_draft_symbol_part_idx" ON "resolution" USING GIN ("draft_symbol" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "resolution_alias_resolution_id_idx" ON "resolution_alias"("resolution_id");

-- CreateIndex
CREATE INDEX "resolution_topic_topic_slug_idx" ON "resolution_topic"("topic_slug");

-- CreateIndex
CREATE INDEX "vote_date_idx" ON "vote"("date");

-- CreateIndex
CREATE INDEX "vote_outcome_date_idx" ON "vote"("outcome", "date");

-- CreateIndex
CREATE INDEX "vote_meeting_symbol_idx" ON "vote"("meeting_symbol");

-- CreateIndex
CREATE UNIQUE INDEX "vote_resolution_id_ordinal_key" ON "vote"("resolution_id", "ordinal");

-- CreateIndex
CREATE INDEX "member_vote_seat_code_position_vote_id_idx" ON "member_vote"("seat_code", "position", "vote_id");

-- CreateIndex
CREATE INDEX "member_vote_member_code_idx" ON "member_vote"("member_code");

-- CreateIndex
CREATE INDEX "explanation_member_code_idx" ON "explanation"("member_code");

-- CreateIndex
CREATE UNIQUE INDEX "explanation_vote_id_member_code_key" ON "explanation"("vote_id", "member_code");

-- CreateIndex
CREATE UNIQUE INDEX "statement_slug_key" ON "statement"("slug");

-- CreateIndex
CREATE INDEX "statement_date_idx" ON "statement"("date");

-- CreateIndex
CREATE INDEX "statement_draft_id_idx" ON "statement"("draft_id");

-- CreateIndex
CREATE INDEX "statement_topic_slug_idx" ON "statement"("topic_slug");

-- CreateIndex
CREATE INDEX "statement_member_member_code_idx" ON "statement_member"("member_code");

-- CreateIndex
CREATE INDEX "statement_resolution_resolution_id_idx" ON "statement_resolution"("resolution_id");

-- CreateIndex
CREATE INDEX "quotation_member_code_idx" ON "quotation"("member_code");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_statement_id_ordinal_key" ON "quotation"("statement_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_article_key" ON "source"("article");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_resolution_id_idx" ON "citation"("resolution_id");

-- CreateIndex
CREATE INDEX "citation_vote_id_idx" ON "citation"("vote_id");

-- CreateIndex
CREATE INDEX "citation_statement_id_idx" ON "citation"("statement_id");

-- CreateIndex
CREATE INDEX "citation_explanation_id_idx" ON "citation"("explanation_id");

-- CreateIndex
CREATE INDEX "revision_entity_entity_id_idx" ON "revision"("entity", "entity_id");

-- CreateIndex
CREATE INDEX "revision_at_idx" ON "revision"("at");

-- CreateIndex
CREATE INDEX "revision_user_id_idx" ON "revision"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "app_session_token_key" ON "app_session"("token");

-- CreateIndex
CREATE INDEX "app_session_user_id_idx" ON "app_session"("user_id");

-- CreateIndex
CREATE INDEX "app_account_user_id_idx" ON "app_account"("user_id");

-- CreateIndex
CREATE INDEX "app_verification_identifier_idx" ON "app_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "app_rate_limit_key_key" ON "app_rate_limit"("key");

-- AddForeignKey
ALTER TABLE "member_name" ADD CONSTRAINT "member_name_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_member_code_seat_code_fkey" FOREIGN KEY ("member_code", "seat_code") REFERENCES "member"("code", "seat_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_alias" ADD CONSTRAINT "resolution_alias_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_topic" ADD CONSTRAINT "resolution_topic_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_topic" ADD CONSTRAINT "resolution_topic_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_meeting_symbol_fkey" FOREIGN KEY ("meeting_symbol") REFERENCES "meeting"("symbol") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_vote" ADD CONSTRAINT "member_vote_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_vote" ADD CONSTRAINT "member_vote_member_code_seat_code_fkey" FOREIGN KEY ("member_code", "seat_code") REFERENCES "member"("code", "seat_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation" ADD CONSTRAINT "explanation_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation" ADD CONSTRAINT "explanation_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_member" ADD CONSTRAINT "statement_member_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_member" ADD CONSTRAINT "statement_member_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_resolution" ADD CONSTRAINT "statement_resolution_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_resolution" ADD CONSTRAINT "statement_resolution_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_member_code_fkey" FOREIGN KEY ("member_code") REFERENCES "member"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_explanation_id_fkey" FOREIGN KEY ("explanation_id") REFERENCES "explanation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_session" ADD CONSTRAINT "app_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_account" ADD CONSTRAINT "app_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


