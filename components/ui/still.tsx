import * as React from "react";
import { elementParts, isBeingWritten, NotMarkup } from "./markup";
import { StillElement } from "./still-element";

type Host = React.ReactElement<Record<string, unknown> & { children?: React.ReactNode }, string>;

/** In what runs in the browser too, everything is gone through there anyway; there alone React has a state. */
const isServerPart = !("useState" in React);

/**
 * A part of a page that no script touches, under one element of HTML or SVG. Its content is written as markup here, sent
 * once, and not gone through again in the browser. A part that turns out to have a client component in it, or one to wait
 * for, is rendered as any other; the still parts inside it stay still.
 */
export function Still({ children }: { children: Host }): React.ReactNode {
  const written = isServerPart && !isBeingWritten() ? partsOf(children) : null;
  if (written === null) return children;
  const { attributes, inside } = written;
  const page = globalThis.stillPage?.getStore();
  if (page === undefined) return <StillElement tag={children.type} attributes={attributes} markup={inside} />;
  const id = String(page.size);
  page.set(id, inside);
  return <StillElement tag={children.type} attributes={attributes} id={id} />;
}

function partsOf({ type, props }: Host) {
  try {
    return elementParts(type, props);
  } catch (error) {
    if (error instanceof NotMarkup) return null;
    throw error;
  }
}
