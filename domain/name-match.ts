/** Finding a name by what somebody typed of it. */
import { z } from "zod";
import { type QueryParameters, readQuery, SearchWords } from "./query";

const NameSearch = z.object({ q: SearchWords.optional() });

/** What was typed, from an address. Never throws: what cannot be used is left out. */
export function parseNameSearch(parameters: QueryParameters): { q?: string | undefined } {
  return readQuery(NameSearch, parameters).values;
}

/** What states are called besides the names of the record. */
export const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  ARE: ["UAE"],
  CHN: ["PRC"],
  COD: ["DRC", "DR Congo"],
  GBR: ["UK", "Great Britain"],
  KOR: ["South Korea"],
  RUS: ["Russian Federation", "Soviet Union", "USSR"],
  SUN: ["USSR"],
  USA: ["US", "America"],
};

/**
 * Whether every word typed begins a word of one of the names, whatever the case, accents and punctuation: "cote iv" finds
 * Côte d’Ivoire. Nothing typed finds nothing.
 */
export function nameMatcher(typed: string): (names: readonly string[]) => boolean {
  const wanted = wordsOf(typed);
  return (names) =>
    wanted.length > 0 &&
    names.some((name) => {
      const words = wordsOf(name);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
