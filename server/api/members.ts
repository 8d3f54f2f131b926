import "server-only";
import { type MemberListAnswer, type MemberPageAnswer, memberAnswer, memberPageAnswer } from "@/domain/answers/member";
import { matchingMembers, parseMemberSearch } from "@/domain/member-search";
import { getMember } from "../members/get";
import { listCouncilMembers } from "../members/list";
import { getRecordVersion } from "../record-version";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { Problem, problemOf } from "./problem";
import { withoutParameters } from "./without-parameters";

/** The states that sat on the Council and match, the permanent members first; 400 where a parameter cannot be used. */
export const members: Resource = async ({ query }) => {
  const [all, { lastDay }] = await Promise.all([listCouncilMembers(), getRecordVersion()]);
  const { search, ignored } = parseMemberSearch(query, all);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const data = matchingMembers(all, search, lastDay).map(memberAnswer);
  return new Recorded({ data } satisfies MemberListAnswer);
};

/** One of them with its votes by year, by its code in any case. */
export const member = withoutParameters(async ({ path: { code = "" } }) => {
  const found = /^[A-Za-z]{3}$/.test(code) ? await getMember(code.toUpperCase()) : null;
  if (!found) return new Problem(404, `No member of the Council has the code “${code}”. A code looks like CHN.`);
  return new Recorded(memberPageAnswer(found) satisfies MemberPageAnswer);
});
