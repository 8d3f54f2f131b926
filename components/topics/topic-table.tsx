import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import styles from "./topic-table.module.css";

type Topic = { slug: string; name: string; description: string; resolutions: number };

/** Topics with what each is about and how many texts it has. */
export function TopicTable({ caption, topics }: { caption: string; topics: readonly Topic[] }) {
  return (
    <div className={styles.topics}>
      <DataTable
        caption={caption}
        columns={[{ head: "Topic" }, { head: "What it is about" }, { head: "Texts", number: true }]}
        rows={topics.map(({ slug, name, description, resolutions }) => ({
          key: slug,
          cells: [
            <Link key="name" href={`/topics/${slug}`} prefetch={false}>
              {name}
            </Link>,
            description,
            <span key="texts">
              {formatCount(resolutions)}
              <span className={styles.unit}>{resolutions === 1 ? " text" : " texts"}</span>
            </span>,
          ],
        }))}
      />
    </div>
  );
}
