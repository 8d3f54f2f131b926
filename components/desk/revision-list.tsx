import Link from "next/link";
import { formatDay } from "@/domain/dates";
import { RuledList } from "../ui/ruled-list";
import { Aside, Note } from "../ui/text";

/** One change as the desk lists it. `href` is the page that shows the record, null where there is none; `title` its name, or that which it had. */
type Change = {
  id: number;
  at: Date;
  actor: string;
  publishedBy: string | null;
  action: "CREATE" | "UPDATE" | "DELETE" | "SEED" | "IMPORT";
  entity: string;
  entityId: string;
  reason: string;
  href: string | null;
  title: string | null;
};

const DONE: Record<Change["action"], string> = {
  CREATE: "entered it",
  UPDATE: "corrected it",
  DELETE: "took it out",
  SEED: "loaded it",
  IMPORT: "imported it",
};

/** What was changed, by whom, when and why, newest first. */
export function RevisionList({ revisions }: { revisions: readonly Change[] }) {
  if (revisions.length === 0) {
    return (
      <Note>
        Nobody has changed the record yet: it is as it was loaded. The first vote that is entered stands here.
      </Note>
    );
  }
  return (
    <RuledList>
      {revisions.map(({ id, at, actor, publishedBy, action, entity, entityId, reason, href, title }) => (
        <span key={id}>
          {href ? <Link href={href}>{title}</Link> : (title ?? `${entity} ${entityId}`)}
          <br />
          <Aside>
            {actor} {DONE[action]}
            {publishedBy && `, as published by ${publishedBy},`} on {formatDay(at.toISOString().slice(0, 10))},{" "}
            {at.toISOString().slice(11, 16)} UTC. {reason}.{" "}
            <Link href={`/admin/revisions/${id}`}>What was changed</Link>
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
