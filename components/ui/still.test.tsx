import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Still } from "./still";

// React as the server's part of a page has it, without the state of a component.
vi.mock("react", async (original) => {
  const { useState: _, ...react } = await original<Record<string, unknown>>();
  return react;
});

/** What runs in the browser, as the server's part of a page sees it: never to be called. */
const ofTheClient = () => Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
const Switch: () => React.ReactNode = ofTheClient();
const Link: (props: React.ComponentProps<"a"> & { prefetch: boolean }) => React.ReactNode = ofTheClient();

const rows = (
  <tbody>
    <tr>
      <th scope="row">Syria &amp; “chemical weapons”</th>
      <td colSpan={2} aria-hidden={false} style={{ "--span": 3, maxWidth: "2rem" } as React.CSSProperties}>
        <Link href="/resolutions/s-2017-172" prefetch={false} className="text">
          S/2017/172
        </Link>
        <br />
      </td>
    </tr>
  </tbody>
);
const asMarkup =
  '<tbody><tr><th scope="row">Syria &amp; “chemical weapons”</th>' +
  '<td colspan="2" aria-hidden="false" style="--span:3;max-width:2rem">' +
  '<a href="/resolutions/s-2017-172" class="text">S/2017/172</a><br/></td></tr></tbody>';

const table = (
  <Still>
    <table className="votes">{rows}</table>
  </Still>
);

async function Awaited() {
  return "what has to be waited for";
}

describe("<Still>", () => {
  afterEach(() => {
    globalThis.stillPage = undefined;
  });

  const within = (page: Map<string, string>) => {
    globalThis.stillPage = { getStore: () => page };
  };

  test("brings its markup with it where no page is being made", () => {
    expect(renderToStaticMarkup(table)).toBe(`<table class="votes">${asMarkup}</table>`);
  });

  test("keeps it with the page, and hands the element its number alone", () => {
    const page = new Map([["0", "<caption>The first table</caption>"]]);
    within(page);
    const attributes = { className: "votes" };
    expect(Still({ children: table.props.children })).toHaveProperty("props", { tag: "table", attributes, id: "1" });
    expect(page.get("1")).toBe(asMarkup);
    expect(renderToStaticMarkup(table)).toBe(`<table class="votes" data-still="2">${asMarkup}</table>`);
  });

  test("writes the fields of a form with what is in them", () => {
    const form = (
      <Still>
        <form>
          <select defaultValue="CHN">
            <option value="BRA">Brazil</option>
            <option value="CHN">China</option>
          </select>
          <input name="q" defaultValue="S/2017/172" autoComplete="off" />
          <input type="checkbox" defaultChecked />
          <textarea readOnly spellCheck={false} value="<iframe>" />
        </form>
      </Still>
    );
    expect(renderToStaticMarkup(form)).toBe(
      '<form><select><option value="BRA">Brazil</option><option value="CHN" selected="">China</option></select>' +
        '<input name="q" autocomplete="off" value="S/2017/172"/><input type="checkbox" checked=""/>' +
        '<textarea readonly="" spellcheck="false">&lt;iframe&gt;</textarea></form>',
    );
  });

  test("is one still part, whatever still parts it has", () => {
    const page = new Map<string, string>();
    within(page);
    expect(renderToStaticMarkup(<Still>{<div>{table}</div>}</Still>)).toBe(
      `<div data-still="0"><table class="votes">${asMarkup}</table></div>`,
    );
    expect(page.size).toBe(1);
  });

  test("fails where the page has lost it, and shows no empty table", () => {
    const page = new Map<string, string>();
    within(page);
    page.set = () => page;
    expect(() => renderToStaticMarkup(table)).toThrow("The still part 0 of the page is missing.");
  });

  test.each([
    ["a client component", <Switch key="switch" />],
    ["an event handler", <button key="button" type="button" onClick={() => {}} />],
    ["a component to wait for", <Awaited key="awaited" />],
  ])("leaves a part with %s to React", (_, part) => {
    const page = new Map<string, string>();
    within(page);
    const list = <ol>{part}</ol>;
    expect(Still({ children: list })).toBe(list);
    expect(page.size).toBe(0);
  });
});
