/** Who votes with whom, and who vetoes. */
import { z } from "zod";
import { AlignmentParameters } from "../alignment-query";
import { Bare } from "../csv-search";
import { MatrixParameters } from "../matrix-query";
import { VetoQuery } from "../veto-query";
import { SCOPES } from "../vocabulary";
import { AlignmentAnswer, MatrixAnswer } from "./alignment";
import type { Operation } from "./operation";
import { VetoListAnswer } from "./veto";

export const ALIGNMENT_OPERATIONS: readonly Operation[] = [
  {
    path: "/alignment",
    id: "getAlignment",
    summary: "How often two members gave the same vote",
    note: "Only votes in which both voted Yes, No or abstained count. China's pairs count from 1971-10-25 unless `from` is earlier; Russia's include the Soviet Union's.",
    parameters: AlignmentParameters,
    answer: AlignmentAnswer,
    example: "/alignment?a=CHN&b=RUS&scope=contested",
  },
  {
    path: "/alignment/matrix",
    id: "getAlignmentMatrix",
    summary: "The same for every pair of several members",
    parameters: MatrixParameters,
    answer: MatrixAnswer,
    example: "/alignment/matrix?members=CHN,RUS,USA&from=2022-01-01",
  },
  {
    path: "/vetoes",
    id: "listVetoes",
    summary: "Vetoed votes, with who cast each veto",
    note: "Votes on paragraphs and amendments are among them. `member` is who cast the veto, not who sat on the Council.",
    parameters: VetoQuery,
    answer: VetoListAnswer,
    example: "/vetoes?member=GBR&from=1989-01-01",
  },
  {
    path: "/alignment.csv",
    id: "downloadAlignment",
    summary: "How often two members gave the same vote, one row a year and scope",
    note: "Of one scope where `scope` is given, else of all three.",
    parameters: AlignmentParameters.extend({
      scope: z.enum(SCOPES).optional().describe("Which votes count"),
      bare: Bare,
    }),
    answer: null,
    example: "/alignment.csv?a=CHN&b=RUS&scope=contested&from=2022-01-01",
  },
  {
    path: "/alignment/matrix.csv",
    id: "downloadAlignmentMatrix",
    summary: "The same for every pair of several members, one row a pair",
    parameters: MatrixParameters.extend({ bare: Bare }),
    answer: null,
    example: "/alignment/matrix.csv?members=CHN,RUS,USA",
  },
];
