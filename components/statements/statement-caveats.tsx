import { formatDay } from "@/domain/dates";
import { CONFIDENCE_LABELS, STATEMENT_KIND_LABELS } from "@/domain/labels";
import { inWords } from "@/domain/sentence";
import { isDisputed, type StatementPage } from "@/domain/statement-events";
import { Part } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";

/** What can be said of a statement and what not: there is no vote, who is named is who was reported on, how sure it is. */
export function StatementCaveats({ statement }: { statement: StatementPage }) {
  const { kind, documents } = statement;
  return (
    <Part title="What can be said, and what not">
      <Stack>
        {isDisputed(statement) && kind !== "REMARKS" && (
          <p>
            A {STATEMENT_KIND_LABELS[kind].toLowerCase()} needs the consent of all members of the Council. There is no
            vote, so this text is in no figure of agreement.
          </p>
        )}
        <p>
          That many entries name a member tells who was reported on, not who objects most: a text that failed without
          anyone saying so is not here.
        </p>
        {documents.length > 0 && (
          <p>
            {documents.length === 1 ? "A document" : "Documents"} about it without a page here: {inWords(documents)}.
          </p>
        )}
        <Note>{howSure(statement)}</Note>
      </Stack>
    </Part>
  );
}

function howSure({ kind, kindStated, confidence, checked, silenceProcedure }: StatementPage): string {
  const label = STATEMENT_KIND_LABELS[kind].toLowerCase();
  return [
    kindStated
      ? `Kind: ${label}, as the sources say.`
      : `Kind: ${label} is the record’s judgement; the sources do not say which form it was.`,
    `Confidence: ${CONFIDENCE_LABELS[confidence].toLowerCase()}.`,
    checked ? `Key claim found again by a second reader on ${formatDay(checked)}.` : "Not checked a second time.",
    silenceProcedure && "A source speaks of a silence procedure or a deadline for objections.",
  ]
    .filter(Boolean)
    .join(" ");
}
