import "server-only";
import { parseAlignmentQuery, toAlignmentQuery } from "@/domain/alignment-query";
import type { Citable } from "@/domain/cite";
import { readClaim } from "@/domain/claim-query";
import { RECORD_TITLE } from "@/domain/credit";
import { statementDate } from "@/domain/statement-events";
import { formatSymbol } from "@/domain/symbols";
import { answerClaim } from "./claims/ask";
import { settings } from "./env";
import { getKnownNames } from "./known";
import { getMember } from "./members/get";
import { getRecordVersion } from "./record-version";
import { getResolution } from "./resolutions/get";
import type { NamedVersion } from "./revisions/version-at";
import { today } from "./saving";
import { getStatement } from "./statements/list";
import { getTopic } from "./topics";

/** What of a citation the page knows; the rest is the same on every page. */
type Cited = Pick<Citable, "kind" | "title" | "symbol"> & { date?: string };

/**
 * What is cited on a page of the site, by its path with its parameters, at the present version of the record or at one that
 * it had; null where no page can be cited there.
 */
export async function getCitable(path: string, at?: NamedVersion): Promise<Citable | null> {
  const { pathname, searchParams } = new URL(path, "http://site.invalid");
  const [, folder = "", name] = pathname.split("/");
  const [cited, now] = await Promise.all([citedAt(folder, name, searchParams), getRecordVersion()]);
  const { version, lastDay } = at ?? now;
  if (cited === null || version === null || lastDay === null) return null;
  const { address, ...rest } = cited;
  return {
    date: lastDay,
    ...rest,
    url: `${settings().SITE_URL}${address}`,
    version,
    accessed: version === now.version ? today() : null,
  };
}

async function citedAt(
  folder: string,
  name: string | undefined,
  parameters: URLSearchParams,
): Promise<(Cited & { address: string }) | null> {
  if (folder === "data" && !name) {
    return { kind: "dataset", title: RECORD_TITLE, symbol: null, address: "/data" };
  }
  if (folder === "alignment" && !name) {
    const { memberName, ...known } = await getKnownNames();
    const { query } = parseAlignmentQuery(parameters, known);
    const title = `${memberName(query.a)} and ${memberName(query.b)}: how often they gave the same vote`;
    return pageOf(title, `/alignment?${toAlignmentQuery(query)}`);
  }
  if (folder === "resolutions" && name) {
    const text = await getResolution(name);
    if (!text) return null;
    const { title, date, slug } = text;
    const stored = text.symbol ?? text.draftSymbol;
    const symbol = stored === null ? null : formatSymbol(stored);
    return { kind: "document", title, symbol, date, address: `/resolutions/${slug}` };
  }
  if (folder === "statements" && name) {
    const statement = await getStatement(name);
    if (!statement) return null;
    const { title, slug } = statement;
    return pageOf(`${title}, ${statementDate(statement)}`, `/statements/${slug}`);
  }
  if (folder === "members" && name) {
    const member = await getMember(name);
    if (!member) return null;
    return pageOf(`${member.officialName}: its votes in the Security Council`, `/members/${member.code}`);
  }
  if (folder === "topics" && name) {
    const topic = await getTopic(name);
    return topic && pageOf(`${topic.name}: the votes of the Security Council`, `/topics/${topic.slug}`);
  }
  if (folder === "claims" && !name) {
    const answer = await answerClaim(readClaim(parameters), await getKnownNames());
    if (answer === null || "issues" in answer) return null;
    return pageOf(`Claim checked: ${answer.tested.said}`, `/claims?${answer.tested.query}`);
  }
  return null;
}

function pageOf(title: string, address: string): Cited & { address: string } {
  return { kind: "page", title, symbol: null, address };
}
