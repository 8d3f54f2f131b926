import Link from "next/link";
import type { TopicLabel } from "@/domain/record";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/** Every topic with the way to its form. */
export function DeskTopics({ topics }: { topics: readonly TopicLabel[] }) {
  return (
    <RuledList>
      {topics.map(({ slug, name }) => (
        <span key={slug}>
          <Link href={`/admin/topics/${slug}`} prefetch={false}>
            {name}
          </Link>{" "}
          <Aside>/topics/{slug}</Aside>
        </span>
      ))}
    </RuledList>
  );
}
