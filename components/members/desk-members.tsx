import Link from "next/link";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { Unbroken } from "../ui/text";
import { termYears } from "./term-years";

type DeskMembersProps = {
  states: readonly { code: string; name: string; terms: { id: number; from: string; to: string | null }[] }[];
};

/** Every state with the way to its form, and each of its terms with the way to that one's; those that never sat are folded. */
export function DeskMembers({ states }: DeskMembersProps) {
  const others = states.filter(({ terms }) => terms.length === 0);
  return (
    <Stack>
      <StateTable
        caption="States that have sat on the Council"
        states={states.filter(({ terms }) => terms.length > 0)}
      />
      <Disclosure summary={`The ${others.length} others`}>
        <StateTable caption="States that have never sat on the Council" states={others} />
      </Disclosure>
    </Stack>
  );
}

function StateTable({ caption, states }: DeskMembersProps & { caption: string }) {
  return (
    <DataTable
      caption={caption}
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
export function TermLinks({ terms }: Pick<DeskMembersProps["states"][number], "terms">) {
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
