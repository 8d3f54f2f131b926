/** A state as it comes in, with the names that it had. */
import { z } from "zod";
import { Day, formatDay } from "./dates";
import { type InputIssue, orNone, readFields, requiredText } from "./input-fields";
import { MemberCode, oneOf } from "./query";
import { MEMBER_STATUSES, REGIONAL_GROUPS } from "./vocabulary";

const officialName = requiredText("Give its official name.", 200);
const shortName = requiredText("Give the name that lists show.", 100);

/** A name of a time. Without a first day it is the first that the state had, without a last its present one. */
const PeriodName = z.strictObject({ name: officialName, shortName, from: orNone(Day), to: orNone(Day) });
export type PeriodName = z.infer<typeof PeriodName>;

export const MemberInput = z.strictObject({
  /** ISO 3166 alpha-3, or the former code: it stays as it was entered. */
  code: MemberCode,
  shortName,
  officialName,
  status: oneOf("what a state is to the United Nations", MEMBER_STATUSES),
  regionalGroup: orNone(oneOf("a group in which the United Nations elects", REGIONAL_GROUPS)),
  iso2: orNone(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, { error: "It is two letters of ISO 3166: GR." }),
  ),
  names: z.array(PeriodName).max(12),
});
export type MemberInput = z.infer<typeof MemberInput>;

/** A state that may enter the record, or all that is wrong with it: of one day it has one name. */
export function checkMember(raw: unknown): { ok: true; member: MemberInput } | { ok: false; issues: InputIssue[] } {
  const { fields, issues } = readFields(MemberInput, raw);
  const names = fields.names ?? [];
  names.forEach((name, index) => {
    const path = `names.${index}.to`;
    if (name.from !== null && name.to !== null && name.to < name.from) {
      issues.push({ path, message: "The last day comes before the first." });
      return;
    }
    const twin = names.slice(0, index).find((other) => overlap(name, other));
    if (twin) {
      const until = twin.to === null ? "to this day" : `to ${formatDay(twin.to)}`;
      issues.push({ path: `names.${index}.from`, message: `“${twin.shortName}” stands for these days, ${until}.` });
    }
  });
  // Without an issue every field was read, so that together they are a state.
  return issues.length === 0 ? { ok: true, member: fields as MemberInput } : { ok: false, issues };
}

function overlap(one: PeriodName, other: PeriodName): boolean {
  const begins = (name: PeriodName) => name.from ?? "";
  const ends = (name: PeriodName) => name.to ?? "9999-12-31";
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
