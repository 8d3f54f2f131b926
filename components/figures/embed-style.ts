/** How an embedded figure stands in its frame: in the colours of the site, and in faces that the reader has, set to the width of ours. */
export const EMBED_STYLE = `
:root {
  --face-serif: "Source Serif 4";
  --face-serif-ext: var(--face-serif);
  --face-sans: "Source Sans 3";
  --face-sans-ext: var(--face-sans);
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { margin: 0; padding: 1rem; font: 400 0.9375rem / 1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
figure, h1, p { margin: 0; }
h1 { margin-bottom: 0.25rem; font: 600 1.25rem / 1.25 var(--serif); text-wrap: balance; }
p { color: var(--ink-2); }
a { color: var(--accent); }
.notice { margin-top: 0.5rem; padding: 0.4rem 0.7rem; background: var(--warn-tint); color: var(--ink); }
.plot { margin: 0.9rem 0 0.6rem; overflow-x: auto; }
.sprite { position: absolute; }
svg { display: block; fill: var(--ink); font-family: var(--sans); }
.large, .medium, .narrow { display: none; width: 100%; height: auto; overflow: visible; }
.large.narrow { min-width: 40rem; }
.key { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin-bottom: 0.5rem; }
.key span { display: inline-flex; gap: 0.4rem; align-items: center; }
.source { margin-top: 0.6rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); }
@media (min-width: 60rem) { .large { display: block; } }
@media (min-width: 34rem) and (max-width: 59.99rem) { .medium { display: block; } }
@media (max-width: 33.99rem) { .narrow { display: block; } }
`;
