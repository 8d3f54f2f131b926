import type { Agreement } from "@/domain/agreement";
import { capitalised } from "@/domain/sentence";
import { Figure, type FigureText } from "../../ui/figure";
import { Stack } from "../../ui/stack";
import { Note } from "../../ui/text";
import { CountTable } from "./few-votes";
import { ShareDots } from "./share-dots";
import { type Compared, drawnParts, fewRows } from "./share-rows";

type ByPartProps = {
  noun: "topic" | "region";
  /** Agreement by part, in the votes that the figure's second line names. */
  parts: readonly Compared[];
  whole: Agreement;
  figure: FigureText;
};

/**
 * How alike two members vote by topic or region: those that part furthest from the whole, the most alike first, and the others
 * folded with the regions below ten votes. Topics below ten votes are many, and left to FewVotes.
 */
export function ByPart({ noun, parts, whole: { strict }, figure }: ByPartProps) {
  const { rows, others, left } = drawnParts(parts, strict, noun);
  const table = { head: noun === "topic" ? "Topic" : "Region", whole: strict ?? undefined };
  const caption = `Agreement by ${noun}`;
  const few = noun === "region" ? fewRows(parts) : [];
  const folded = [
    others.length > 0 && `the other ${others.length} with ten votes or more`,
    few.length > 0 && `${few.length} with fewer than ten votes`,
  ].filter(Boolean);
  return (
    <Figure
      {...figure}
      how={
        <>
          {figure.how} {left}
        </>
      }
      table={
        folded.length > 0 && (
          <Stack>
            {others.length > 0 && <ShareDots {...table} caption={`${caption}, nearer to the whole`} rows={others} />}
            {few.length > 0 && <CountTable head={table.head} rows={few} />}
          </Stack>
        )
      }
      tableTitle={capitalised(folded.join(", and "))}
    >
      {rows.length > 0 ? (
        <ShareDots {...table} caption={caption} rows={rows} />
      ) : (
        <Note>No {noun} has ten votes, so there is no share to draw.</Note>
      )}
    </Figure>
  );
}
