import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Page } from "@/components/site/page";
import { getShownVersion } from "@/server/export/version";
import { faces } from "./faces";
import "./stand-ins.css";
import "./tokens.css";
import "./globals.css";

/** Every page is made from the record as it is now: a vote that was just entered is on all of them. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: {
    template: "%s · Security Council voting record",
    default: "Security Council voting record",
  },
  description:
    "Every vote of the United Nations Security Council since 1946: who voted how, who vetoed, and how often any two members gave the same vote.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={faces}>
      <body>
        <Page version={await getShownVersion()}>{children}</Page>
      </body>
    </html>
  );
}
