import type { FormIssue } from "./vote-form-values";

/** What the fields are called, by the path under which an issue names them, in the order of the form. */
export const VOTE_FIELDS: Record<string, string> = {
  date: "Date of the vote",
  kind: "Kind",
  topic: "Topic",
  partOf: "Text it is a part of",
  partTitle: "What was voted on",
  draft: "Symbol of the draft",
  symbol: "Symbol of the resolution",
  title: "Title",
  meeting: "Meeting",
  source: "Source",
  procedural: "Procedural",
  modality: "Adopted without a vote",
  positions: "Positions",
  statedTally: "Tally that the source states",
  statedOutcome: "Outcome that the source states",
  sponsors: "Proposed by",
  agenda: "Agenda item",
  officialTitle: "Full title",
  furtherTopics: "Further topics",
  subjects: "Subjects",
  note: "Note",
  changeReason: "Why it is changed",
};
const ORDER = Object.keys(VOTE_FIELDS);

/** An issue with the field that it belongs to: its name and the id of the control to go to. */
export type PlacedIssue = FormIssue & { label: string | null; target: string | null };

/** So many members without a position are named one by one; more are one thing to put right. */
const FEW = 3;

/** Where each issue belongs, in the order of the form. `nameOf` gives the name of a member; an issue of no field has no target. */
export function placeIssues(issues: readonly FormIssue[], nameOf: (member: string) => string): PlacedIssue[] {
  const members = issues.flatMap(({ path }) => memberOf(path) ?? []);
  const sorted = [...issues].sort((a, b) => ORDER.indexOf(fieldOf(a.path)) - ORDER.indexOf(fieldOf(b.path)));
  const placed = sorted.map((issue): PlacedIssue => {
    const member = memberOf(issue.path);
    if (member) return { ...issue, label: nameOf(member), target: `position-${member}` };
    const field = fieldOf(issue.path);
    const label = VOTE_FIELDS[field] ?? null;
    return { ...issue, label, target: label === null ? null : field };
  });
  const [first] = members;
  if (members.length <= FEW || !first) return placed;
  const message = `${nameOf(first)} and ${members.length - 1} others have none yet.`;
  const merged = { path: "positions", message, label: "Positions", target: `position-${first}` };
  return placed.flatMap((issue) => {
    if (memberOf(issue.path) === null) return [issue];
    return issue.path === `positions.${first}` ? [merged] : [];
  });
}

/** The message of a field, or undefined: the first one where there are several. */
export function messageOf(issues: readonly FormIssue[], field: string): string | undefined {
  return issues.find(({ path }) => memberOf(path) === null && fieldOf(path) === field)?.message;
}

/** The message of a member's position, or undefined. */
export function messageOfMember(issues: readonly FormIssue[], member: string): string | undefined {
  return issues.find(({ path }) => memberOf(path) === member)?.message;
}

const memberOf = (path: string) => /^positions\.(\w+)$/.exec(path)?.[1] ?? null;

const fieldOf = (path: string) => path.split(".", 1).join();
