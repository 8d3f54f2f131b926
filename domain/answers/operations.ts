/** What a program can ask the site for: each path with its parameters, its answer and a request that works. */
import { z } from "zod";
import { AlignmentParameters } from "../alignment-query";
import { ChangeFileSearch, ChangeSearch } from "../change-search";
import { CiteParameters } from "../cite-query";
import { CorrectionSearch } from "../correction";
import { Bare, CsvSearch } from "../csv-search";
import { FigureParameters } from "../figure-parameters";
import { FindQuery } from "../find-query";
import { MatrixParameters } from "../matrix-query";
import { MemberSearch } from "../member-search";
import { ResolutionSearch } from "../resolution-search";
import { SourceFilters } from "../source-search";
import { StatementSearch } from "../statement-search";
import { VetoQuery } from "../veto-query";
import { SCOPES } from "../vocabulary";
import { AlignmentAnswer, MatrixAnswer } from "./alignment";
import { ChangeListAnswer } from "./change";
import { CorrectionListAnswer } from "./correction";
import { FigureAnswer } from "./figure";
import { MemberListAnswer, MemberPageAnswer } from "./member";
import { OembedAnswer, OembedParameters } from "./oembed";
import { ResolutionAnswer, ResolutionListAnswer } from "./resolution";
import { FoundListAnswer } from "./search";
import { SourceListAnswer, SourcePageAnswer } from "./source";
import { StatementAnswer, StatementListAnswer } from "./statement";
import { TopicListAnswer } from "./topic";
import { VetoListAnswer } from "./veto";

export type Operation = {
  /** Under /api/v1; what varies stands in braces. */
  path: string;
  id: string;
  summary: string;
  note?: string;
  parameters?: z.ZodObject;
  /** The part of the path that varies. */
  part?: { name: string; description: string };
  /** The schema of the JSON; null for a file: a table, unless `file` says its type. */
  answer: z.ZodType | null;
  file?: string;
  /** A request that has an answer: path and parameters under /api/v1. */
  example: string;
};

const slugOf = (noun: string) => ({ name: "slug", description: `The slug of a ${noun}` });

