/** Whether the parts of a claim can be true together. What cannot is named beside the part. */
import { type ClaimForm, placesText } from "./claim";
import { type CouncilTerm, seatOf } from "./council";
import { formatDay } from "./dates";
import { inWords } from "./sentence";

/** A part that does not fit: `path` is the part, "members.0.did", "number" or "text". */
export type ClaimIssue = { path: string; message: string };

/** The text that a claim names, as the record has it. */
export type ClaimedText = {
  slug: string;
  /** Its symbol, its draft's, or its title. */
  name: string;
  topics: readonly string[];
  /** The days of its votes; none where it was never put to a vote. */
  days: readonly string[];
};

export type ClaimContext = {
  terms: readonly CouncilTerm[];
  topics: ReadonlySet<string>;
  memberName: (code: string) => string;
  /** Null where the claim names no text, or one that is not in the record. */
  text: ClaimedText | null;
  today: string;
};

/** Every contradiction between the parts, and every name that the record does not know; empty where the claim can be tested. */
export function checkClaim(form: ClaimForm, context: ClaimContext): ClaimIssue[] {
  return [
    ...checkPeriod(form, context),
    ...checkMembers(form, context),
    ...checkText(form, context),
    ...checkCount(form),
  ];
}

function checkPeriod({ from, to }: ClaimForm, { today }: ClaimContext): ClaimIssue[] {
  const issues: ClaimIssue[] = [];
  if (from !== null && from > today) issues.push({ path: "from", message: `${formatDay(from)} is still to come.` });
  if (to !== null && to > today) issues.push({ path: "to", message: `${formatDay(to)} is still to come.` });
  if (from !== null && to !== null && from > to) {
    issues.push({ path: "to", message: `It is before the first day, ${formatDay(from)}.` });
  }
  return issues;
}

function checkMembers(form: ClaimForm, context: ClaimContext): ClaimIssue[] {
  const issues: ClaimIssue[] = [];
  const { members, outcome, kind, from, to } = form;
  for (const [index, { member, did }] of members.entries()) {
    const path = `members.${index}`;
    const name = context.memberName(member);
    const terms = context.terms.filter((term) => term.member === member || term.seat === member);
    const before = members.slice(0, index).find((other) => seatOf(other.member) === seatOf(member));
    if (before) {
      issues.push({
        path: `${path}.member`,
        message: `${name} is named twice, and a seat does one thing in one vote.`,
      });
    } else if (terms.length === 0) {
      issues.push({ path: `${path}.member`, message: `No member of the Council has the code ${member}.` });
    } else if (!terms.some((term) => isWithin(term, from, to)) && did !== "SPONSORED") {
      issues.push({ path: `${path}.member`, message: `${name} had no seat on the Council in this period.` });
    }
    if (did === "VETOED") {
      if (terms.length > 0 && !terms.some(({ permanent }) => permanent)) {
        issues.push({ path: `${path}.did`, message: `${name} is not a permanent member, and only those can veto.` });
      }
      if (outcome !== null && outcome !== "VETOED") {
        issues.push({ path: "outcome", message: "What a member vetoed has the outcome Vetoed." });
      }
      if (kind === "PROCEDURAL") issues.push({ path: "kind", message: "A procedural vote cannot be vetoed." });
    }
    if (did === "SPONSORED" && form.text === null) {
      issues.push({ path: "text", message: "Sponsors can be compared for one text: name it." });
    } else if (did === "SPONSORED" && form.comparison === "NTH") {
      issues.push({
        path: "comparison",
        message: "Sponsors of many texts are not recorded: ask whether this one is among them.",
      });
    }
  }
  if (outcome === "VETOED" && kind === "PROCEDURAL" && !members.some(({ did }) => did === "VETOED")) {
    issues.push({ path: "kind", message: "A procedural vote cannot be vetoed." });
  }
  return firstOfEach(issues);
}

function isWithin(term: CouncilTerm, from: string | null, to: string | null): boolean {
  return (to === null || term.from <= to) && (from === null || term.to === null || term.to >= from);
}

function checkText(form: ClaimForm, { text, topics }: ClaimContext): ClaimIssue[] {
  const issues: ClaimIssue[] = [];
  const { from, to, topic } = form;
  if (topic !== null && !topics.has(topic)) issues.push({ path: "topic", message: `There is no topic “${topic}”.` });
  if (form.text === null) {
    if (placesText(form)) issues.push({ path: "text", message: "Name the text that is to be among these votes." });
    return issues;
  }
  if (text === null) return [...issues, { path: "text", message: "The record has no text of this symbol or address." }];
  const within = text.days.some((day) => (from === null || from <= day) && (to === null || day <= to));
  if (text.days.length > 0 && !within) {
    const days = inWords([...new Set(text.days)].slice(0, 3).map(formatDay));
    issues.push({ path: "text", message: `${text.name} was voted on on ${days}, outside this period.` });
  }
  if (topic !== null && topics.has(topic) && !text.topics.includes(topic)) {
    issues.push({ path: "topic", message: `${text.name} is not filed under this topic.` });
  }
  if (text.days.length === 0 && placesText(form)) {
    issues.push({ path: "text", message: `${text.name} was never put to a vote, so that it is among no votes.` });
  }
  return issues;
}

function checkCount({ comparison, number }: ClaimForm): ClaimIssue[] {
  if (comparison === "AMONG") {
    return number === null ? [] : [{ path: "number", message: "“Is among them” takes no number: leave it empty." }];
  }
  if (number === null) return [{ path: "number", message: "Say how many, or which in order." }];
  if (comparison === "NTH" && number === 0) return [{ path: "number", message: "The first in order is number 1." }];
  if (comparison === "AT_LEAST" && number === 0) {
    return [{ path: "number", message: "At least none is true of anything: name a number from 1." }];
  }
  return [];
}

function firstOfEach(issues: ClaimIssue[]): ClaimIssue[] {
  return issues.filter(({ path }, index) => issues.findIndex((other) => other.path === path) === index);
}
