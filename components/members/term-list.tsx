import { Fragment } from "react";
import { Unbroken } from "../ui/text";
import { termYears } from "./term-years";

/** The years of several terms, none of them parted by the end of a line. */
export function TermList({ terms }: { terms: readonly { from: string; to: string | null }[] }) {
  return terms.map((term, index) => (
    <Fragment key={term.from}>
      {index > 0 && ", "}
      <Unbroken>{termYears(term)}</Unbroken>
    </Fragment>
  ));
}
