import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QuotationFields } from "./quotation-fields";

const FIRST = {
  "quotations.0.speaker": "Zhang Jun",
  "quotations.0.text": "We have seen more events taking place, especially the unilateral action",
};
const BOTH = { ...FIRST, "quotations.1.speaker": "Vassily Nebenzia", "quotations.1.text": "It was nearly ready." };

/** The folds of the quotations, each with whether it is open. */
function foldsOf(values: Record<string, string>, wrong?: string): string[] {
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: values[name] ?? "",
    error: name === wrong ? "Name the speaker." : undefined,
  });
  const markup = renderToStaticMarkup(<QuotationFields field={field} values={values} />);
  return [...markup.matchAll(/<details([^>]*)><summary>(.*?)<\/summary>/g)].map(([, attributes = "", summary = ""]) =>
    attributes.includes("open") ? `open: ${summary}` : summary,
  );
}

describe("QuotationFields", () => {
  it("has one quotation in sight, and folds several under their speakers and first words", () => {
    expect(foldsOf({})).toEqual(["More quotations"]);
    expect(foldsOf(FIRST)).toEqual(["More quotations"]);
    expect(foldsOf(BOTH)).toEqual([
      "Quotation 1, Zhang Jun, “We have seen more events taking place, especially the …”",
      "Quotation 2, Vassily Nebenzia, “It was nearly ready.”",
      "More quotations",
    ]);
  });

  it("opens the one that is to be put right", () => {
    expect(foldsOf(BOTH, "quotations.1.speaker")[1]).toMatch(/^open: Quotation 2/);
    expect(foldsOf(FIRST, "quotations.2.text")).toEqual(["open: More quotations"]);
  });
});
