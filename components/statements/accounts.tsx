import type { ReactNode } from "react";
import { formatPartialDay } from "@/domain/dates";
import type { NamedMember, SpokenWords } from "@/domain/resolution-page";
import { inWords } from "@/domain/sentence";
import { Quotation } from "../ui/quotation";
import { Stack } from "../ui/stack";
import { Eyebrow, Note } from "../ui/text";
import styles from "./accounts.module.css";

type AccountsProps = {
  proposers: NamedMember[];
  objectors: NamedMember[];
  /** The objectors' reason. */
  statedReason: string | null;
  /** The other side's account. */
  contraryAccount: string | null;
  quotations: SpokenWords[];
};

/** Both accounts in the same size, each with its words; where one was not found, the place says so. */
export function Accounts({ proposers, objectors, statedReason, contraryAccount, quotations }: AccountsProps) {
  const codes = (parties: NamedMember[]) => new Set(parties.map((party) => party.code));
  const [authors, others] = [codes(proposers), codes(objectors)];
  const own = quotations.filter((words) => words.member !== null && others.has(words.member));
  const theirs = quotations.filter(
    (words) => words.member !== null && authors.has(words.member) && !own.includes(words),
  );
  const rest = quotations.filter((words) => !own.includes(words) && !theirs.includes(words));
  return (
    <>
      <div className={styles.accounts}>
        <Side
          eyebrow={objectors.length > 0 ? "Those who proposed it, and the other accounts" : "The other accounts"}
          title={names(proposers, "The sources name nobody")}
          account={contraryAccount}
          quotations={theirs}
        />
        <Side
          eyebrow={objectors.length === 1 ? "The member that objected" : "Those who objected"}
          title={names(objectors, "The sources name nobody")}
          account={statedReason}
          quotations={own}
        />
      </div>
      {rest.length > 0 && (
        <div className={styles.rest}>
          <Stack>
            <Eyebrow>Others</Eyebrow>
            {rest.map((words) => (
              <SpokenQuotation key={words.text} words={words} />
            ))}
          </Stack>
        </div>
      )}
    </>
  );
}

type SideProps = { eyebrow: string; title: string; account: string | null; quotations: SpokenWords[] };

function Side({ eyebrow, title, account, quotations }: SideProps) {
  return (
    <div className={styles.side}>
      <Stack>
        <Eyebrow>{eyebrow}</Eyebrow>
        <h3>{title}</h3>
        {account ? <p>{account}</p> : <Note>No account of this side was found in the sources.</Note>}
        {quotations.map((words) => (
          <SpokenQuotation key={words.text} words={words} />
        ))}
        {account && quotations.length === 0 && <Note>No words of this side are quoted in the record.</Note>}
      </Stack>
    </div>
  );
}

/** A quotation with its speaker, office, date and who reports it. */
export function SpokenQuotation({ words }: { words: SpokenWords }): ReactNode {
  const by = [words.speaker, words.office, words.date && formatPartialDay(words.date)].filter(Boolean).join(", ");
  return <Quotation text={words.text} by={`${by}${by ? ". " : ""}Reported by ${words.reportedBy}.`} />;
}

const names = (parties: NamedMember[], none: string) =>
  parties.length === 0 ? none : inWords(parties.map((party) => party.name));
