import type { ReactNode } from "react";
import { letterGroups } from "@/domain/letter-groups";
import { Fold } from "./fold";

type LetterFoldsProps<Named> = {
  /** In the order of their names. */
  named: readonly Named[];
  /** What is in a fold; `letters` tells it from the others: "A–B". */
  children: (named: readonly Named[], letters: string) => ReactNode;
};

/** Names in one fold, about. */
const FOLDED = 15;

/** A long list of names as a line for each stretch of the alphabet, which opens what is in it. */
export function LetterFolds<Named extends { name: string }>({ named, children }: LetterFoldsProps<Named>) {
  return (
    <div>
      {letterGroups(named, FOLDED).map(({ letters, named: own }) => (
        <Fold
          key={letters}
          id={`names-${letters.toLowerCase().replace("–", "-")}`}
          title={letters}
          about={`${own.length}, ${own[0]?.name} to ${own.at(-1)?.name}`}
        >
          {children(own, letters)}
        </Fold>
      ))}
    </div>
  );
}
