import Link from "next/link";
import { NothingFound } from "../desk/nothing-found";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { LetterFolds } from "../ui/letter-folds";
import { Stack } from "../ui/stack";
import { Unbroken } from "../ui/text";
import { termYears } from "./term-years";

type State = { code: string; name: string; terms: { id: number; from: string; to: string | null }[] };

type DeskMembersProps = {
  states: readonly State[];
  /** Whether they are those that a search found: then all of them stand open. */
  found: boolean;
};

/** Every state with the way to its form, and each of its terms with the way to that one's, folded by their letters. */
export function DeskMembers({ states, found }: DeskMembersProps) {
  if (states.length === 0) return <NothingFound noun="state" list="/admin/members" />;
  if (found) return <StateTable caption="States that fit" states={states} />;
  const others = states.filter(({ terms }) => terms.length === 0);
  const seated = states.filter(({ terms }) => terms.length > 0);
  return (
    <Stack>
      <LetterFolds named={seated}>
        {(own, letters) => <StateTable caption={`States that have sat on the Council: ${letters}`} states={own} />}
      </LetterFolds>
      <Disclosure summary={`The ${others.length} others`}>
        <StateTable caption="States that have never sat on the Council" states={others} />
      </Disclosure>
    </Stack>
  );
}

function StateTable({ caption, states }: { caption: string; states: readonly State[] }) {
  return (
    <DataTable
      caption={caption}
      stacked
      columns={[{ head: "State" }, { head: "Code" }, { head: "On the Council" }]}
      rows={states.map(({ code, name, terms }) => ({
        key: code,
        cells: [
          <Link key="name" href={`/admin/members/${code}`} prefetch={false}>
            {name}
          </Link>,
          code,
          terms.length === 0 ? "–" : <TermLinks key="terms" terms={terms} />,
        ],
      }))}
    />
  );
}

/** Terms by their years, each with the way to its form. */
export function TermLinks({ terms }: Pick<State, "terms">) {
  return terms.map((term, index) => (
    <span key={term.id}>
      {index > 0 && ", "}
      <Unbroken>
        <Link href={`/admin/terms/${term.id}`} prefetch={false}>
          {termYears(term)}
        </Link>
      </Unbroken>
    </span>
  ));
}
