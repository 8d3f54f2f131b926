import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FirstPaint } from "./first-paint";
import type { Rendered } from "./rendering";

const built = mkdtempSync(join(tmpdir(), "first-paint-"));
mkdirSync(join(built, "static/chunks"), { recursive: true });
writeFileSync(join(built, "static/chunks/a.css"), "@font-face{src:url(../media/serif.woff2)}p{color:red}");
writeFileSync(join(built, "static/chunks/b.css"), 'p::before{content:"$&"}');
writeFileSync(
  join(built, "static/chunks/faces.css"),
  "@font-face{src:url(../media/sans.p.1a.woff2)}@font-face{src:url(../media/sans_ext.2b.woff2)}",
);
afterAll(() => rmSync(built, { recursive: true }));

const html = (text: string): Rendered => ({
  status: 200,
  headers: [
    ["content-type", "text/html; charset=utf-8"],
    ["link", '</f.woff2>; rel=preload; as="font", </_next/static/chunks/a.css>; rel=preload; as="style"'],
  ],
  body: Buffer.from(text),
});

const PAGE =
  '<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/2.js"/>' +
  '<script src="/_next/static/chunks/1.js" async=""></script><title>Votes</title></head>' +
  '<body><p>Türkiye</p><script src="/_next/static/chunks/2.js" async=""></script><script>f(1)</script></body></html>';

describe("FirstPaint.sooner(rendered)", () => {
  const paint = new FirstPaint(built);

  it("writes the sheets into the page, with addresses that hold there, and leaves all else in its place", () => {
    const text = paint.sooner(html(PAGE)).body.toString();
    const [before = "", after = ""] = text.split(/<script>addEventListener.*?<\/script>/s);
    expect(before).toBe(
      "<html><head><style>@font-face{src:url(/_next/static/media/serif.woff2)}p{color:red}</style>" +
        '<style>p::before{content:"$&"}</style><title>Votes</title>',
    );
    expect(after).toBe("</head><body><p>Türkiye</p><script>f(1)</script></body></html>");
  });

  it("has the scripts fetched once each, after the page was drawn", () => {
    const text = paint.sooner(html(PAGE)).body.toString();
    expect(text).toContain('for(const src of ["/_next/static/chunks/1.js","/_next/static/chunks/2.js"])');
    expect(text).toContain('for(const href of ["/_next/static/chunks/a.css","/_next/static/chunks/b.css"])');
    expect(text).toContain('addEventListener("DOMContentLoaded",()=>requestAnimationFrame(()=>setTimeout(');
  });

  it("has no browser fetch the sheets ahead of the page, and the faces still", () => {
    expect(paint.sooner(html(PAGE)).headers[1]).toEqual(["link", '</f.woff2>; rel=preload; as="font"']);
  });

  it("has the faces of the sheets fetched ahead of a page for which Next has forgotten them", () => {
    const page = html(PAGE.replaceAll("a.css", "faces.css"));
    const face = '</_next/static/media/sans.p.1a.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
    const links = (value?: string) =>
      paint
        .sooner({
          ...page,
          headers: [["content-type", "text/html"], ...(value ? [["link", value] as const] : [])],
        } as Rendered)
        .headers.filter(([name]) => name === "link");
    expect(links()).toEqual([["link", face]]);
    expect(links(face)).toEqual([["link", face]]);
  });

  it("sends no empty header where there is nothing to fetch ahead", () => {
    const page = html(PAGE);
    page.headers[1] = ["link", '</_next/static/chunks/a.css>; rel=preload; as="style"'];
    expect(paint.sooner(page).headers).toEqual([["content-type", "text/html; charset=utf-8"]]);
  });

  it("leaves the link to a sheet that is not there", () => {
    const link = '<link rel="stylesheet" href="/_next/static/chunks/c.css" data-precedence="next"/>';
    const text = paint.sooner(html(PAGE.replace("<title>", `${link}<title>`))).body.toString();
    expect(text).toContain(`${link}<title>`);
    expect(text).toContain('["/_next/static/chunks/a.css","/_next/static/chunks/b.css"]');
  });

  it("ends where a page breaks off in the middle of a script", () => {
    const text = paint.sooner(html(PAGE.slice(0, PAGE.indexOf("></script><script>f(1)")))).body.toString();
    expect(text.endsWith('<p>Türkiye</p><script src="/_next/static/chunks/2.js" async=""')).toBe(true);
  });

  it("leaves what is no page of Next as it is", () => {
    const plain = html("<html><head></head><body></body></html>");
    const json: Rendered = { ...html(PAGE), headers: [["content-type", "application/json"]] };
    expect(paint.sooner(plain)).toBe(plain);
    expect(paint.sooner(json)).toBe(json);
  });
});
