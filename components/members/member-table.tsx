import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";
import { termYears } from "./term-years";

type Member = {
  code: string;
  name: string;
  regionalGroup: string | null;
  terms: { from: string; to: string | null }[];
  votes: number;
};

/** States with their years on the Council and the votes in which they had a seat. */
export function MemberTable({ caption, members }: { caption: string; members: Member[] }) {
  return (
    <DataTable
      caption={caption}
      stacked
      columns={[
        { head: "Member" },
        { head: "On the Council" },
        { head: "Group today" },
        { head: "Votes", number: true, label: "Votes" },
      ]}
      rows={members.map((member) => ({
        key: member.code,
        cells: [
          <Link key="name" href={`/members/${member.code}`}>
            {member.name}
          </Link>,
          member.terms.map((term, index) => (
            <span key={term.from}>
              {index > 0 && ", "}
              <Unbroken>{termYears(term)}</Unbroken>
            </span>
          )),
          member.regionalGroup ?? "–",
          formatCount(member.votes),
        ],
      }))}
    />
  );
}
