/** Members of the Council, as the API gives them. */
import { z } from "zod";
import type { Agreement } from "../agreement";
import { Day } from "../dates";
import type { Position } from "../vocabulary";
import { Count, Share } from "./counts";

export const MemberAnswer = z.object({
  code: z.string().describe("ISO 3166 alpha-3, or the former code (SUN, YUG, DDR)"),
  seat: z.string().describe("The seat, which outlives its holder: SUN and RUS are RUS"),
  name: z.string().describe("Its short name now, or its last"),
  permanent: z.boolean(),
  regionalGroup: z.string().nullable(),
  terms: z
    .array(z.object({ from: Day, to: Day.nullable(), kind: z.enum(["PERMANENT", "ELECTED"]) }))
    .describe("Days on the Council, both ends included; `to` is null where there is no end"),
  votes: Count.describe("Votes in which it had a seat"),
});
export type MemberAnswer = z.infer<typeof MemberAnswer>;

export const MemberListAnswer = z.object({ data: z.array(MemberAnswer) });
export type MemberListAnswer = z.infer<typeof MemberListAnswer>;

export const MemberPageAnswer = MemberAnswer.extend({
  officialName: z.string(),
  years: z.array(
    z.object({
      year: z.int(),
      yes: Count,
      no: Count,
      abstain: Count,
      notVoting: Count,
      notRecorded: Count.describe("No source says what it did"),
      vetoes: Count.describe("Of its No votes"),
    }),
  ),
  partners: z
    .array(z.object({ seat: z.string(), name: z.string(), n: Count, agree: Count, strict: Share, half: Share }))
    .describe("Agreement with every other seat in contested votes"),
});
export type MemberPageAnswer = z.infer<typeof MemberPageAnswer>;

/** A member with its terms. */
export function memberAnswer(member: MemberAnswer): MemberAnswer {
  const { code, seat, name, permanent, regionalGroup, terms, votes } = member;
  return { code, seat, name, permanent, regionalGroup, terms, votes };
}

type Page = MemberAnswer & {
  officialName: string;
  years: readonly ({ year: number; vetoes: number } & Record<Position, number>)[];
  partners: readonly { seat: string; name: string; agreement: Agreement }[];
};

/** A member with its terms, its votes by year, and its agreement with others. */
export function memberPageAnswer(member: Page): MemberPageAnswer {
  return {
    ...memberAnswer(member),
    officialName: member.officialName,
    years: member.years.map(({ year, YES, NO, ABSTAIN, NOT_VOTING, NOT_RECORDED, vetoes }) => {
      return { year, yes: YES, no: NO, abstain: ABSTAIN, notVoting: NOT_VOTING, notRecorded: NOT_RECORDED, vetoes };
    }),
    partners: member.partners.map(({ seat, name, agreement: { n, agree, strict, half } }) => {
      return { seat, name, n, agree, strict, half };
    }),
  };
}
