import "server-only";
import { type Answer, digest } from "../api/answer";
import { pngRenderer } from "./png";

/** A picture takes four bytes a pixel while it is drawn. */
const MOST_PIXELS = 24_000_000;
/** Raised when the same SVG would give other bytes: a new renderer, other faces. */
const FORM = "1";
/** So many pictures are kept: a page that is shared is asked for by many at once. */
const KEPT = 24;

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** An SVG text as a PNG, twice its own size unless its width in pixels is given, and never more than 24 million pixels. */
export async function pngAnswer(
  svg: string,
  width: number | undefined,
  headers?: Record<string, string>,
): Promise<Answer> {
  const [across, down] = sizeOf(svg);
  const pixels = Math.floor(Math.min(width ?? 2 * across, Math.sqrt((MOST_PIXELS * across) / down)));
  const tag = digest(FORM, String(pixels), svg);
  const render = await pngRenderer();
  const body = () => {
    const image = made.get(tag) ?? render(svg, pixels);
    made.delete(tag);
    made.set(tag, image);
    for (const oldest of made.keys()) if (made.size > KEPT) made.delete(oldest);
    return image;
  };
  return { tag, type: "image/png", ...(headers && { headers }), body };
}

function sizeOf(svg: string): [number, number] {
  const [, across, down] = svg.match(/<svg [^>]*width="([\d.]+)" height="([\d.]+)"/) ?? [];
  return [Number(across), Number(down)];
}
