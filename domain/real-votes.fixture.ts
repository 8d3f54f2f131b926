/** Votes of the record as tests use them, each named by what was put to the vote. */
import type { CouncilTerm } from "./council";
import { seatOf } from "./council";
import { outcomeOf } from "./outcome";
import type { MemberVote, VoteRow } from "./record";
import { tallyOf } from "./tally";
import type { Position, VoteKind } from "./vocabulary";

const NAMES: Record<string, string> = {
  BOL: "Bolivia",
  CHN: "China",
  EGY: "Egypt",
  ETH: "Ethiopia",
  GBR: "United Kingdom",
  KAZ: "Kazakhstan",
  RUS: "Russian Federation",
  SUN: "Soviet Union",
  USA: "United States",
  AUS: "Australia",
  ARE: "United Arab Emirates",
  IND: "India",
  PAK: "Pakistan",
  POL: "Poland",
  FRA: "France",
};

const PERMANENT = new Set(["CHN", "FRA", "RUS", "SUN", "GBR", "USA"]);

type Said = Partial<Record<Position, string>>;
type Given = { date: string; kind?: VoteKind; procedural?: boolean; said: Said };

/** A recorded vote from the codes of the members by what they did: { YES: "FRA GBR", NO: "RUS" }. */
export function voteOf({ date, kind = "RESOLUTION", procedural = false, said }: Given) {
  const memberVotes = (Object.entries(said) as [Position, string][])
    .flatMap(([position, codes]) => codes.split(" ").map((member) => ({ member, position })))
    .map(({ member, position }): MemberVote => {
      const name = NAMES[member] ?? member;
      return { member, seat: seatOf(member), name, permanent: PERMANENT.has(member), position, veto: false };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
  const tally = tallyOf(memberVotes.map((one) => one.position));
  const permanentNo = memberVotes.some((one) => one.permanent && one.position === "NO");
  const outcome = outcomeOf({ day: date, procedural, tally, permanentNo });
  return { date, kind, procedural, modality: "RECORDED", outcome, tally, memberVotes } satisfies Partial<VoteRow>;
}

/** The terms of those who voted, as if each had served that one year. */
export function termsOf(vote: { date: string; memberVotes: readonly MemberVote[] }): CouncilTerm[] {
  const year = vote.date.slice(0, 4);
  return vote.memberVotes.map(({ member, seat, permanent }) => {
    return { member, seat, permanent, from: `${year}-01-01`, to: `${year}-12-31` };
  });
}

/** What came in for the vote, complete and correct: S/2017/172 and its like. */
export function inputOf(vote: ReturnType<typeof voteOf>) {
  const { date, kind, procedural, modality, memberVotes } = vote;
  const positions: Record<string, string> = Object.fromEntries(memberVotes.map((one) => [one.member, one.position]));
  return { date, kind, procedural, modality, title: "A text", positions, source: { citation: "The meeting record" } };
}

/** S/2017/172, 28 February 2017: nine Yes, the number needed, and two permanent members' No beside an elected one's. */
export const SYRIA_HELICOPTERS = voteOf({
  date: "2017-02-28",
  said: { YES: "FRA GBR ITA JPN SEN SWE UKR URY USA", NO: "BOL CHN RUS", ABSTAIN: "EGY ETH KAZ" },
});

/** S/2014/916, 30 December 2014: a permanent member's No, and one Yes too few. */
export const PALESTINE_TIMETABLE = voteOf({
  date: "2014-12-30",
  said: { YES: "ARG CHL CHN FRA JOR LUX RUS TCD", NO: "AUS USA", ABSTAIN: "GBR KOR LTU NGA RWA" },
});

/** S/RES/2623(2022), 27 February 2022: procedural, adopted over a permanent member's No. */
export const EMERGENCY_SESSION = voteOf({
  date: "2022-02-27",
  procedural: true,
  said: { YES: "ALB BRA FRA GAB GBR GHA IRL KEN MEX NOR USA", NO: "RUS", ABSTAIN: "ARE CHN IND" },
});

/** S/RES/338(1973), 22 October 1973: China took no part. */
export const MIDDLE_EAST_CEASEFIRE = voteOf({
  date: "1973-10-22",
  said: { YES: "AUS AUT FRA GBR GIN IDN IND KEN PAN PER SDN SUN USA YUG", NOT_VOTING: "CHN" },
});

/** S/RES/2448(2018), 13 December 2018: China and Russia abstained. */
export const CENTRAL_AFRICAN_MISSION = voteOf({
  date: "2018-12-13",
  said: { YES: "BOL CIV ETH FRA GBR GNQ KAZ KWT NLD PER POL SWE USA", ABSTAIN: "CHN RUS" },
});

/** Meeting S/PV.23, 16 February 1946: the first veto, seven Yes of eleven members, two of which took no part. */
export const TROOPS_IN_THE_LEVANT = voteOf({
  date: "1946-02-16",
  said: { YES: "AUS BRA CHN EGY MEX NLD USA", NO: "SUN", ABSTAIN: "POL", NOT_VOTING: "FRA GBR" },
});

/** S/RES/34(1947), 15 September 1947: treated as procedural, adopted over the Soviet Union's No. */
export const GREEK_QUESTION_OFF_THE_LIST = voteOf({
  date: "1947-09-15",
  procedural: true,
  said: { YES: "AUS BEL BRA CHN COL FRA GBR SYR USA", NO: "POL SUN" },
});

/** The draft on the Strait of Hormuz, 7 April 2026: eleven Yes, two vetoes. */
export const STRAIT_OF_HORMUZ = voteOf({
  date: "2026-04-07",
  said: { YES: "BHR COD DNK FRA GBR GRC LBR LVA PAN SOM USA", NO: "CHN RUS", ABSTAIN: "COL PAK" },
});
