import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfStatement } from "@/components/statements/statement-form-values";
import { StatementInput } from "@/domain/statement-input";
import { citationAsTyped, ownProposal } from "../own-proposal";

/** The form of a statement as its editor filled it in for an open proposal; else null. */
export async function proposedStatement(
  number: string | string[] | undefined,
  slug: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "statement", slug);
  const parsed = StatementInput.safeParse(held?.call.input.statement);
  if (!held || !parsed.success) return null;
  const { version, call, beside } = held;
  return {
    ...valuesOfStatement({ version, statement: parsed.data }),
    ...citationAsTyped(call.input.citation),
    ...beside,
  };
}
