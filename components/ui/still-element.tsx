"use client";

import { createElement } from "react";

type StillElementProps = {
  tag: string;
  attributes: Record<string, unknown>;
} & ({ markup: string; id?: undefined } | { id: string; markup?: undefined });

/** What came with the page, by number: React may ask again, when the element is long gone. */
const arrived = new Map<string, string>();

/** The element of a still part, with its markup as it is, so that the page's own element stays as it came. */
export function StillElement({ tag, attributes, id, markup }: StillElementProps) {
  return createElement(tag, {
    ...attributes,
    "data-still": id,
    dangerouslySetInnerHTML: { __html: markup ?? markupOf(id) },
    suppressHydrationWarning: true,
  });
}

function markupOf(id: string): string {
  const markup = typeof document === "undefined" ? globalThis.stillPage?.getStore()?.get(id) : arrivedMarkup(id);
  if (markup === undefined) throw new Error(`The still part ${id} of the page is missing.`);
  return markup;
}

function arrivedMarkup(id: string): string | undefined {
  const markup = arrived.get(id) ?? document.querySelector(`[data-still="${id}"]`)?.innerHTML;
  if (markup !== undefined) arrived.set(id, markup);
  return markup;
}
