import { formatCount } from "@/domain/figures";
import type { TopicVetoes } from "@/domain/veto-figures";
import { vetoesOfSeats } from "@/domain/veto-findings";
import type { VetoView } from "@/domain/veto-view";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { VetoedList } from "./vetoed-list";

/** As many topics as are read at a glance; the others are folded. */
const SHOWN = 12;

type VetoTopicsProps = { topics: readonly TopicVetoes[]; count: VetoView["count"] };

/** Vetoes by primary topic, those with most first; each topic opens its votes. */
export function VetoTopics({ topics, count }: VetoTopicsProps) {
  const others = topics.slice(SHOWN);
  return (
    <>
      <TopicTable caption="Vetoes by topic" topics={topics.slice(0, SHOWN)} count={count} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more ${others.length === 1 ? "topic" : "topics"}`}>
          <TopicTable caption="More topics with vetoes" topics={others} count={count} />
        </Disclosure>
      )}
    </>
  );
}

function TopicTable({ caption, topics, count }: VetoTopicsProps & { caption: string }) {
  const unit = count === "votes" ? "Votes vetoed" : "Vetoes cast";
  return (
    <DataTable
      caption={caption}
      stacked
      columns={[
        { head: "Topic" },
        { head: unit, label: unit, number: true, inline: true },
        { head: "By whom", inline: true },
      ]}
      rows={topics.map(({ topic, votes, items, cast, bySeat }) => ({
        key: topic.slug,
        cells: [
          <Disclosure key="topic" tight summary={topic.name}>
            <VetoedList votes={votes} />
          </Disclosure>,
          formatCount(count === "votes" ? items : cast),
          vetoesOfSeats(bySeat),
        ],
      }))}
    />
  );
}
