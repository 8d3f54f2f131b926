import { createElement, Fragment, isValidElement, type ReactNode } from "react";

/** What is closed where it is opened, in SVG and in HTML. */
const EMPTY = new Set(["br", "circle", "col", "img", "input", "link", "meta", "path", "rect", "use"]);
/** Attributes that are written otherwise than by the rules below; SVG writes viewBox in two cases. */
const OTHER_NAMES: Record<string, string> = { className: "class", htmlFor: "for", viewBox: "viewBox" };
/** Attributes of HTML, which writes them as one word; SVG puts hyphens between. */
const ONE_WORD = new Set(
  "autoComplete charSet colSpan dateTime maxLength minLength popoverTarget readOnly rowSpan spellCheck tabIndex".split(
    " ",
  ),
);
/** Elements that have their content, or what is chosen, as an attribute in React. */
const FIELDS = new Set(["input", "select", "textarea"]);

/** What has to be run in the browser, or waited for, and so cannot stand in a text. */
export class NotMarkup extends Error {}

type Props = Record<string, unknown> & { children?: ReactNode };

/** How many calls of markup() are under way, one within another. */
let depth = 0;

/** Whether the component that asks is being written as markup, and not rendered by React. */
export const isBeingWritten = (): boolean => depth > 0;

/**
 * Elements as text that is well-formed XML and, without its own head, HTML: pictures and pages without a script. Function
 * components are called, and a link within the site is written as the plain link that it is without a script. What needs a
 * browser (client components, handlers) or has to be waited for throws a NotMarkup.
 */
export function markup(node: ReactNode): string {
  depth += 1;
  try {
    return nodeMarkup(node);
  } finally {
    depth -= 1;
  }
}

/** The text inside an element of this type and these properties, and its attributes without the properties that are that text. */
export function elementParts(type: string, props: Props): { attributes: Record<string, unknown>; inside: string } {
  const { children, dangerouslySetInnerHTML: _, ...attributes } = props;
  if (!FIELDS.has(type)) return { attributes, inside: insideOf(type, props) };
  const { value, defaultValue, defaultChecked, ...others } = attributes;
  const given = value ?? defaultValue;
  if (type === "textarea") return { attributes: others, inside: escaped(String(given ?? "")) };
  if (type === "select") return { attributes: others, inside: withChosen(markup(children), String(given ?? "")) };
  return { attributes: { ...others, value: given, checked: others.checked ?? defaultChecked }, inside: "" };
}

function insideOf(type: string, { children, dangerouslySetInnerHTML }: Props): string {
  if (dangerouslySetInnerHTML) return (dangerouslySetInnerHTML as { __html: string }).__html;
  return type === "style" ? styleSheet(children) : markup(children);
}

function nodeMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return escaped(String(node));
  if (Array.isArray(node)) {
    let text = "";
    for (const one of node) text += nodeMarkup(one);
    return text;
  }
  if (!isValidElement<Props>(node)) {
    throw new NotMarkup("Only elements, texts and lists of them can be written as markup.");
  }
  const { type, props } = node;
  if (type === Fragment) return nodeMarkup(props.children);
  if (isOfTheClient(type) && typeof props.href === "string") return linkMarkup(props);
  if (isOfTheClient(type)) throw new NotMarkup("A client component cannot be written as markup.");
  if (typeof type === "function") return nodeMarkup((type as (props: unknown) => ReactNode)(props));
  if (typeof type !== "string") throw new NotMarkup(`${String(type)} cannot be written as markup.`);
  return FIELDS.has(type) ? fieldMarkup(type, props) : hostMarkup(type, props);
}

function fieldMarkup(type: string, props: Props): string {
  const { attributes, inside } = elementParts(type, props);
  return hostMarkup(type, { ...attributes, dangerouslySetInnerHTML: { __html: inside } });
}

/** A page has thousands of elements, so none is taken apart to be written. */
function hostMarkup(type: string, props: Props): string {
  let start = type;
  for (const name in props) {
    if (name !== "children" && name !== "dangerouslySetInnerHTML") start += attribute(name, props[name]);
  }
  const inside = insideOf(type, props);
  return EMPTY.has(type) && inside === "" ? `<${start}/>` : `<${start}>${inside}</${type}>`;
}

/** The options of a list, the one with this value chosen. */
function withChosen(options: string, value: string): string {
  return options.replace(`<option value="${escaped(value)}"`, (option) => `${option} selected=""`);
}

/** Of all that runs in the browser, Next's link alone is given an address. Its module cannot be read where no page is made. */
function linkMarkup({ prefetch: _, ...props }: Props): string {
  return nodeMarkup(createElement("a", props));
}

/** In the server's part of a page, what runs in the browser is a reference that must not be called. */
function isOfTheClient(type: unknown): boolean {
  return (type as { $$typeof?: unknown }).$$typeof === Symbol.for("react.client.reference");
}

/** Attributes in which true and false are words. */
const STATED = /^(?:aria-|data-|spellCheck$)/;

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (name === "style") return ` style="${escaped(declarations(value))}"`;
  if (value === false && !STATED.test(name)) return "";
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new NotMarkup(`The attribute ${name} cannot be written as markup.`);
  }
  const text = value === true && !STATED.test(name) ? "" : String(value);
  return ` ${attributeName(name)}="${escaped(text)}"`;
}

/** A style as React takes it: custom properties, and others with their unit. */
function declarations(style: unknown): string {
  return Object.entries(style as Record<string, unknown>)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (typeof value === "number" && value !== 0 && !name.startsWith("--")) {
        throw new NotMarkup(`The style ${name} has no unit.`);
      }
      return `${name.startsWith("--") ? name : hyphened(name)}:${value}`;
    })
    .join(";");
}

const names = new Map<string, string>();

function attributeName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = ONE_WORD.has(name) ? name.toLowerCase() : (OTHER_NAMES[name] ?? hyphened(name));
  names.set(name, written);
  return written;
}

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** HTML takes a style sheet as it stands. */
function styleSheet(text: ReactNode): string {
  if (typeof text !== "string" || text.includes("<")) throw new Error("A style sheet is one text without a tag.");
  return text;
}

const TO_ESCAPE = /[&<>"]/;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in markup, inside quotation marks too. */
export function escaped(text: string): string {
  return TO_ESCAPE.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
