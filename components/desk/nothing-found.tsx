import Link from "next/link";
import { Note } from "../ui/text";

type NothingFoundProps = {
  /** What was looked for: "source". */
  noun: string;
  /** The page of the list; that of a new one is /new under it. */
  list: string;
};

/** A search of the desk that finds nothing, and what to do next. */
export function NothingFound({ noun, list }: NothingFoundProps) {
  return (
    <Note>
      No {noun} fits. Search for fewer words, <Link href={list}>see every {noun}</Link>, or{" "}
      <Link href={`${list}/new`}>enter it</Link>.
    </Note>
  );
}
