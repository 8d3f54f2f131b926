import Link from "next/link";
import { Column, Columns } from "../ui/columns";
import { LinkRow } from "../ui/link-row";
import { Still } from "../ui/still";
import styles from "./footer.module.css";
import page from "./page.module.css";

/** The state of the record that a page shows: its name, and the name that any copy with the same contents has. */
export type FooterVersion = { version: string; contents: string } | null;

const MORE = [
  { text: "Methods", href: "/methods" },
  { text: "Glossary", href: "/glossary" },
  { text: "Data and API", href: "/data" },
  { text: "Corrections", href: "/corrections" },
  { text: "Check a claim", href: "/claims" },
  { text: "Time line", href: "/timeline" },
  { text: "Topics", href: "/topics" },
];

/** Whose record it is, in which version, and what it is made from, as the licence of the Sciences Po database asks. */
export function Footer({ version }: { version: FooterVersion }) {
  return (
    <Still>
      <footer className={styles.footer}>
        <div className={page.wrap}>
          <Columns>
            <Column span={5} half>
              <p>
                An independent record of the votes of the United Nations Security Council since 25 January 1946. Not a
                publication of the United Nations.
              </p>
              {version && (
                <p>
                  <Link href="/data/changes" prefetch={false}>
                    Version {version.version}
                  </Link>
                  , contents <span className={styles.sum}>{version.contents}</span>
                </p>
              )}
            </Column>
            <Column span={4} half>
              <p>
                Reconciled from Benoît Martin, “UNSC votes since 1946”, Sciences Po, 2026 (
                <a href="https://doi.org/10.21410/7E4/Z0KECE">doi 10.21410/7E4/Z0KECE</a>, CC BY 4.0), the official
                volumes, and the UN’s meeting and veto lists.
              </p>
            </Column>
            <Column span={3}>
              <LinkRow>
                {MORE.map(({ text, href }) => (
                  <Link key={href} href={href} prefetch={false}>
                    {text}
                  </Link>
                ))}
                {/* A page of its own, and no part of this one: the desk's content policy comes with a whole answer. */}
                <a href="/admin">Desk</a>
              </LinkRow>
            </Column>
          </Columns>
        </div>
      </footer>
    </Still>
  );
}
