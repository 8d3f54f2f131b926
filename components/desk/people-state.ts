import type { FormProblem } from "./problem-notice";

/** What a button of the page of people led to. A link is shown this once: the site keeps only its hash. */
export type PeopleState = {
  /** Why the post was not looked at. */
  refused?: FormProblem | "NOT_ADMINISTRATOR" | "UNCONFIRMED";
  /** Why what was asked for was not done. */
  said?: string;
  /** What was done: "Ada is suspended". */
  done?: string;
  link?: { href: string; expiresAt: Date };
};
