import type { ReactNode } from "react";
import { voteFinding } from "@/domain/explain-outcome";
import type { VoteRow } from "@/domain/record";
import { Stack } from "../ui/stack";
import { Still } from "../ui/still";
import styles from "./horseshoe.module.css";

type HorseshoeFigureProps = {
  vote: VoteRow;
  /** 3 where the vote has a title of its own above. */
  level?: 2 | 3;
  children: ReactNode;
};

/** The Council's table under what it shows, with what belongs to the picture. */
export function HorseshoeFigure({ vote, level = 2, children }: HorseshoeFigureProps) {
  const Title = `h${level}` as const;
  return (
    <Still>
      <figure>
        <figcaption>
          <Title className={styles.title}>{voteFinding(vote)}</Title>
        </figcaption>
        <Stack>{children}</Stack>
      </figure>
    </Still>
  );
}
