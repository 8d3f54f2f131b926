/** The tables of members, their names, their terms and the topics. */
import { z } from "zod";
import { Day } from "@/domain/dates";
import { list, MemberCode, maybe, optional, Slug, Text, yesNo } from "./fields";

export const Member = z.object({
  code: MemberCode,
  seat_code: MemberCode,
  short_name: Text,
  official_name: Text,
  status: z.enum(["MEMBER", "FORMER", "OBSERVER"]),
  permanent: yesNo,
  regional_group: optional,
  iso2: optional,
  flag_code: optional,
});
export type Member = z.infer<typeof Member>;

/** The names of a member at a time; an end that is open is null. */
export const MemberName = z.object({
  code: MemberCode,
  name: Text,
  short_name: Text,
  from: maybe(Day),
  to: maybe(Day),
});
export type MemberName = z.infer<typeof MemberName>;

export const Term = z.object({
  code: MemberCode,
  seat_code: MemberCode,
  from: Day,
  to: maybe(Day),
  kind: z.enum(["PERMANENT", "ELECTED"]),
  seat_group: optional,
  note: optional,
});
export type Term = z.infer<typeof Term>;

export const Topic = z.object({
  slug: Slug,
  name: Text,
  kind: z.enum(["SITUATION", "THEME", "ORGANISATION"]),
  region: optional,
  countries: list.pipe(z.array(MemberCode)),
  description: Text,
});
export type Topic = z.infer<typeof Topic>;
