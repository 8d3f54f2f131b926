import Link from "next/link";
import { formatDay } from "@/domain/dates";
import type { Rejection } from "@/domain/library/columns";
import {
  type ChangedVote,
  conflictName,
  type FieldChange,
  type FieldConflict,
  type NewVote,
} from "@/domain/library/difference";
import { FIELD_NAMES } from "@/domain/library/field-words";
import { Is, Was } from "../ui/changed-value";
import { DataTable, type TableColumn } from "../ui/data-table";
import { Aside, Unbroken } from "../ui/text";
import { APPLY_FORM } from "./import-apply";
import styles from "./import-difference.module.css";

const column = (name: string): TableColumn => ({ head: name, label: `${name}:` });

/** Votes that the record does not have. */
export function AddedVotes({ votes }: { votes: readonly NewVote[] }) {
  return (
    <DataTable
      stacked
      caption="Votes that the record does not have"
      columns={["Resolution", "Day", "Vote", "Title", "Line"].map(column)}
      rows={votes.map(({ symbol, date, tally, title, line }) => ({
        key: symbol,
        cells: [
          <Unbroken key="symbol">{symbol}</Unbroken>,
          <Unbroken key="day">{formatDay(date)}</Unbroken>,
          <Unbroken key="tally">{tally}</Unbroken>,
          title,
          line,
        ],
      }))}
    />
  );
}

/** Fields of votes that the file has otherwise, and nobody has corrected. */
export function ChangedVotes({ votes }: { votes: readonly ChangedVote[] }) {
  return (
    <DataTable
      stacked
      caption="Values that the file has otherwise"
      columns={["Resolution", "Field", "In the record", "In the file", "Line"].map(column)}
      rows={votes.flatMap((vote) =>
        vote.changes.map((change) => ({
          key: `${vote.symbol} ${change.field}`,
          cells: [<Name key="name" vote={vote} />, ...values(change), vote.line],
        })),
      )}
    />
  );
}

/** Fields that somebody corrected, with why, and a box each that takes the file's value all the same. */
export function Conflicts({ votes }: { votes: readonly ChangedVote[] }) {
  return (
    <DataTable
      stacked
      caption="Values that were corrected and that the file has otherwise"
      columns={["Resolution", "Field", "In the record", "In the file", "Why the record has it", "Take the file’s"].map(
        column,
      )}
      rows={votes.flatMap((vote) =>
        vote.conflicts.map((conflict) => ({
          key: `${vote.symbol} ${conflict.field}`,
          cells: [
            <Name key="name" vote={vote} />,
            ...values(conflict),
            <Why key="why" conflict={conflict} />,
            <input
              key="take"
              type="checkbox"
              name="take"
              value={conflictName(vote.symbol, conflict.field)}
              form={APPLY_FORM}
              className={styles.take}
              aria-label={`Take the file’s value: ${vote.symbol}, ${FIELD_NAMES[conflict.field]}`}
            />,
          ],
        })),
      )}
    />
  );
}

/** What could not be read or would break a rule, where it stands in the file, and why. */
export function Rejections({ rejected }: { rejected: readonly Rejection[] }) {
  return (
    <DataTable
      stacked
      caption="What is left out"
      columns={["Resolution", "Line", "Column", "Why"].map(column)}
      rows={rejected.map(({ line, column: place, symbol, reason }, index) => ({
        key: `${line} ${place} ${index}`,
        cells: [symbol ?? "None named", line, place || "the row", reason],
      }))}
    />
  );
}

function Name({ vote: { slug, symbol, title } }: { vote: ChangedVote }) {
  return (
    <>
      <Link href={`/resolutions/${slug}`} prefetch={false}>
        {symbol}
      </Link>
      <br />
      <Aside>{title}</Aside>
    </>
  );
}

const values = ({ field, from, to }: FieldChange) => [
  FIELD_NAMES[field],
  <Was key="from">{from ?? "nothing"}</Was>,
  <Is key="to">{to ?? "nothing"}</Is>,
];

function Why({ conflict: { standing } }: { conflict: FieldConflict }) {
  return (
    <>
      {standing.reason}
      <br />
      <Aside>
        {standing.actor}, {formatDay(standing.at.slice(0, 10))}
        {standing.source && `; ${standing.source}`}
      </Aside>
    </>
  );
}
