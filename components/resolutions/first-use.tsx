import Link from "next/link";
import { type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import { LinkRow } from "../ui/link-row";

const QUESTIONS: readonly { text: string; search: Partial<ResolutionSearch> }[] = [
  { text: "where China and Russia differed", search: { split: ["CHN", "RUS"] } },
  { text: "vetoed since 2020", search: { outcome: "VETOED", from: "2020-01-01" } },
  { text: "on which Brazil abstained", search: { member: "BRA", position: "ABSTAIN" } },
];

/** What the filters can answer, for whoever has set none yet; it stands where the filters in force will stand. */
export function FirstUse() {
  return (
    <LinkRow>
      <span>For example the votes</span>
      {QUESTIONS.map(({ text, search }) => (
        <Link key={text} href={`/resolutions?${toResolutionQuery(search)}`} prefetch={false}>
          {text}
        </Link>
      ))}
    </LinkRow>
  );
}
