import Link from "next/link";
import type { MemberVote } from "@/domain/record";
import { DataTable } from "../ui/data-table";
import { PositionLabel } from "./position-label";
import styles from "./vote-table.module.css";

const COLUMNS = [{ head: "Member" }, { head: "Seat" }, { head: "Vote" }];

/** How each member voted, as a table: the same as the horseshoe. Permanent members are bold. */
export function VoteTable({ votes, of }: { votes: readonly MemberVote[]; of: string }) {
  return (
    <DataTable
      caption={`Votes of the ${votes.length} members on ${of}`}
      columns={COLUMNS}
      middle
      rows={votes.map((vote) => ({
        key: vote.member,
        cells: [
          <Link
            key="member"
            href={`/members/${vote.member}`}
            className={vote.permanent ? styles.permanent : undefined}
            prefetch={false}
          >
            {vote.name}
          </Link>,
          vote.permanent ? "Permanent" : "Elected",
          <PositionLabel key="position" position={vote.position} veto={vote.veto} />,
        ],
      }))}
    />
  );
}
