import "server-only";
import type { Operation } from "@/domain/answers/operation";
import { settings } from "../env";
import { figureFile } from "../pictures/figure-file";
import { oembed } from "../pictures/oembed";
import { alignment, matrix } from "./alignment";
import { alignmentCsv, matrixCsv } from "./alignment-csv";
import { changes, changesCsv } from "./changes";
import { citation } from "./cite";
import { corrections } from "./corrections";
import { endpoint, type Resource } from "./endpoint";
import { correctionsCsv, membersCsv, sourcesCsv, statementsCsv, topicsCsv } from "./list-csv";
import { member, members } from "./members";
import { resolution, resolutions } from "./resolutions";
import { search } from "./search";
import { source, sources } from "./sources";
import { statement, statements } from "./statements";
import { topics } from "./topics";
import { vetoes } from "./vetoes";
import { memberVotesCsv, votesCsv } from "./votes-csv";

const RESOURCES: Record<string, Resource> = {
  listResolutions: resolutions,
  getResolution: resolution,
  getAlignment: alignment,
  getAlignmentMatrix: matrix,
  listVetoes: vetoes,
  listMembers: members,
  getMember: member,
  listStatements: statements,
  getStatement: statement,
  listSources: sources,
  getSource: source,
  listCorrections: corrections,
  getCitation: citation,
  listChanges: changes,
  downloadChanges: changesCsv,
  getFigure: figureFile,
  getOembed: oembed,
  listTopics: topics,
  search,
  downloadMembers: membersCsv,
  downloadTopics: topicsCsv,
  downloadStatements: statementsCsv,
  downloadSources: sourcesCsv,
  downloadCorrections: correctionsCsv,
  downloadVotes: votesCsv,
  downloadMemberVotes: memberVotesCsv,
  downloadAlignment: alignmentCsv,
  downloadAlignmentMatrix: matrixCsv,
};

/** What the site answers now to the example of an operation, as a program would get it. */
export async function answerExample({ id, path, example }: Operation): Promise<Response> {
  const resource = RESOURCES[id];
  if (!resource) throw new Error(`Nothing answers the operation ${id}`);
  const url = new URL(`${settings().SITE_URL}/api/v1${example}`);
  const given = example.split("?", 1).join().split("/");
  const params = path
    .split("/")
    .flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), given[index] ?? ""]] : []));
  return endpoint(resource).GET(new Request(url), { params: Promise.resolve(Object.fromEntries(params)) });
}
