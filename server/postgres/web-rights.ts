/**
 * What the site's process may do, by table and view; what is not named it may not even read. Its rows of history and of
 * what was done to accounts are added and never changed, and no account is ever deleted.
 */
export const RIGHTS: Record<string, string> = {
  // Read by every page.
  vote_record: "select",
  member_vote_record: "select",
  record_version: "select",
  record_state: "select",
  content_sum: "select",

  // Written at the desk. What a statement, a text or a vote names is written anew, and a part can become its own text.
  member: "select, insert, update, delete",
  member_name: "select, insert, update, delete",
  term: "select, insert, update, delete",
  topic: "select, insert, update, delete",
  meeting: "select, insert, update, delete",
  resolution: "select, insert, update, delete",
  resolution_alias: "select, insert, update, delete",
  resolution_topic: "select, insert, update, delete",
  vote: "select, insert, update",
  member_vote: "select, insert, update, delete",
  explanation: "select, insert, update, delete",
  statement: "select, insert, update, delete",
  statement_member: "select, insert, update, delete",
  statement_resolution: "select, insert, update, delete",
  quotation: "select, insert, update, delete",
  source: "select, insert, update, delete",
  citation: "select, insert, update, delete",
  claim: "select, insert, update, delete",
  revision: "select, insert",

  // The desk's own.
  app_user: "select, insert, update",
  app_account: "select, insert, update",
  app_session: "select, insert, update, delete",
  app_second_factor: "select, insert, update, delete",
  app_verification: "select, insert, update, delete",
  app_link: "select, insert, update",
  app_event: "select, insert",
  app_report: "select, insert, update",
  app_proposal: "select, insert, update",
  app_setting: "select, update",
  app_rate_limit: "select, insert, update, delete",
  app_secret: "select, insert",
  app_import: "select, insert, update, delete",
};

/** What the site's process has no business with: the queues of the triggers and what belongs to the migrations. */
export const WITHHELD = [
  ...["vote_check", "record_change", "vote_change", "_prisma_migrations"],
  // What the sum of the contents is made of.
  ...["content_part", "content_touched", "content_of_text", "content_of_vote", "content_of_statement"],
  ...["content_of_source", "content_of_member", "content_of_topic", "content_of_meeting", "content_of_revision"],
];
