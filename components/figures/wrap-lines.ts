/**
 * A text in lines of at most `width`, where a letter is about `letter` wide; a word that is longer has a line of its own.
 * With `most` lines, what is left over ends in an ellipsis.
 */
export function wrapLines(text: string, width: number, letter: number, most = Number.POSITIVE_INFINITY): string[] {
  const fits = Math.max(1, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? "";
  kept[most - 1] = `${end.length < fits ? end : end.replace(/\s+\S*$/, "")}…`;
  return kept;
}
