import { letterGroups } from "@/domain/letter-groups";
import { Fold } from "../ui/fold";
import { MemberTable, type TabledMember } from "./member-table";

/** The members of one group are found by eye; more are folded by their first letters. */
const FEW = 50;

/** Names in one fold, about. */
const FOLDED = 15;

/** Members by name: a table, or where they are many a line for each stretch of the alphabet, which opens its table. */
export function MemberFolds({ caption, members }: { caption: string; members: readonly TabledMember[] }) {
  if (members.length <= FEW) return <MemberTable caption={caption} members={members} />;
  return (
    <div>
      {letterGroups(members, FOLDED).map(({ letters, members: own }) => (
        <Fold
          key={letters}
          id={`names-${letters.toLowerCase().replace("–", "-")}`}
          title={letters}
          about={`${own.length}, ${own[0]?.name} to ${own.at(-1)?.name}`}
        >
          <MemberTable caption={`${caption}: ${letters}`} members={own} />
        </Fold>
      ))}
    </div>
  );
}
