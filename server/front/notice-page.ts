import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page in the site's look that needs neither Next nor the database nor a script. */
export type Notice = { title: string; lead: string; more: string; requestId: string };

/** Makes such pages for the project in `root`; the colours and sizes are those of the site itself. */
export function noticePages(root: string): (notice: Notice) => string {
  const tokens = readFileSync(join(root, "app/tokens.css"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return (notice) => page(notice, `${tokens}${STYLE}`);
}

/** The site's own faces come with its pages; here what the reader has stands in for them. */
const STYLE = `
:root{--face-serif-ext:Charter;--face-serif:Charter;--face-sans-ext:"Segoe UI";--face-sans:"Segoe UI"}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--t-2)/var(--lh-text) var(--sans)}
header{border-top:4px solid var(--accent);border-bottom:1px solid var(--rule)}
header a,main{display:block;max-width:calc(var(--page) + 2 * var(--gutter));margin-inline:auto;padding-inline:var(--gutter)}
header a{padding-block:1.1rem;color:var(--ink);font:600 1.125rem/1.1 var(--serif);text-decoration:none}
main{padding-block:var(--s-6) var(--s-8)}
h1{margin:0 0 var(--s-5);font:600 var(--t-6)/var(--lh-tight) var(--serif);text-wrap:balance}
p{max-width:var(--measure);margin:0 0 var(--s-4)}
p a{color:var(--accent)}
.note{color:var(--ink-3);font-size:var(--t-1)}`;

function page({ title, lead, more, requestId }: Notice, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Security Council voting record</title>
<style>${style}</style>
</head>
<body>
<header><a href="/">Security Council voting record</a></header>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<p>${more}</p>
<p><a href="">Try again</a> · <a href="/">To the first page</a></p>
<p class="note">If it stays, report it with the number ${requestId}.</p>
</main>
</body>
</html>
`;
}
