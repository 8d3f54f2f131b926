import type { TransactionSql } from "postgres";

/** The library's data set, as the seed has it and every import cites it. */
const LIBRARY = {
  slug: "un-digital-library-votes",
  publisher: "United Nations, Dag Hammarskjöld Library",
  title: "Security Council Voting Data, UN Digital Library",
  reliability: "DATA_SET",
  url: "https://digitallibrary.un.org/record/4055387",
  language: "en",
  licence: "United Nations: non-commercial use with attribution",
} as const;

/** The id of the library's data set among the sources, which is added where the record has it not. */
export async function ensureLibrary(tx: TransactionSql): Promise<number> {
  await tx`insert into source ${tx(LIBRARY)} on conflict (slug) do nothing`;
  const [source] = await tx<{ id: number }[]>`select id from source where slug = ${LIBRARY.slug}`;
  if (!source) throw new Error("The library's data set is not among the sources, though it was just added.");
  return source.id;
}

/** Where in the data set a vote stands; null where the file does not say. */
export function placeOf(record: string | null): string | null {
  return record === null ? null : `record ${record}`;
}

/** What a revision says of where it comes from. */
export function sourceLine(record: string | null): string {
  const name = `${LIBRARY.publisher}: ${LIBRARY.title}`;
  return record === null ? name : `${name}, ${placeOf(record)}`;
}
