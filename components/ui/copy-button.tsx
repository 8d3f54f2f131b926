"use client";

import { useEffect, useState } from "react";
import { Button } from "./button";

/** Copies a text; there only where a script can. The text itself stands beside it for everybody else. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const [state, setState] = useState<"away" | "ready" | "copied">("away");
  useEffect(() => {
    if (navigator.clipboard) setState("ready");
  }, []);
  if (state === "away") return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setState("copied");
  };
  return (
    <Button type="button" second onClick={copy} aria-label={`Copy ${of}`}>
      <span aria-live="polite">{state === "copied" ? "Copied" : "Copy"}</span>
    </Button>
  );
}
