import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rendered } from "./rendering";

/** A style sheet that the page waits for, as React writes it. */
const SHEET = /<link rel="stylesheet" href="(\/_next\/[^"?]+\.css)" data-precedence="next"\/>/g;
const SCRIPT = /<script src="(\/_next\/[^"]+)" async=""><\/script>/g;
const SCRIPT_TO_COME = /<link rel="preload" as="script"[^>]*\/>/g;
const FETCHED = '<script src="/_next/';
const SCRIPT_END = "</script>";
const FILE_OF_SHEET = /\.\.\/media\//g;
/** A face that every page shows, by the mark that Next's build gives its file. */
const FACE = /\/_next\/static\/media\/[^)"]+\.p\.[^)"]+\.woff2/g;

/**
 * Has a page be seen after one answer. Its style sheets stand in it, so that no second round trip comes before the text; its
 * scripts, which no page needs to be read, are fetched once the text is on the screen.
 */
export class FirstPaint {
  readonly #built: string;
  readonly #sheets = new Map<string, string>();

  /** `built`: the folder of the build, whose files are at /_next/. */
  constructor(built: string) {
    this.#built = built;
  }

  /** The page arranged so, or what is no page of Next as it is. */
  sooner(rendered: Rendered): Rendered {
    const { headers, body } = rendered;
    const isPage = headers.some(([name, value]) => name === "content-type" && String(value).startsWith("text/html"));
    const headEnd = isPage ? body.indexOf("</head>") : -1;
    if (headEnd < 0) return rendered;
    const sheets: string[] = [];
    const scripts: string[] = [];
    const faces = new Set<string>();
    const take = (_: string, src: string) => {
      scripts.push(src);
      return "";
    };
    const head = body
      .toString("utf8", 0, headEnd)
      .replace(SHEET, (link, href: string) => {
        const style = this.#style(href);
        if (style) sheets.push(href);
        for (const face of style?.match(FACE) ?? []) faces.add(face);
        return style ?? link;
      })
      .replace(SCRIPT_TO_COME, "")
      .replace(SCRIPT, take);
    const rest = [...besides(body.subarray(headEnd), (script) => script.replace(SCRIPT, take))];
    if (scripts.length === 0) return rendered;
    const first = Buffer.from(`${head}<script>${loaderOf(sheets, scripts)}</script>`);
    return { ...rendered, headers: withFaces(headers, faces), body: Buffer.concat([first, ...rest]) };
  }

  /** null: a build that has begun meanwhile has taken the file away. */
  #style(href: string): string | null {
    const known = this.#sheets.get(href);
    if (known) return known;
    const file = join(this.#built, href.replace("/_next/", ""));
    if (!existsSync(file)) return null;
    const style = `<style>${readFileSync(file, "utf8").replace(FILE_OF_SHEET, "/_next/static/media/")}</style>`;
    this.#sheets.set(href, style);
    return style;
  }
}

/** The body of a page with what becomes of each script that it fetches; the rest is not turned into text and back. */
function* besides(body: Buffer, become: (script: string) => string): Generator<Buffer> {
  let from = 0;
  for (let at = body.indexOf(FETCHED); at >= 0; at = body.indexOf(FETCHED, from)) {
    const close = body.indexOf(SCRIPT_END, at);
    // A page that breaks off in a script.
    if (close < 0) break;
    const end = close + SCRIPT_END.length;
    yield body.subarray(from, at);
    yield Buffer.from(become(body.toString("utf8", at, end)));
    from = end;
  }
  yield body.subarray(from);
}

/**
 * A frame is asked for when all of the page has been read; what is put off from there runs when it has been drawn. Links to
 * the sheets are added switched off, which fetches nothing: React looks for them, and would fetch the sheets again.
 */
function loaderOf(sheets: readonly string[], scripts: readonly string[]): string {
  return `addEventListener("DOMContentLoaded",()=>requestAnimationFrame(()=>setTimeout(()=>{
const add=(tag,is)=>document.head.append(Object.assign(document.createElement(tag),is));
for(const href of ${JSON.stringify(sheets)})add("link",{disabled:true,rel:"stylesheet",href}),document.head.lastChild.dataset.precedence="next";
for(const src of ${JSON.stringify(scripts)})add("script",{src,async:true})})))`;
}

/**
 * Next has browsers fetch the sheets ahead of the page, which stand in it now, and the faces, but not where there is nothing
 * under an address: a page shows only faces that are there when it is drawn.
 */
function withFaces(headers: Rendered["headers"], faces: ReadonlySet<string>): Rendered["headers"] {
  const given = headers.filter(([name]) => name === "link").flatMap(([, value]) => [value].flat());
  const kept = given.flatMap((one) => one.split(/,\s*(?=<)/)).filter((link) => !link.includes('as="style"'));
  const missing = [...faces].filter((face) => !kept.some((link) => link.startsWith(`<${face}>`)));
  const links = [
    ...kept,
    ...missing.map((face) => `<${face}>; rel=preload; as="font"; crossorigin=""; type="font/woff2"`),
  ];
  const others = headers.filter(([name]) => name !== "link");
  return links.length === 0 ? others : [...others, ["link", links.join(", ")]];
}
