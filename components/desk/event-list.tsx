import { formatInstant } from "@/domain/dates";
import { RuledList } from "../ui/ruled-list";
import { Aside, Note } from "../ui/text";

type EventListProps = { events: { id: number; at: Date; actor: string; what: string; about: string }[] };

/** What was done to accounts, newest first. */
export function EventList({ events }: EventListProps) {
  if (events.length === 0) return <Note>Nothing was done to an account yet.</Note>;
  return (
    <RuledList>
      {events.map(({ id, at, actor, what, about }) => (
        <span key={id}>
          {actor} {what} {about === actor ? "" : about}. <Aside>{formatInstant(at)}</Aside>
        </span>
      ))}
    </RuledList>
  );
}
