import { Button } from "./button";

/** Copies the text of the field with this id; there only where a script can (CopyButtons), for the text stands beside it. */
export function CopyButton({ from, of }: { from: string; of: string }) {
  return (
    <Button type="button" second hidden data-copies={from} aria-label={`Copy ${of}`}>
      <span aria-live="polite">Copy</span>
    </Button>
  );
}
