/** The figures that can be taken away as files, embeds and cards: what each is and how it is asked for. */
import { z } from "zod";
import { AlignmentParameters, type AlignmentQuery, parseAlignmentQuery, toAlignmentQuery } from "./alignment-query";
import type { FigureFormat } from "./figure-parameters";
import {
  MapParameters,
  type MapView,
  type MatrixView,
  mapHref,
  matrixHref,
  parseMapView,
  parseMatrixView,
  ViewParameters,
} from "./matrix-view";
import type { MethodName } from "./method-anchors";
import {
  type Ignored,
  ignore,
  type Known,
  MemberCode,
  type QueryParameters,
  readQuery,
  TopicSlug,
  writeQuery,
} from "./query";
import { parseVetoView, VetoParameters, type VetoView, vetoHref } from "./veto-view";

const VoteParameter = z.object({
  vote: z
    .string({ error: "Say which vote, as in vote=s-2017-172." })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: (issue) => `There is no vote “${issue.input}”.` })
    .describe("The id of a vote, or the slug of a text for the vote on the whole"),
});

const MemberParameter = z.object({
  member: MemberCode.describe("A member by its code; required"),
});

const TopicParameter = z.object({
  topic: TopicSlug.describe("The slug of a topic; required"),
});

const NoParameters = z.object({});

/** What each figure is asked for, once it is read. */
export type FigureQueries = {
  "agreement-by-year": AlignmentQuery;
  "agreement-by-topic": AlignmentQuery;
  "agreement-by-region": AlignmentQuery;
  "agreement-by-denominator": AlignmentQuery;
  "changes-by-year": AlignmentQuery;
  "pair-table": AlignmentQuery;
  "pairs-compared": AlignmentQuery;
  "agreement-matrix": MatrixView;
  "position-map": MapView;
  vetoes: VetoView;
  "vetoes-by-decade": VetoView;
  "vetoes-by-topic": VetoView;
  "vetoes-together": VetoView;
  "joint-vetoes": z.infer<typeof NoParameters>;
  "member-years": z.infer<typeof MemberParameter>;
  "every-vote": z.infer<typeof MemberParameter>;
  "topic-votes": z.infer<typeof TopicParameter>;
  vote: z.infer<typeof VoteParameter>;
};

export type FigureName = keyof FigureQueries;

export type FigureEntry<Query> = {
  /** What it shows, whatever it is asked for. */
  about: string;
  parameters: z.ZodObject;
  /** Where its numbers are said to be worked out. */
  method: MethodName;
  /** Pixels down that its embed needs at 720 across. */
  height: number;
  /** Never throws: what cannot be used is among the problems, each with a sentence. */
  read: (parameters: QueryParameters, known: Known) => { query: Query; problems: Ignored[] };
  /** The query as an address has it, in one order and without what is the default; empty for none. */
  write: (query: Query) => string;
  /** The page that shows it, with the view restored; that of a part of a text is said by the figure itself. */
  page: (query: Query) => string;
};

function ofPair(about: string, method: MethodName, height: number, place = ""): FigureEntry<AlignmentQuery> {
  return {
    ...{ about, method, height },
    parameters: AlignmentParameters,
    read: parseAlignmentQuery,
    write: toAlignmentQuery,
    page: (query) => `/alignment?${toAlignmentQuery(query)}${place}`,
  };
}

const queryOf = (href: string) => href.split("?")[1] ?? "";

