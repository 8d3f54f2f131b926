import Link from "next/link";
import { yearOf } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { Facts } from "../ui/facts";

type RecordFactsProps = {
  overview: { votes: number; vetoed: number; statements: number; drafts: number; firstDay: string | null };
  joint: number;
  splits: number;
  since: number;
};

/** The size of the record, each number leading to what it counts. */
export function RecordFacts({ overview, joint, splits, since }: RecordFactsProps) {
  const { votes, vetoed, statements, drafts, firstDay } = overview;
  return (
    <Facts
      facts={[
        {
          name: `Every vote since ${firstDay ? yearOf(firstDay) : 1946}`,
          value: <Link href="/resolutions">{formatCount(votes)}</Link>,
        },
        {
          name: "Vetoed",
          value: (
            <>
              <Link href="/vetoes">{formatCount(vetoed)}</Link>, of them {formatCount(joint)} by both
            </>
          ),
        },
        {
          name: "The two voted differently",
          value: (
            <>
              <Link href="/resolutions?split=CHN,RUS">{formatCount(splits)}</Link> since {since}
            </>
          ),
        },
        {
          name: "Never came to a vote",
          value: (
            <>
              <Link href="/statements">{formatCount(statements)} statements</Link>,{" "}
              <Link href="/resolutions?outcome=CIRCULATED">{formatCount(drafts)} drafts</Link>
            </>
          ),
        },
      ]}
    />
  );
}
