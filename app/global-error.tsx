"use client";

import { faces } from "./faces";
import "./stand-ins.css";
import "./tokens.css";
import "./globals.css";

/** The site's button, without the module that the frame would bring. */
const BUTTON = {
  width: "fit-content",
  minHeight: "var(--control)",
  padding: "0.7rem 1.05rem",
  border: 0,
  borderRadius: "var(--radius)",
  background: "var(--accent)",
  color: "var(--on-accent)",
  font: "600 var(--t-1) / 1.2 var(--sans)",
  cursor: "pointer",
};

/** The frame itself failed, so this page stands alone and uses nothing of it. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en" className={faces}>
      <body style={{ maxWidth: "38rem", marginInline: "auto", padding: "3rem 1.25rem" }}>
        <title>Error · Security Council voting record</title>
        <h1>The site could not be shown</h1>
        <p style={{ marginBlock: "1.5rem" }}>Nothing was lost. Try again in a moment.</p>
        <button type="button" onClick={reset} style={BUTTON}>
          Try again
        </button>
      </body>
    </html>
  );
}