export const FIGURES: { readonly [Name in FigureName]: FigureEntry<FigureQueries[Name]> } = {
  "agreement-by-year": ofPair("Agreement of two members by year", "strict", 680),
  "agreement-by-topic": ofPair("Agreement of two members by topic", "regions", 800, "#by-topic"),
  "agreement-by-region": ofPair("Agreement of two members by region", "regions", 560, "#by-region"),
  "agreement-by-denominator": ofPair(
    "Agreement of two members in all, adopted and contested votes",
    "scopes",
    400,
    "#denominators",
  ),
  "changes-by-year": ofPair("Each year of two members against the three before it", "changes", 620, "#by-year-changes"),
  "pair-table": ofPair("What each of two members did in the same votes", "counted", 540, "#what-each-did"),
  "pairs-compared": ofPair("Agreement of two members among the pairs of permanent members", "strict", 600),
  "agreement-matrix": {
    about: "Agreement of every pair of several members",
    method: "strict",
    height: 620,
    parameters: ViewParameters,
    read: (parameters, known) => {
      const { view: query, problems } = parseMatrixView(parameters, known);
      return { query, problems };
    },
    write: (query) => queryOf(matrixHref(query)),
    page: matrixHref,
  },
  "position-map": {
    about: "Members placed by how alike they vote",
    method: "map",
    height: 620,
    parameters: MapParameters,
    read: (parameters, known) => {
      const { view: query, problems } = parseMapView(parameters, known);
      return { query, problems };
    },
    write: (query) => queryOf(mapHref(query)),
    page: mapHref,
  },
  vetoes: ofVetoes("Every vetoed vote by seat", 500),
  "vetoes-by-decade": ofVetoes("Vetoes by decade and seat", 640, "#by-decade"),
  "vetoes-by-topic": ofVetoes("Vetoes by topic", 760, "#by-topic"),
  "vetoes-together": ofVetoes("Vetoes alone and together", 460, "#together"),
  "joint-vetoes": withoutParameters(
    "The votes vetoed by China and by the Soviet Union or Russia",
    460,
    "/vetoes#joint",
  ),
  "member-years": ofMember("How one member voted, year by year", 640),
  "every-vote": ofMember("Every vote of one member, one bar each", 900, "#every-vote"),
  "topic-votes": {
    about: "How the five permanent members voted on one topic, vote by vote",
    method: "five",
    height: 760,
    parameters: TopicParameter,
    read: (parameters, known) => {
      const { values, ignored } = readQuery(TopicParameter, parameters);
      if (!known.topics.has(values.topic)) ignore(values, ignored, "topic", `There is no topic “${values.topic}”.`);
      return { query: values, problems: ignored };
    },
    write: ({ topic }) => writeQuery({ topic }),
    page: ({ topic }) => `/topics/${topic}#five`,
  },
  vote: {
    about: "The Council’s table in one vote",
    method: "veto",
    height: 680,
    parameters: VoteParameter,
    read: (parameters) => {
      const { values, ignored } = readQuery(VoteParameter, parameters);
      return { query: values, problems: ignored };
    },
    write: ({ vote }) => writeQuery({ vote }),
    page: ({ vote }) => `/resolutions/${vote}`,
  },
};

function ofVetoes(about: string, height: number, place = ""): FigureEntry<VetoView> {
  return {
    ...{ about, method: "vetoCounts", height },
    parameters: VetoParameters,
    read: (parameters) => {
      const { view: query, problems } = parseVetoView(parameters);
      return { query, problems };
    },
    write: (query) => queryOf(vetoHref(query)),
    page: (query) => `${vetoHref(query)}${place}`,
  };
}

function ofMember(about: string, height: number, place = ""): FigureEntry<z.infer<typeof MemberParameter>> {
  return {
    ...{ about, method: "seats", height },
    parameters: MemberParameter,
    read: (parameters, known) => {
      const { values, ignored } = readQuery(MemberParameter, parameters);
      if (!known.members.has(values.member))
        ignore(values, ignored, "member", `No member has the code ${values.member}.`);
      return { query: values, problems: ignored };
    },
    write: ({ member }) => writeQuery({ member }),
    page: ({ member }) => `/members/${member}${place}`,
  };
}

function withoutParameters(about: string, height: number, page: string): FigureEntry<z.infer<typeof NoParameters>> {
  return {
    ...{ about, method: "vetoCounts", height },
    parameters: NoParameters,
    read: (parameters) => {
      const { values, ignored } = readQuery(NoParameters, parameters);
      return { query: values, problems: ignored };
    },
    write: () => "",
    page: () => page,
  };
}

/** A version of the record at which a figure is frozen, and what the figure says at it, in short. */
export type FrozenAt = { version?: string | undefined; sum?: string | undefined };

/** Where an embed of the figure is: live, or frozen, so that it shows no other numbers than it did. */
export function embedHref(name: FigureName, query: string, { version, sum }: FrozenAt = {}): string {
  const asked = [query, writeQuery({ version, sum })].filter(Boolean).join("&");
  return asked === "" ? `/embed/${name}` : `/embed/${name}?${asked}`;
}

/** Where the figure is as a file. */
export function figureHref(name: FigureName, format: FigureFormat, query: string): string {
  return `/api/v1/figures/${name}.${format}${query === "" ? "" : `?${query}`}`;
}

/** Whether there is a figure of this name. */
export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(FIGURES, name);
}
