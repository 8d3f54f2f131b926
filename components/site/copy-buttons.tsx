"use client";

import { useEffect } from "react";

/**
 * Has every CopyButton of the page copy, also in parts that no script goes through: they show once the browser can copy,
 * and say so when they have.
 */
export function CopyButtons() {
  useEffect(() => {
    if (!navigator.clipboard) return;
    const listening = new AbortController();
    const show = () => {
      for (const button of document.querySelectorAll<HTMLElement>("[data-copies][hidden]")) button.hidden = false;
    };
    show();
    // What is folded away is shown when it is opened, on this page or on one that was gone to since.
    document.addEventListener("toggle", show, { capture: true, signal: listening.signal });
    document.addEventListener("click", copyFrom, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return null;
}

async function copyFrom({ target }: MouseEvent): Promise<void> {
  const button = (target as Element).closest<HTMLElement>("[data-copies]");
  const field = document.getElementById(button?.dataset.copies ?? "");
  const said = button?.firstElementChild;
  if (!(field instanceof HTMLTextAreaElement) || !said) return;
  await navigator.clipboard.writeText(field.value);
  said.textContent = "Copied";
}
