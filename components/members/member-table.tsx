import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";
import styles from "./member-table.module.css";
import { termYears } from "./term-years";

export type TabledMember = {
  code: string;
  name: string;
  regionalGroup: string | null;
  terms: { from: string; to: string | null }[];
  votes: number;
};

/** The years where there is one term, else how many there are; a phone has no room for all. */
function inShort(terms: TabledMember["terms"]): string {
  const [first, ...more] = terms;
  if (!first) return "–";
  return more.length === 0 ? termYears(first) : `${terms.length} terms`;
}

/** States with their years on the Council and the votes in which they had a seat. */
export function MemberTable({ caption, members }: { caption: string; members: readonly TabledMember[] }) {
  return (
    <div className={styles.members}>
      <DataTable
        caption={caption}
        columns={[
          { head: "Member" },
          { head: "On the Council" },
          { head: "Group today" },
          { head: "Votes", number: true },
        ]}
        rows={members.map((member) => ({
          key: member.code,
          cells: [
            <Link key="name" id={member.code} href={`/members/${member.code}`}>
              {member.name}
            </Link>,
            <span key="terms">
              <span className={styles.years}>
                {member.terms.map((term, index) => (
                  <span key={term.from}>
                    {index > 0 && ", "}
                    <Unbroken>{termYears(term)}</Unbroken>
                  </span>
                ))}
              </span>
              <span className={styles.short}>{inShort(member.terms)}</span>
            </span>,
            member.regionalGroup ?? "–",
            formatCount(member.votes),
          ],
        }))}
      />
    </div>
  );
}
