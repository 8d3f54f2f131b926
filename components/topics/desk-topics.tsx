import Link from "next/link";
import type { TopicLabel } from "@/domain/record";
import { NothingFound } from "../desk/nothing-found";
import { LetterFolds } from "../ui/letter-folds";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

type DeskTopicsProps = {
  topics: readonly TopicLabel[];
  /** Whether they are those that a search found: then all of them stand open. */
  found: boolean;
};

/** Every topic with the way to its form, folded by their letters. */
export function DeskTopics({ topics, found }: DeskTopicsProps) {
  if (topics.length === 0) return <NothingFound noun="topic" list="/admin/topics" />;
  if (found) return <TopicLinks topics={topics} />;
  return <LetterFolds named={topics}>{(own) => <TopicLinks topics={own} />}</LetterFolds>;
}

function TopicLinks({ topics }: { topics: readonly TopicLabel[] }) {
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
