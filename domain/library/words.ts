/** What the library's words mean for the record: titles, agenda items, and when two wordings are the same. */
import { capitalised } from "../sentence";

const PREFIX = /^(?:Security Council )?resolution \d+(?: ?[[(]\d{4}\)?)?\s*[[<]*\s*(?:on )?(?:the )?/i;
/** The library cuts long titles and says so. */
const CUT = /\s*(?:\[\.*\]?|\[?\.{3,}\]?|…)\s*$/;

/**
 * The title in a description: "Security Council resolution 2448 (2018) [on extension of the mandate …]" gives "Extension
 * of the mandate …". A title that was cut is cut before its last word, and ends in " …".
 */
export function officialTitleOf(description: string): string {
  const title = repaired(description)
    .replace(PREFIX, "")
    .replace(/[\]>]+$/, (end) => (/\[\.+\]?$/.test(description) ? end : ""))
    .trim();
  if (CUT.test(title)) return `${capitalised(title.replace(CUT, "").replace(/\s*\S+$/, ""))} …`;
  return capitalised(balanced(title));
}

/** The parentheses at the end as the beginning asks for them: the library writes "(MONUA]" and "in Rwanda)". */
function balanced(title: string): string {
  const open = title.split("(").length - title.split(")").length;
  if (open > 0) return `${title}${")".repeat(open)}`;
  return open < 0 && title.endsWith(")") ? title.slice(0, open).trim() : title;
}

/** Whether two titles are the same but for signs, capitals, an article at the beginning and where one is cut. */
export function sameTitle(library: string, record: string): boolean {
  const [ours, theirs] = [lettersOf(record.replace(CUT, "")), lettersOf(library.replace(CUT, ""))];
  if (ours === theirs) return true;
  if (CUT.test(library) && ours.startsWith(theirs)) return true;
  return CUT.test(record) && CUT.test(library) && theirs.startsWith(ours);
}

/** Whether two wordings are the same but for signs and capitals. */
export function sameWords(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/** The agenda item without the library's subdivision: "The question concerning Haiti--UNMIHAT" gives the question. */
export function agendaOf(cell: string): string {
  const items = repaired(cell).split("|");
  return items.map((item) => item.replace(/--.*$/, "").trim()).join("; ");
}

/** Text whose UTF-8 was once read as Latin-1 and saved so, "Peopleâ\u0080\u0099s", as it was meant. */
export function repaired(text: string): string {
  const mended = text.replace(/[\u00c2-\u00f4][\u0080-\u00bf]+/g, (signs) => {
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    const read = new TextDecoder().decode(bytes);
    return read.includes("\ufffd") ? signs : read;
  });
  return mended.normalize("NFC");
}

const lettersOf = (text: string) =>
  repaired(text)
    .replace(/^(the|an?) /i, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether two symbols are of the same meeting: corrections of its record, "+Corr.1", are not another. */
export function sameMeeting(one: string | null, other: string | null): boolean {
  const plain = (symbol: string | null) => symbol?.replace(/\+Corr.*$/, "") ?? null;
  return plain(one) === plain(other);
}
