import { LetterFolds } from "../ui/letter-folds";
import { MemberTable, type TabledMember } from "./member-table";

/** The members of one group are found by eye; more are folded by their first letters. */
const FEW = 50;

/** Members by name: a table, or where they are many one for each stretch of the alphabet, folded. */
export function MemberFolds({ caption, members }: { caption: string; members: readonly TabledMember[] }) {
  if (members.length <= FEW) return <MemberTable caption={caption} members={members} />;
  return (
    <LetterFolds named={members}>
      {(own, letters) => <MemberTable caption={`${caption}: ${letters}`} members={own} />}
    </LetterFolds>
  );
}
