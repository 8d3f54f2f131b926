/** A claim in an address and in the fields of a form. What does not fit is named beside its field, and kept. */

import { z } from "zod";
import type { ClaimIssue } from "./check-claim";
import { ClaimForm, MOST_MEMBERS } from "./claim";
import { countUpTo, type Ignored, type QueryParameters, readQuery, writeQuery } from "./query";

const PARTIES = Array.from({ length: MOST_MEMBERS }, (_, index) => (index === 0 ? "" : String(index + 1)));
const PARTS = ["text", "topic", "kind", "outcome", "from", "to", "comparison", "number"] as const;

/** What stands in the fields, as typed: member, did, member2, did2, member3, did3 and the parts. */
export type ClaimFields = Record<string, string>;

const text = z.string().trim().optional();
const Fields = z.object({
  ...Object.fromEntries(
    [...PARTIES.flatMap((row) => [`member${row}`, `did${row}`]), ...PARTS].map((name) => [name, text]),
  ),
  page: countUpTo(10_000).default(1),
});

/** The fields of each member, in order: "member" and "did", "member2" and "did2". */
export const PARTY_FIELDS = PARTIES.map((row) => ({ member: `member${row}`, did: `did${row}` }));

/**
 * A claim as it was asked for: `form` is null where nothing was asked, or where `issues` says what does not fit. `page` is
 * that of the votes behind it.
 */
export type AskedClaim = {
  fields: ClaimFields;
  form: ClaimForm | null;
  issues: ClaimIssue[];
  ignored: Ignored[];
  page: number;
};

/** Reads a claim from an address or a sent form. Never throws. The issues are by field: "did2", "number". */
export function readClaim(parameters: QueryParameters): AskedClaim {
  const { values, ignored } = readQuery(Fields, parameters);
  const { page, ...given } = values;
  const fields = given as ClaimFields;
  if (Object.keys(fields).length === 0) return { fields, form: null, issues: [], ignored, page };
  const parsed = ClaimForm.safeParse(rawClaim(fields));
  if (parsed.success) return { fields, form: parsed.data, issues: [], ignored, page };
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const placed = placeClaimIssues(issues, fields).map(({ path, message }) => {
    return { path, message: fields[path] === undefined ? "Choose one of the list." : message };
  });
  return { fields, form: null, issues: placed, ignored, page };
}

/** The parts as the fields have them, to be checked. An empty field leaves its part open. */
export function rawClaim(fields: ClaimFields) {
  const rows = PARTY_FIELDS.filter(({ member }) => fields[member]);
  return {
    members: rows.map(({ member, did }) => ({ member: fields[member], did: fields[did] })),
    ...Object.fromEntries(PARTS.map((name) => [name, fields[name] || null])),
    number: fields.number ? Number(fields.number) : null,
  };
}

/** The issues by the field that they stand beside, one a field: "members.1.did" is "did2". */
export function placeClaimIssues(issues: readonly ClaimIssue[], fields: ClaimFields): ClaimIssue[] {
  const rows = PARTY_FIELDS.filter(({ member }) => fields[member]);
  const placed = issues.map(({ path, message }) => {
    const [, index, part] = /^members\.(\d)\.(member|did)$/.exec(path) ?? [];
    const row = rows[Number(index)];
    const field = row === undefined ? path : part === "did" ? row.did : row.member;
    return { path: field === "members" ? "member" : field, message };
  });
  return placed.filter(({ path }, index) => placed.findIndex((other) => other.path === path) === index);
}

/** The fields that a claim fills. */
export function fieldsOfClaim(form: ClaimForm): ClaimFields {
  const parties = form.members.flatMap(({ member, did }, index) => {
    const names = PARTY_FIELDS[index];
    return names === undefined ? [] : [[names.member, member] as const, [names.did, did] as const];
  });
  const parts = PARTS.flatMap((name) => {
    const value = form[name];
    return value === null ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries([...parties, ...parts]);
}

/** The claim as a query, in one order: what its link is made of. */
export function toClaimQuery(form: ClaimForm): string {
  return writeQuery(fieldsOfClaim(form));
}
