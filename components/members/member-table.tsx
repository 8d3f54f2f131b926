import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";
import styles from "./member-table.module.css";
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
    </div>
  );
}
