import { FEWEST_FOR_A_SHARE, formatPoints, formatShareOf } from "@/domain/figures";
import { changeFinding, type YearsShare } from "@/domain/findings";
import { newcombe } from "@/domain/intervals";
import type { RecentChange } from "@/domain/recent-change";
import { MethodLink } from "../site/method-link";
import { Column, Columns } from "../ui/columns";
import { DataTable } from "../ui/data-table";
import { Stack } from "../ui/stack";
import { Term } from "../ui/term";
import { Finding, Note } from "../ui/text";

type Comparison = { later: YearsShare; earlier: YearsShare };

/** The last four full years against the five before: a sentence, and the differences with their intervals. */
export function WhatChanged({ change }: { change: RecentChange }) {
  const { later, earlier } = change.all;
  const divided: Comparison = {
    later: { ...later, count: change.contested.later.of },
    earlier: { ...earlier, count: change.contested.earlier.of },
  };
  return (
    <Columns>
      <Column span={5}>
        <Finding>{changeFinding("all votes", later, earlier)}</Finding>
      </Column>
      <Column span={7}>
        <Stack>
          <DataTable
            caption={`${span(later)} against ${span(earlier)}`}
            stacked
            columns={[
              { head: "What" },
              { head: span(earlier), number: true, label: span(earlier), inline: true },
              { head: span(later), number: true, label: span(later), inline: true },
              { head: "Difference, points", number: true, label: "Difference, points", inline: true },
              { head: "95% interval", number: true, label: "95% interval", inline: true },
            ]}
            rows={[
              row("Same vote, all votes", change.all),
              row("Same vote, contested votes", change.contested),
              row("Votes that were contested", divided),
            ]}
          />
          <Note>
            A <Term word="contested">contested vote</Term> is one in which a member voted No or abstained. Differences
            in bold have an interval that leaves out zero (<MethodLink to="newcombe">Newcombe</MethodLink>). Only votes
            in which both voted Yes, No or abstained; the running year is left out.
          </Note>
        </Stack>
      </Column>
    </Columns>
  );
}

function row(name: string, { later, earlier }: Comparison) {
  const few = Math.min(later.of, earlier.of) < FEWEST_FOR_A_SHARE;
  const difference = few ? null : newcombe(later, earlier);
  const clear = difference !== null && (difference.low > 0 || difference.high < 0);
  const points = difference === null ? "–" : formatPoints(difference.difference);
  return {
    key: name,
    cells: [
      name,
      formatShareOf(earlier.count, earlier.of),
      formatShareOf(later.count, later.of),
      clear ? <b key="difference">{points}</b> : points,
      difference === null ? "–" : `${formatPoints(difference.low)} to ${formatPoints(difference.high)}`,
    ],
  };
}

const span = ({ from, to }: YearsShare) => `${from}–${to}`;
