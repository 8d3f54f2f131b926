import type { MemberVote } from "@/domain/record";
import type { Position } from "@/domain/vocabulary";

/** S/2017/172 on sanctions over chemical weapons in Syria, 28 February 2017: 9–3–3, vetoed by China and Russia. */
export const SYRIA_2017: MemberVote[] = [
  memberVote("BOL", "Bolivia", "NO"),
  memberVote("CHN", "China", "NO", { permanent: true, veto: true }),
  memberVote("EGY", "Egypt", "ABSTAIN"),
  memberVote("ETH", "Ethiopia", "ABSTAIN"),
  memberVote("FRA", "France", "YES", { permanent: true }),
  memberVote("ITA", "Italy", "YES"),
  memberVote("JPN", "Japan", "YES"),
  memberVote("KAZ", "Kazakhstan", "ABSTAIN"),
  memberVote("RUS", "Russian Federation", "NO", { permanent: true, veto: true }),
  memberVote("SEN", "Senegal", "YES"),
  memberVote("SWE", "Sweden", "YES"),
  memberVote("UKR", "Ukraine", "YES"),
  memberVote("GBR", "United Kingdom", "YES", { permanent: true }),
  memberVote("USA", "United States", "YES", { permanent: true }),
  memberVote("URY", "Uruguay", "YES"),
];

function memberVote(
  member: string,
  name: string,
  position: Position,
  { permanent = false, veto = false } = {},
): MemberVote {
  return { member, seat: member, name, permanent, position, veto };
}
