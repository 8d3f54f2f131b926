/** The filters of the list of members in an address. */
import { z } from "zod";
import { COMMON_NAMES, nameMatcher } from "./name-match";
import { type Ignored, ignore, oneOf, type QueryParameters, readQuery, SearchWords, writeQuery } from "./query";
import { type Sentence, sentence, strong } from "./sentence";

const MEMBERS_SHOWN = ["now", "permanent", "elected"] as const;
/** Which members: those on the Council on the day of the latest vote, those with a permanent seat, or those elected. */
export type MembersShown = (typeof MEMBERS_SHOWN)[number];

export const MEMBERS_SHOWN_LABELS: Record<MembersShown, string> = {
  now: "On the Council now",
  permanent: "Permanent",
  elected: "Elected",
};

export const MemberSearch = z.object({
  q: SearchWords.optional().describe("The beginning of each word of a name, or a code"),
  show: oneOf("a kind of member", MEMBERS_SHOWN)
    .optional()
    .describe("now: on the Council on the day of the latest vote; or permanent, or elected"),
  group: z.string().trim().max(60).optional().describe("The regional group of today, as the members have it"),
});
export type MemberSearch = z.infer<typeof MemberSearch>;

/** What a search is about. */
type Listed = {
  code: string;
  name: string;
  permanent: boolean;
  regionalGroup: string | null;
  terms: readonly { from: string; to: string | null }[];
};

/** Reads the filters. Never throws: what cannot be used, and a group that no member is in, is in `ignored`. */
export function parseMemberSearch(
  parameters: QueryParameters,
  members: readonly Pick<Listed, "regionalGroup">[],
): { search: MemberSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(MemberSearch, parameters);
  if (search.group !== undefined && !regionalGroups(members).includes(search.group)) {
    ignore(search, ignored, "group", `No member is in a group “${search.group}”.`);
  }
  return { search, ignored };
}

/** The regional groups that members are in, by name. */
export function regionalGroups(members: readonly Pick<Listed, "regionalGroup">[]): string[] {
  return [...new Set(members.flatMap(({ regionalGroup }) => regionalGroup ?? []))].sort();
}

/** The members that match, in the order given. `day` is the day of the latest vote; without a vote nobody is on the Council now. */
export function matchingMembers<Member extends Listed>(
  members: readonly Member[],
  { q, show, group }: MemberSearch,
  day: string | null,
): Member[] {
  const isNamed = q === undefined ? () => true : nameMatcher(q);
  const isShown: Record<MembersShown, (member: Listed) => boolean> = {
    now: ({ terms }) => isServing(terms, day),
    permanent: ({ permanent }) => permanent,
    elected: ({ permanent }) => !permanent,
  };
  return members.filter(
    (member) =>
      isNamed([member.name, member.code, ...(COMMON_NAMES[member.code] ?? [])]) &&
      (show === undefined || isShown[show](member)) &&
      (group === undefined || member.regionalGroup === group),
  );
}

/** Whether one of the terms holds the day; none where there is no day. */
export function isServing(terms: Listed["terms"], day: string | null): boolean {
  return day !== null && terms.some(({ from, to }) => from <= day && (to === null || to >= day));
}

/** How many match in each kind of member, under the other filters. */
export function countShown(
  members: readonly Listed[],
  search: MemberSearch,
  day: string | null,
): Record<MembersShown | "all", number> {
  const { show: _, ...others } = search;
  const count = (show?: MembersShown) => matchingMembers(members, { ...others, ...(show && { show }) }, day).length;
  return { all: count(), now: count("now"), permanent: count("permanent"), elected: count("elected") };
}

/** The address of the list with these filters, or of another form of it. */
export function membersHref(
  { q, show, group }: { [Key in keyof MemberSearch]?: MemberSearch[Key] | undefined },
  path = "/members",
): string {
  const query = writeQuery({ q, show, group });
  return query === "" ? path : `${path}?${query}`;
}

export type MemberChip = { name: string; label: Sentence; without: MemberSearch; href: string };

/** The filters in force, in the order of the query, each with the list without it. */
export function memberChips(search: MemberSearch): MemberChip[] {
  const { q, show, group } = search;
  const chips: MemberChip[] = [];
  const add = (name: keyof MemberSearch, label: Sentence) => {
    const { [name]: _, ...without } = search;
    chips.push({ name, label, without, href: membersHref(without) });
  };
  if (q !== undefined) add("q", sentence`named ${strong(`“${q}”`)}`);
  if (show !== undefined) add("show", [strong(MEMBERS_SHOWN_LABELS[show])]);
  if (group !== undefined) add("group", sentence`in ${strong(group)}`);
  return chips;
}
