import { Fragment, isValidElement, type ReactNode } from "react";

/** What is closed where it is opened, in SVG and in HTML. */
const EMPTY = new Set(["br", "circle", "img", "link", "meta", "path", "rect", "use"]);
/** Attributes that SVG writes in two cases. */
const MIXED_CASE = new Set(["viewBox"]);
const OTHER_NAMES: Record<string, string> = { className: "class", htmlFor: "for", charSet: "charset" };

/**
 * Elements as text that is well-formed XML and, without its own head, HTML: pictures and pages without a script. Function
 * components are called; what needs a browser (hooks, handlers, styles as objects) is none of it and throws.
 */
export function markup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return escaped(String(node));
  if (Array.isArray(node)) return node.map(markup).join("");
  if (!isValidElement<Record<string, unknown> & { children?: ReactNode }>(node)) {
    throw new Error("Only elements, texts and lists of them can be written as markup.");
  }
  const { type, props } = node;
  if (type === Fragment) return markup(props.children);
  if (typeof type === "function") return markup((type as (props: unknown) => ReactNode)(props));
  if (typeof type !== "string") throw new Error(`${String(type)} cannot be written as markup.`);
  const { children, ...attributes } = props;
  const start = `${type}${Object.entries(attributes).map(attribute).join("")}`;
  if (EMPTY.has(type) && (children === undefined || children === null)) return `<${start}/>`;
  return `<${start}>${type === "style" ? styleSheet(children) : markup(children)}</${type}>`;
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return "";
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new Error(`The attribute ${name} cannot be written as markup.`);
  }
  return ` ${attributeName(name)}="${value === true ? "" : escaped(String(value))}"`;
}

function attributeName(name: string): string {
  if (MIXED_CASE.has(name)) return name;
  return OTHER_NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** HTML takes a style sheet as it stands. */
function styleSheet(text: ReactNode): string {
  if (typeof text !== "string" || text.includes("<")) throw new Error("A style sheet is one text without a tag.");
  return text;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in markup, inside quotation marks too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
