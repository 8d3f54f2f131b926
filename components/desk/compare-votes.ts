import { outcomeLabel, POSITION_LABELS, VOTE_KIND_LABELS } from "@/domain/labels";
import type { Outcome, VoteKind } from "@/domain/vocabulary";
import type { ComparedField } from "./saved-change";
import { VOTE_FIELDS } from "./vote-form-fields";
import type { VoteFormValues } from "./vote-form-values";

/** Every field of a vote as typed and as saved. The source and the reason of a change are not of the vote. */
export function compareVotes(
  mine: VoteFormValues,
  saved: VoteFormValues,
  nameOf: (member: string) => string,
): ComparedField[] {
  const fields = Object.keys(VOTE_FIELDS).filter((name) => !(name in APART));
  const members = Object.keys({ ...saved.positions, ...mine.positions });
  return [
    ...fields.map((name) => ({
      label: VOTE_FIELDS[name] ?? name,
      mine: wordsOf(mine, name),
      saved: wordsOf(saved, name),
    })),
    ...members.map((member) => ({
      label: nameOf(member),
      mine: positionOf(mine, member),
      saved: positionOf(saved, member),
    })),
  ];
}

const APART = { source: true, changeReason: true, positions: true };

function positionOf({ withoutVote, positions }: VoteFormValues, member: string): string {
  const position = withoutVote ? undefined : positions[member];
  return position ? POSITION_LABELS[position] : "";
}

function wordsOf(values: VoteFormValues, name: string): string {
  switch (name) {
    case "kind":
      return VOTE_KIND_LABELS[values.kind as VoteKind] ?? values.kind;
    case "procedural":
      return values.procedural ? "yes" : "no";
    case "modality":
      return values.withoutVote ? "yes" : "no";
    case "statedTally": {
      const { unrecorded, statedYes, statedNo, statedAbstain, statedNotVoting } = values;
      return unrecorded ? [statedYes, statedNo, statedAbstain, statedNotVoting].map((one) => one || "?").join("–") : "";
    }
    case "statedOutcome":
      return values.unrecorded && values.statedOutcome ? outcomeLabel(values.statedOutcome as Outcome) : "";
    default: {
      const value = values[name as keyof VoteFormValues];
      return typeof value === "string" ? value.trim() : "";
    }
  }
}
