/** The time line in words. */
import { formatCount } from "./figures";
import { STATEMENT_ROLE_VERBS } from "./labels";
import { inWords, type Sentence, sentence, strong } from "./sentence";
import { type TimelineAccount, type TimelineKind, type TimelineSearch, timelineHref } from "./timeline";
import { STATEMENT_ROLES, type StatementRole } from "./vocabulary";

export const TIMELINE_LABELS: Record<TimelineKind, { one: string; many: string }> = {
  JOINT_VETO: { one: "Joint veto", many: "Joint vetoes" },
  LONE_VETO: { one: "Veto of one", many: "Vetoes of one" },
  JOINT_NO: { one: "Both No", many: "Both No, no veto" },
  JOINT_ABSTENTION: { one: "Both abstained", many: "Both abstained" },
  SPLIT: { one: "Voted differently", many: "Voted differently" },
  STATEMENT: { one: "Statement", many: "Statements" },
  DRAFT: { one: "Draft", many: "Drafts" },
  MEETING: { one: "Beside the Council", many: "Remarks, meetings and calls" },
};

/** Whom the sources name, and as what: "China and Russia objected", "Russia proposed it; China objected". */
export function namedInWords({ china, russia, what }: Pick<TimelineAccount, "china" | "russia" | "what">): string {
  const verbs: Record<StatementRole, string> = {
    PROPOSER: what === "JOINT_STATEMENT" ? "made it" : what === "REMARKS" ? "spoke" : STATEMENT_ROLE_VERBS.PROPOSER,
    OBJECTOR: STATEMENT_ROLE_VERBS.OBJECTOR,
  };
  const said = STATEMENT_ROLES.flatMap((role) => {
    const who = [china.includes(role) && "China", russia.includes(role) && "Russia"].filter((name) => name !== false);
    return who.length === 0 ? [] : [`${inWords(who)} ${verbs[role]}`];
  });
  return said.join("; ");
}

/** "14 votes in which the two voted differently". */
export function foldedWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "vote" : "votes"} in which the two voted differently`;
}

export type TimelineChip = { name: string; label: Sentence; without: TimelineSearch; href: string };

/** The filters in force, in the order of the query, each with the time line without it. */
export function timelineChips(search: TimelineSearch, topicName: (slug: string) => string): TimelineChip[] {
  const { kind, topic, decade } = search;
  const chips: TimelineChip[] = [];
  const add = (name: keyof TimelineSearch, label: Sentence) => {
    const { [name]: _, ...without } = search;
    chips.push({ name, label, without, href: timelineHref(without) });
  };
  if (kind !== undefined) add("kind", [strong(TIMELINE_LABELS[kind].many)]);
  if (topic !== undefined) add("topic", sentence`on ${strong(topicName(topic))}`);
  if (decade !== undefined) add("decade", sentence`in the ${strong(`${decade}s`)}`);
  return chips;
}
