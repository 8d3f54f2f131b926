import "server-only";
import type { CorrectedKind } from "@/domain/correction";
import type { RevisedState } from "@/domain/revision";
import { type VoteState, voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { getClaimInput, removeClaim, revisedClaim, saveClaim } from "../claims/save";
import { prisma } from "../db";
import { getExplanation } from "../explanations/get";
import { changeExplanation, enterExplanation, removeExplanation } from "../explanations/save";
import { getMemberInput, removeMember, revisedMember, saveMember } from "../members/save";
import { removeTerm, saveTerm } from "../members/save-term";
import { getTerm } from "../members/term";
import { getTopicInput, removeTopic, saveTopic } from "../save-topic";
import type { Opened, SaveRecordResult } from "../saving";
import { carriedIn } from "../sources/carried";
import { getCitation, removeCitation, saveCitation } from "../sources/cite";
import { getDeskSource } from "../sources/desk";
import { removeSource, saveSource } from "../sources/save";
import { getStatementInput, revisedStatement } from "../statements/input";
import { removeStatement, saveStatement } from "../statements/save";
import { readText, saveText } from "../votes/save-text";
import { updateVote } from "../votes/update-vote";
import { readVote } from "../votes/vote-state";

/** A record as it is now, under the key that it has now. */
export type Present = { key: string; version: number; state: RevisedState };

/** Who takes a change back, why, and which one. */
export type Taking = { editor: Editor; reason: string; revision: number };

/** How the changes of one kind of record are taken back: by the ways in which it is saved, with all their checks. */
export type Taker = {
  read: (key: string) => Promise<Present | null>;
  rewrite: (present: Present, state: RevisedState, taking: Taking) => Promise<SaveRecordResult>;
  /** Takes out what was entered; not of records on which others rest. */
  remove?: (present: Present, taking: Taking) => Promise<SaveRecordResult>;
  /** Enters anew what was taken out. */
  enter?: (state: RevisedState, taking: Taking) => Promise<SaveRecordResult>;
  /** Fields that are worked out from others, so that no later change of them stands in the way. */
  derived?: readonly string[];
};

/** A change that is taken back has the source that the record had before it. */
const FORMER = { citation: "As before", url: null };

const COUNTED = ["outcome", "yes", "no", "abstain", "notVoting", "ordinal", "text.slug", "text.date", "text.fate"];

/** By kind of record. */
export const TAKERS: Record<CorrectedKind, Taker> = {
  vote: {
    derived: COUNTED,
    async read(key) {
      const held = await readVote(key);
      return held && { key, version: held.version, state: held.state };
    },
    async rewrite({ key, version }, state, { editor, reason, revision }) {
      // What the votes of the record hold, with values that they held before.
      const raw = voteInputOf(state as VoteState, FORMER);
      const result = await updateVote(key, raw, { editor, reason, takesBack: revision }, { version });
      if (result.status !== "SAVED") return result;
      return { status: "SAVED", href: `/resolutions/${result.slug}`, title: String(state["text.title"]) };
    },
  },
  resolution: {
    derived: ["slug"],
    async read(slug) {
      const alias = await prisma.resolutionAlias.findFirst({ where: { slug }, include: { resolution: true } });
      for (const key of [slug, alias?.resolution.slug]) {
        const held = key === undefined ? null : await readText(key);
        if (held && key !== undefined) return { key, version: held.version, state: held.state };
      }
      return null;
    },
    rewrite({ key, version }, { slug: _, draftSymbol, ...fields }, { editor, reason, revision }) {
      const raw = { ...fields, draft: draftSymbol, source: FORMER };
      return saveText(raw, { editor, reason, takesBack: revision }, { slug: key, version });
    },
  },
  explanation: {
    async read(key) {
      const held = await getExplanation(key);
      return held && { key, version: held.version, state: held.explanation };
    },
    rewrite: (present, state, { editor, reason }) => changeExplanation(state, present, editor, reason),
    remove: (present, { editor, reason }) => removeExplanation(present, editor, reason),
    enter: ({ citations, ...fields }, { editor, reason }) =>
      enterExplanation({ explanation: { ...EMPTY_EXPLANATION, ...fields } }, editor, reason, carriedIn(citations)),
  },
  statement: {
    async read(key) {
      const held = await getStatementInput(key);
      return held && { key, version: held.version, state: { slug: key, ...revisedStatement(held.statement) } };
    },
    rewrite: ({ key, version }, { slug: _, ...state }, { editor, reason }) =>
      saveStatement({ statement: statementOf(state) }, editor, reason, { slug: key, version }),
    remove: ({ key, version }, { editor, reason }) => removeStatement({ slug: key, version }, editor, reason),
    enter: ({ slug, citations, ...state }, { editor, reason }) =>
      saveStatement({ statement: statementOf(state) }, editor, reason, {
        slug: String(slug),
        carried: carriedIn(citations),
      }),
  },
  source: {
    async read(key) {
      const held = await getDeskSource(key);
      if (!held) return null;
      const { id: _, article: __, version, ...state } = held.source as typeof held.source & Keys;
      return { key, version, state };
    },
    rewrite: ({ key, version }, { slug: _, ...state }, { editor, reason }) =>
      saveSource(state, editor, reason, { slug: key, version }),
    remove: ({ key, version }, { editor, reason }) => removeSource({ slug: key, version }, editor, reason),
    enter: ({ slug, ...state }, { editor, reason }) =>
      saveSource({ ...EMPTY_SOURCE, ...state }, editor, reason, { slug: String(slug) }),
  },
  claim: {
    async read(key) {
      const held = await getClaimInput(Number(key));
      return held && { key, version: held.version, state: revisedClaim(held.claim) };
    },
    rewrite: (present, state, { editor, reason }) => saveClaim(claimOf(state), editor, reason, opened(present)),
    remove: (present, { editor, reason }) => removeClaim(opened(present), editor, reason),
    enter: (state, { editor, reason }) => saveClaim(claimOf(state), editor, reason),
  },
  citation: {
    async read(key) {
      const held = await getCitation(Number(key));
      return held && { key, version: held.version, state: held.citation };
    },
    rewrite: (present, state, { editor, reason }) => saveCitation(state, editor, reason, opened(present)),
    remove: (present, { editor, reason }) => removeCitation(opened(present), editor, reason),
    enter: (state, { editor, reason }) => saveCitation(state, editor, reason),
  },
  member: {
    async read(key) {
      const held = await getMemberInput(key);
      return held && { key, version: held.version, state: revisedMember(held.member) };
    },
    rewrite: ({ key, version }, state, { editor, reason }) =>
      saveMember({ member: memberOf(state), source: null }, editor, reason, { code: key, version }),
    remove: ({ key, version }, { editor, reason }) => removeMember({ code: key, version }, editor, reason, null),
    enter: (state, { editor, reason }) => saveMember({ member: memberOf(state), source: null }, editor, reason),
  },
  term: {
    async read(key) {
      const held = await getTerm(Number(key));
      return held && { key, version: held.version, state: held.term };
    },
    rewrite: (present, state, { editor, reason }) =>
      saveTerm({ term: state, source: null }, editor, reason, opened(present)),
    remove: (present, { editor, reason }) => removeTerm(opened(present), editor, reason, null),
    enter: (state, { editor, reason }) => saveTerm({ term: { to: null, ...state }, source: null }, editor, reason),
  },
  topic: {
    async read(key) {
      const held = await getTopicInput(key);
      return held && { key, version: held.version, state: held.topic };
    },
    rewrite: ({ key, version }, state, { editor, reason }) => saveTopic(state, editor, reason, { slug: key, version }),
    remove: ({ key, version }, { editor, reason }) => removeTopic({ slug: key, version }, editor, reason),
    enter: (state, { editor, reason }) => saveTopic({ region: null, countries: [], ...state }, editor, reason),
  },
};

/** A state from its revision, which lacks what was empty, of its names too. */
function memberOf({ names, ...state }: RevisedState) {
  const periods = carriedIn(names).map((name) => ({ from: null, to: null, ...name }));
  return { regionalGroup: null, iso2: null, ...state, names: periods };
}

/** Columns of a source that are not of its form. */
type Keys = { id: number; article: number | null };

const opened = ({ key, version }: Present): Opened & { id: number } => ({ id: Number(key), version });

const EMPTY_EXPLANATION = { given: null, quotation: null };

const EMPTY_SOURCE = { date: null, url: null, accessed: null, language: null };

const EMPTY_STATEMENT = {
  ...{ topic: null, draft: null, checked: null },
  ...{ proposers: [], objectors: [], quotations: [], resolutions: [], documents: [] },
};

/** A statement from its revision, which lacks what was empty, of quotations too. Where it has one as text, that is refused. */
function statementOf({ quotations = [], ...state }: RevisedState) {
  const parts = Array.isArray(quotations) ? quotations : [];
  return {
    ...EMPTY_STATEMENT,
    ...state,
    quotations: parts.map((part) =>
      typeof part === "string" ? part : { office: null, member: null, date: null, ...part },
    ),
  };
}

const EMPTY_CLAIM = { form: null, reason: null, resolution: null, statement: null };

/** A claim from its revision, which has the parts of the query as one text and lacks what was empty. */
function claimOf(state: RevisedState) {
  const { form } = state;
  return { ...EMPTY_CLAIM, ...state, form: typeof form === "string" ? JSON.parse(form) : null };
}
