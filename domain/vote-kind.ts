/** Whether a vote of this kind was on a part of a text, an amendment or a paragraph: it stands on the page of that text. */
export function isPart(kind: string | undefined): boolean {
  return kind === "AMENDMENT" || kind === "PARAGRAPH";
}
