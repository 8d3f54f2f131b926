import type { Feed } from "@/domain/feeds";
import { DataTable } from "../ui/data-table";
import { Code } from "./code";

type Kind = { all: Feed; onTopic: Feed; ofMember: Feed };

/** The feeds of the site: each of everything, and how its address is narrowed to a topic or a member. */
export function FeedTable({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <DataTable
      caption="Feeds"
      stacked
      columns={[{ head: "Feed" }, { head: "Of a topic, as" }, { head: "Of a member, as" }]}
      rows={kinds.map(({ all, onTopic, ofMember }) => ({
        key: all.path,
        cells: [
          <a key="all" href={all.path}>
            {all.title}
          </a>,
          <Address key="topic" feed={onTopic} />,
          <Address key="member" feed={ofMember} />,
        ],
      }))}
    />
  );
}

function Address({ feed: { path } }: { feed: Feed }) {
  return (
    <a href={path}>
      <Code>{path}</Code>
    </a>
  );
}
