import type { FieldValues } from "@/components/desk/record-form-state";
import { currentEditor } from "@/server/auth/editor";
import { getProposal } from "@/server/proposals/decide";
import type { Calls, SaveKind } from "@/server/proposals/saves";
import { numberIn } from "./answer-record-form";

/** What a form opens with to change a proposal: the save as it was called, and the fields that are not of the record. */
export type OwnProposal<Kind extends SaveKind> = { call: Calls[Kind]; version: number; beside: FieldValues };

/**
 * An open proposal by its number in an address, for the form of its record (`record`: its key, null where it is new).
 * Null where it is none of the editor's own, of another kind or of another record.
 */
export async function ownProposal<Kind extends SaveKind>(
  number: string | string[] | undefined,
  kind: Kind,
  record: string | null,
): Promise<OwnProposal<Kind> | null> {
  const editor = typeof number === "string" ? await currentEditor() : null;
  const held = editor && (await getProposal(numberIn(String(number)), editor));
  if (!held?.proposal.own || held.kind !== kind || held.proposal.opened !== record) return null;
  // The kind and what it is called with were kept together.
  const call = held.call as Calls[Kind] & { opened?: { version: number } };
  const reason = record === null ? {} : { changeReason: call.reason };
  return { call, version: call.opened?.version ?? 0, beside: { replaces: String(held.proposal.id), ...reason } };
}

/** The first source of a new record in the fields of its form, as a proposal was called with it. */
export function citationAsTyped(citation: unknown): FieldValues {
  const parts = Object.entries((citation ?? {}) as Record<string, string | undefined>);
  return Object.fromEntries(parts.map(([name, value]) => [`citation.${name}`, value ?? ""]));
}

/** What a change rests on, in the field of its form, as a proposal was called with it. */
export function sourceAsTyped(source: unknown): FieldValues {
  return { restsOn: typeof source === "string" ? source : "" };
}
