import "server-only";
import { type MemberListAnswer, type MemberPageAnswer, memberAnswer, memberPageAnswer } from "@/domain/answers/member";
import { getMember } from "../members/get";
import { listCouncilMembers } from "../members/list";
import { Recorded } from "./answer";
import { Problem } from "./problem";
import { withoutParameters } from "./without-parameters";

/** Every state that sat on the Council, the permanent members first. */
export const members = withoutParameters(async () => {
  return new Recorded({ data: (await listCouncilMembers()).map(memberAnswer) } satisfies MemberListAnswer);
});

/** One of them with its votes by year, by its code in any case. */
export const member = withoutParameters(async ({ path: { code = "" } }) => {
  const found = /^[A-Za-z]{3}$/.test(code) ? await getMember(code.toUpperCase()) : null;
  if (!found) return new Problem(404, `No member of the Council has the code “${code}”. A code looks like CHN.`);
  return new Recorded(memberPageAnswer(found) satisfies MemberPageAnswer);
});
