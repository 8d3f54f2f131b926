/** Members, statements, sources and topics. */
import { z } from "zod";
import { Bare } from "../csv-search";
import { MemberSearch } from "../member-search";
import { SourceFilters } from "../source-search";
import { StatementSearch } from "../statement-search";
import { MemberListAnswer, MemberPageAnswer } from "./member";
import { type Operation, slugOf } from "./operation";
import { SourceListAnswer, SourcePageAnswer } from "./source";
import { StatementAnswer, StatementListAnswer } from "./statement";
import { TopicListAnswer } from "./topic";

export const RECORD_OPERATIONS: readonly Operation[] = [
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
    path: "/topics",
    id: "listTopics",
    summary: "The situations and themes that texts are about",
    answer: TopicListAnswer,
    example: "/topics",
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
    path: "/topics.csv",
    id: "downloadTopics",
    summary: "The topics as a table, one row a topic",
    parameters: z.object({ bare: Bare }),
    answer: null,
    example: "/topics.csv",
  },
];
