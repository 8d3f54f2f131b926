import type { ReactNode } from "react";
import { Disclosure } from "./disclosure";
import styles from "./figure.module.css";
import { FigureTools, type Takeaway } from "./figure-tools";
import { NarrowFold } from "./narrow-fold";
import { Still } from "./still";

export type FigureText = Takeaway & {
  /** The finding, as a sentence that its numbers bear out. */
  title: ReactNode;
  /** What is measured, for whom, when. */
  sub: ReactNode;
  /** A reading aid, only where the form is not plain. */
  how?: ReactNode;
  /** Where it is from, with the day to which the data go. */
  source: ReactNode;
  id?: string;
  /** Of second rank: on a phone all but the finding is folded under this line. */
  narrowFold?: string;
};

type FigureProps = FigureText & {
  children: ReactNode;
  /** The same numbers as a table, folded under the picture. */
  table?: ReactNode;
  tableTitle?: string;
  /** 3 where the figure stands inside a part that has a title. */
  level?: 2 | 3;
};

/** A chart as the page shows it: finding, what is measured, picture, how to read, table, source and downloads. */
export function Figure({
  title,
  sub,
  how,
  source,
  tools,
  embed,
  id,
  children,
  table,
  tableTitle,
  level = 2,
  narrowFold,
}: FigureProps) {
  const Title = `h${level}` as const;
  const body = (
    <>
      <div className={styles.plot}>{children}</div>
      {how && <p className={styles.how}>{how}</p>}
      {table && <Disclosure summary={tableTitle ?? "The same numbers as a table"}>{table}</Disclosure>}
      <Still>
        <div className={styles.source}>
          <span>{source}</span>
          <FigureTools {...(tools && { tools })} {...(embed && { embed })} />
        </div>
      </Still>
    </>
  );
  return (
    <Still>
      <figure className={styles.figure} id={narrowFold ? undefined : id}>
        <Still>
          <figcaption>
            <Title className={styles.title}>{title}</Title>
            <p className={styles.sub}>{sub}</p>
          </figcaption>
        </Still>
        {narrowFold ? (
          <NarrowFold summary={narrowFold} id={id}>
            {body}
          </NarrowFold>
        ) : (
          body
        )}
      </figure>
    </Still>
  );
}