export const OPERATIONS: readonly Operation[] = [
  {
    path: "/resolutions",
    id: "listResolutions",
    summary: "Texts put before the Council, with their votes",
    note: "A text matches if one of its votes does, or its fate; it comes with all its votes. The order is by day, then by the order in which texts were taken.",
    parameters: ResolutionSearch,
    answer: ResolutionListAnswer,
    example: "/resolutions?split=CHN,RUS&from=2024-01-01&pageSize=1",
  },
  {
    path: "/resolutions/{slug}",
    id: "getResolution",
    summary: "One text with its votes and sources",
    note: "The slug is the symbol in lower case, every run of other than letters and digits one hyphen. That of a draft leads to the resolution it became (308).",
    part: slugOf("resolution"),
    answer: ResolutionAnswer,
    example: "/resolutions/s-2017-172",
  },
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
    path: "/members",
    id: "listMembers",
    summary: "The states that sat on the Council, with their terms",
    parameters: MemberSearch,
    answer: MemberListAnswer,
    example: "/members?show=now",
  },
  {
    path: "/members/{code}",
    id: "getMember",
    summary: "One of them, with its votes by year and its agreement with others",
    note: "The present holder of a seat has the seat's whole history: Russia's includes the Soviet Union's.",
    part: { name: "code", description: "ISO 3166 alpha-3 code, or the former code (SUN, YUG, DDR)" },
    answer: MemberPageAnswer,
    example: "/members/BRA",
  },
  {
    path: "/statements",
    id: "listStatements",
    summary: "What leaves no vote: press and presidential statements, joint statements, remarks",
    parameters: StatementSearch,
    answer: StatementListAnswer,
    example: "/statements?status=BLOCKED&kind=PRESS_STATEMENT",
  },
  {
    path: "/statements/{slug}",
    id: "getStatement",
    summary: "One of them, with both accounts and its sources",
    part: slugOf("statement"),
    answer: StatementAnswer,
    example: "/statements/us-embassy-baghdad-attack-statement-2020",
  },
  {
    path: "/sources",
    id: "listSources",
    summary: "What the record rests on",
    parameters: SourceFilters,
    answer: SourceListAnswer,
    example: "/sources?kind=DATA_SET",
  },
  {
    path: "/sources/{slug}",
    id: "getSource",
    summary: "One source with the records that it yields",
    part: slugOf("source"),
    answer: SourcePageAnswer,
    example: "/sources/sciences-po-votes",
  },
  {
    path: "/corrections",
    id: "listCorrections",
    summary: "Everything in which the record was corrected, newest first",
    note: "Nothing is taken out of this list, and its order does not change: a later correction has a higher id. Who made one is said as a hand, never by name.",
    parameters: CorrectionSearch,
    answer: CorrectionListAnswer,
    example: "/corrections?year=1961&pageSize=1",
  },
  {
    path: "/changes",
    id: "listChanges",
    summary: "What was entered, corrected and taken out between two versions of the record",
    note: "A version is the day of the latest vote and the number of changes, `2026-04-30.7`; the number alone will do. The first is the loading of the record.",
    parameters: ChangeSearch,
    answer: ChangeListAnswer,
    example: "/changes?from=0&pageSize=1",
  },
  {
    path: "/changes.csv",
    id: "downloadChanges",
    summary: "Changes as a table, one row a record that was changed",
    parameters: ChangeFileSearch,
    answer: null,
    example: "/changes.csv?from=0",
  },
  {
    path: "/topics",
    id: "listTopics",
    summary: "The situations and themes that texts are about",
    answer: TopicListAnswer,
    example: "/topics",
  },
  {
    path: "/search",
    id: "search",
    summary: "What somebody may mean who types this: texts, members, topics, statements",
    note: "A text whose symbol it is comes first, then members and topics of which it begins the name, then texts with the words, those with them in the title before the others, and statements, newest first.",
    parameters: FindQuery,
    answer: FoundListAnswer,
    example: "/search?q=Venez&limit=3",
  },
  {
    path: "/cite",
    id: "getCitation",
    summary: "How to cite a page, as a file for reference managers",
    note: "Also as text: `apa`, `chicago`.",
    parameters: CiteParameters,
    answer: null,
    file: "application/x-research-info-systems",
    example: "/cite?page=/resolutions/s-2017-172&format=ris",
  },
  {
    path: "/figures/{file}",
    id: "getFigure",
    summary: "A figure of the site: its picture as SVG or PNG, its numbers as CSV or JSON",
    note: "Beside the parameters of its form, a figure takes those that say what it shows, as its page has them: those of /alignment for agreement-by-year, agreement-by-topic, agreement-by-region, agreement-by-denominator, changes-by-year, pair-table and pairs-compared; members, from, to and scope for agreement-matrix and position-map; those of /vetoes for vetoes, vetoes-by-decade, vetoes-by-topic and vetoes-together; member for member-years and every-vote; topic for topic-votes; vote for vote; joint-vetoes takes none.",
    part: { name: "file", description: "The name of a figure with .svg, .png, .csv or .json" },
    parameters: FigureParameters,
    answer: FigureAnswer,
    example: "/figures/pairs-compared.json?a=CHN&b=RUS&scope=contested",
  },
  {
    path: "/oembed",
    id: "getOembed",
    summary: "How to show the figure of a page on another site (oEmbed)",
    parameters: OembedParameters,
    answer: OembedAnswer,
    example: "/oembed?url=/alignment",
  },
  {
    path: "/votes.csv",
    id: "downloadVotes",
    summary: "The record as a table, one row a vote",
    parameters: CsvSearch,
    answer: null,
    example: "/votes.csv?outcome=VETOED&from=2024-01-01",
  },
  {
    path: "/member-votes.csv",
    id: "downloadMemberVotes",
    summary: "The record as a table, one row a member in a vote",
    note: "The filters choose the votes. With `member`, the rows are those of that member alone; with `position` too, those with that position.",
    parameters: CsvSearch,
    answer: null,
    example: "/member-votes.csv?member=BRA&position=ABSTAIN&from=2022-01-01",
  },
  {
    path: "/members.csv",
    id: "downloadMembers",
    summary: "The members as a table, one row a member",
    parameters: MemberSearch.extend({ bare: Bare }),
    answer: null,
    example: "/members.csv?group=Africa",
  },
  {
    path: "/topics.csv",
    id: "downloadTopics",
    summary: "The topics as a table, one row a topic",
    parameters: z.object({ bare: Bare }),
    answer: null,
    example: "/topics.csv",
  },
  {
    path: "/statements.csv",
    id: "downloadStatements",
    summary: "The statements as a table, one row a statement",
    parameters: StatementSearch.extend({ bare: Bare }),
    answer: null,
    example: "/statements.csv?status=BLOCKED",
  },
  {
    path: "/sources.csv",
    id: "downloadSources",
    summary: "The sources as a table, one row a source",
    parameters: SourceFilters.extend({ bare: Bare }),
    answer: null,
    example: "/sources.csv?q=Sciences",
  },
  {
    path: "/corrections.csv",
    id: "downloadCorrections",
    summary: "The corrections as a table, one row a correction, newest first",
    parameters: CorrectionSearch.omit({ page: true, pageSize: true }).extend({ bare: Bare }),
    answer: null,
    example: "/corrections.csv?year=1961",
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
