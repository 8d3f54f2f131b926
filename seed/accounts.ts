/** The table of sources, and the files of statements, explanations of vote and founding articles. */
import { z } from "zod";
import { Day } from "@/domain/dates";
import { ATTRIBUTIONS, CONFIDENCES, RELIABILITIES, STATEMENT_KINDS, STATEMENT_STATUSES } from "@/domain/vocabulary";
import { MemberCode, maybe, optional, PartialDay, Slug, Text } from "./fields";

export const Source = z.object({
  slug: Slug,
  /** The short code by which rows of votes and resolutions name it; most have none. */
  code: maybe(z.string().regex(/^[A-Z]{2}$/, { error: "It is not a code of two letters." })),
  publisher: Text,
  title: optional,
  reliability: z.enum(RELIABILITIES),
  date: maybe(PartialDay),
  url: maybe(z.url({ protocol: /^https?$/, error: "It is not a web address." })),
  accessed: maybe(Day),
  language: optional,
  licence: optional,
});
export type Source = z.infer<typeof Source>;

const Cited = z.strictObject({ source: Slug, supports: Text });

/** The words of an official as the named source prints them: at most thirty. */
const Quotation = z.strictObject({
  text: Text.refine((text) => text.split(/\s+/).length <= 30, { error: "A quotation has at most thirty words." }),
  speaker: Text.nullable(),
  office: Text.nullable(),
  member: MemberCode.nullable(),
  date: PartialDay.nullable(),
  reportedBy: Text,
});

export const Statement = z.strictObject({
  slug: Slug,
  /** A DRAFT_RESOLUTION is the account of a draft, and names it. */
  kind: z.enum([...STATEMENT_KINDS, "DRAFT_RESOLUTION"]),
  /** Whether a source says which form it was; else the kind is our judgement. */
  kindStated: z.boolean(),
  about: z.enum(["TEXT", "MEETING", "NOTICE", "VOTE"]),
  title: Text,
  date: PartialDay,
  dateOf: Text,
  subject: Text,
  region: Text,
  topic: Slug.nullable(),
  draft: Slug.nullable(),
  proposers: z.array(MemberCode),
  objectors: z.array(MemberCode),
  status: z.enum(STATEMENT_STATUSES),
  attribution: z.enum(ATTRIBUTIONS),
  confidence: z.enum(CONFIDENCES),
  silenceProcedure: z.boolean(),
  statedReason: Text.nullable(),
  contraryAccount: Text.nullable(),
  whatHappenedNext: Text.nullable(),
  checked: Day.nullable(),
  quotations: z.array(Quotation),
  resolutions: z.array(Slug),
  /** Symbols of documents that have no page here: presidential statements, letters. */
  documents: z.array(Text),
  sources: z.array(Cited),
});
export type Statement = z.infer<typeof Statement>;

export const Explanation = z.strictObject({
  vote: Slug,
  member: MemberCode,
  summary: Text,
  given: z.enum(["BEFORE", "AFTER"]).nullable(),
  confidence: z.enum(CONFIDENCES),
  quotation: Text.nullable(),
  speaker: Text.nullable(),
  office: Text.nullable(),
  sources: z.array(Cited).min(1),
});
export type Explanation = z.infer<typeof Explanation>;

const place = { supports: Text, place: Text };

/** One of the five articles that the project started from, with every record that it yields. */
export const Article = z.strictObject({
  slug: Slug,
  article: z.int().min(1).max(5),
  publisher: Text,
  title: Text.nullable(),
  date: PartialDay,
  language: Text,
  licence: Text.nullable(),
  outletKind: Text,
  stance: Text,
  summary: Text,
  notHeld: Text,
  citations: z.array(
    z.union([
      z.strictObject({ resolution: Slug, ...place }),
      z.strictObject({ vote: Slug, ...place }),
      z.strictObject({ statement: Slug, ...place }),
    ]),
  ),
});
export type Article = z.infer<typeof Article>;
