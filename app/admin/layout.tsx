import type { Metadata } from "next";
import type { ReactNode } from "react";

/** The desk is for its editors: nothing of it belongs into a search engine. Every page and action asks who is there. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
