/** What can be said, in a sentence, of a text that was blocked, changed, held up, withdrawn or only circulated. */
import { capitalised, inWords, withArticle } from "./sentence";
import type { Attribution, StatementStatus } from "./vocabulary";

type Known = {
  status: StatementStatus;
  attribution: Attribution;
  /** Names of those whom the sources name; empty where they name nobody. */
  objectors: readonly string[];
  proposers: readonly string[];
};

/**
 * One or two sentences that say what became of the text, who is named for it, and how that is known. A block is never
 * asserted beyond its attribution, and where the sources name nobody it says so.
 */
export function accountFinding({ status, attribution, objectors, proposers }: Known): string {
  const who = inWords(objectors.map(withArticle));
  const authors = inWords(proposers.map(withArticle));
  switch (status) {
    case "BLOCKED":
      if (objectors.length === 0) return "It was not agreed. The sources do not name who stopped it.";
      return `${attributed(attribution, who, `did not let it go forward`, objectors.length)} No such text was agreed.`;
    case "DELAYED":
      return objectors.length === 0
        ? "It was held up. The sources do not name by whom."
        : attributed(attribution, who, "held it up", objectors.length);
    case "WATERED_DOWN":
      return objectors.length === 0
        ? "It was agreed in weaker words or in a weaker form. The sources do not name who asked for that."
        : `It was agreed in weaker words or in a weaker form. ${attributed(attribution, who, "asked for that", objectors.length)}`;
    case "WITHDRAWN":
      return authors === ""
        ? "Its authors took it back."
        : `${capitalised(authors)} took it back. It was not put to a vote.`;
    case "CIRCULATED":
      return authors === ""
        ? "It was circulated and never put to a vote."
        : `${capitalised(authors)} circulated it. It was never put to a vote.`;
    case "ISSUED":
      return authors === "" ? "It was made public." : `By ${authors}.`;
  }
}

function attributed(attribution: Attribution, who: string, did: string, count: number): string {
  switch (attribution) {
    case "ON_RECORD":
      return `${capitalised(who)} ${did}, as ${count === 1 ? "that member" : "these members"} said or a document shows.`;
    case "STATED_BY_A_MEMBER":
      return `Another member said, by name, that ${who} ${did}.`;
    case "REPORTED":
      return `The press reports, from diplomats whom it does not name, that ${who} ${did}.`;
  }
}
