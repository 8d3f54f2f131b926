import type { VoteRow } from "./record";
import { slugOf } from "./symbols";
import { isPart } from "./vote-kind";

/** The id of a vote's part on the page of its text: a text can have several votes, on amendments and paragraphs. */
export function voteAnchor(vote: Pick<VoteRow, "id">): string {
  return `vote-${slugOf(vote.id)}`;
}

/** Where a vote is shown: the page of its text, and on it the vote's own part where it is not the vote on the text. */
export function voteHref(vote: Pick<VoteRow, "id" | "slug" | "kind">): string {
  const page = `/resolutions/${vote.slug}`;
  return isPart(vote.kind) ? `${page}#${voteAnchor(vote)}` : page;
}
