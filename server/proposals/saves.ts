import "server-only";
import type { Editor } from "../auth/session";
import { removeClaim, saveClaim } from "../claims/save";
import { changeExplanation, enterExplanation, removeExplanation } from "../explanations/save";
import { removeMember, saveMember } from "../members/save";
import { removeTerm, saveTerm } from "../members/save-term";
import { takeBack } from "../revisions/take-back";
import { removeTopic, saveTopic } from "../save-topic";
import type { Opened, SaveRecordResult } from "../saving";
import { removeCitation, saveCitation } from "../sources/cite";
import { removeSource, saveSource } from "../sources/save";
import { removeStatement, saveStatement } from "../statements/save";
import { saveText } from "../votes/save-text";
import { type SaveResult, saveVote } from "../votes/save-vote";
import { type UpdateResult, updateVote } from "../votes/update-vote";

type Input = { input: unknown; reason: string };
type Numbered = Opened & { id: number };
type Addressed = Opened & { slug: string };
type Keyed = Opened & { key: string };
type Coded = Opened & { code: string };

/** What each kind of save is called with: values that JSON can hold, so that a proposal can keep them. */
export type Calls = {
  vote: Input & { confirmed: boolean };
  voteCorrection: Input & { id: string; opened: Opened };
  text: Input & { opened?: Addressed };
  explanation: { input: { explanation: unknown; citation?: unknown }; reason: string; opened?: Keyed };
  explanationRemoval: { opened: Keyed; reason: string };
  statement: { input: { statement: unknown; citation?: unknown }; reason: string; opened?: Addressed };
  statementRemoval: { opened: Addressed; reason: string };
  source: Input & { opened?: Addressed };
  sourceRemoval: { opened: Addressed; reason: string };
  citation: Input & { opened?: Numbered };
  citationRemoval: { opened: Numbered; reason: string };
  claim: Input & { opened?: Numbered };
  claimRemoval: { opened: Numbered; reason: string };
  member: { input: { member: unknown; source: unknown }; reason: string; opened?: Coded };
  memberRemoval: { opened: Coded; reason: string; source: string };
  term: { input: { term: unknown; source: unknown }; reason: string; opened?: Numbered };
  termRemoval: { opened: Numbered; reason: string; source: string };
  topic: Input & { opened?: Addressed };
  topicRemoval: { opened: Addressed; reason: string };
  takingBack: { id: number; reason: string };
};

/** What comes of each: a new vote may look like another of its day. */
type Results = {
  [Kind in SaveKind]: Kind extends "vote"
    ? SaveResult
    : Kind extends "voteCorrection"
      ? UpdateResult
      : SaveRecordResult;
};

export type SaveKind = keyof Calls;
export type ResultOf<Kind extends SaveKind> = Results[Kind];

/** Every way in which the desk changes the record, by name: the one list that forms and proposals share. */
export const SAVES: { [Kind in SaveKind]: (call: Calls[Kind], by: Editor) => Promise<Results[Kind]> } = {
  vote: ({ input, reason, confirmed }, by) => saveVote(input, by, reason, { confirmed }),
  voteCorrection: ({ id, input, reason, opened }, by) => updateVote(id, input, { editor: by, reason }, opened),
  text: ({ input, reason, opened }, by) => saveText(input, { editor: by, reason }, opened),
  explanation: ({ input, reason, opened }, by) =>
    opened ? changeExplanation(input.explanation, opened, by, reason) : enterExplanation(input, by, reason),
  explanationRemoval: ({ opened, reason }, by) => removeExplanation(opened, by, reason),
  statement: ({ input, reason, opened }, by) => saveStatement(input, by, reason, opened),
  statementRemoval: ({ opened, reason }, by) => removeStatement(opened, by, reason),
  source: ({ input, reason, opened }, by) => saveSource(input, by, reason, opened),
  sourceRemoval: ({ opened, reason }, by) => removeSource(opened, by, reason),
  citation: ({ input, reason, opened }, by) => saveCitation(input, by, reason, opened),
  citationRemoval: ({ opened, reason }, by) => removeCitation(opened, by, reason),
  claim: ({ input, reason, opened }, by) => saveClaim(input, by, reason, opened),
  claimRemoval: ({ opened, reason }, by) => removeClaim(opened, by, reason),
  member: ({ input, reason, opened }, by) => saveMember(input, by, reason, opened),
  memberRemoval: ({ opened, reason, source }, by) => removeMember(opened, by, reason, source),
  term: ({ input, reason, opened }, by) => saveTerm(input, by, reason, opened),
  termRemoval: ({ opened, reason, source }, by) => removeTerm(opened, by, reason, source),
  topic: ({ input, reason, opened }, by) => saveTopic(input, by, reason, opened),
  topicRemoval: ({ opened, reason }, by) => removeTopic(opened, by, reason),
  takingBack: ({ id, reason }, by) => takeBack(id, by, reason),
};
