import { slugOf } from "@/domain/symbols";
import { aliasesOf } from "./aliases";
import type { Seed } from "./read";

/** Every name in the record that stands for nothing, every key that is used twice, every record without a source. */
export function checkLinks(seed: Seed): string[] {
  return [...checkKeys(seed), ...checkNames(seed), ...checkSources(seed), ...checkArticles(seed)];
}

/** The keys that stand twice in a list. */
function twice(keys: string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function checkKeys(seed: Seed): string[] {
  const keys: Record<string, string[]> = {
    "vote id": seed.votes.map(({ id }) => id),
    "resolution slug": seed.resolutions.map(({ slug }) => slug),
    "resolution symbol": seed.resolutions.flatMap(({ symbol }) => symbol ?? []),
    "source slug": [...seed.sources, ...seed.articles].map(({ slug }) => slug),
    "source address": seed.sources.flatMap(({ url }) => url ?? []),
    "source code": seed.sources.flatMap(({ code }) => code ?? []),
    "statement slug": seed.statements.map(({ slug }) => slug),
    "topic slug": seed.topics.map(({ slug }) => slug),
    "member code": seed.members.map(({ code }) => code),
    "explanation of one member on one vote": seed.explanations.map(({ vote, member }) => `${vote} ${member}`),
  };
  const slugs = new Set(keys["resolution slug"]);
  return [
    ...Object.entries(keys).flatMap(([noun, list]) => twice(list).map((key) => `Twice the ${noun} ${key}`)),
    ...aliasesOf(seed)
      .filter(({ alias }) => slugs.has(alias))
      .map(({ alias, slug }) => `${alias} is the address of a text and cannot lead to ${slug}`),
  ];
}

function checkNames(seed: Seed): string[] {
  const members = new Set(seed.members.map(({ code }) => code));
  const topics = new Set(seed.topics.map(({ slug }) => slug));
  const texts = new Set(seed.resolutions.map(({ slug }) => slug));
  const votes = new Map(seed.votes.map((vote) => [vote.id, vote]));
  const problems: string[] = [];
  const need = (at: string, noun: string, known: { has(key: string): boolean }, keys: (string | null)[]) => {
    for (const key of keys) if (key !== null && !known.has(key)) problems.push(`${at}: there is no ${noun} ${key}`);
  };
  for (const { at, code } of [...seed.terms, ...seed.memberNames]) need(at, "member", members, [code]);
  for (const text of seed.resolutions) {
    need(text.at, "topic", topics, [text.topic, ...text.further_topics]);
    need(text.at, "resolution", texts, [text.successor]);
  }
  for (const { at, vote } of seed.voteSources) need(at, "vote", votes, [vote]);
  for (const { at, entity, id } of seed.corrections) {
    need(at, entity, { vote: votes, resolution: texts, member: members }[entity], [id]);
  }
  for (const statement of seed.statements) {
    const at = `statements.json, ${statement.slug}`;
    const named = statement.quotations.map(({ member }) => member);
    need(at, "member", members, [...statement.proposers, ...statement.objectors, ...named]);
    need(at, "topic", topics, [statement.topic]);
    need(at, "resolution", texts, [statement.draft, ...statement.resolutions]);
    if ((statement.kind === "DRAFT_RESOLUTION") !== (statement.draft !== null)) {
      problems.push(`${at}: the account of a draft names it, and nothing else does`);
    }
    if (statement.documents.some((symbol) => texts.has(slugOf(symbol)))) {
      problems.push(`${at}: one of its documents has a page`);
    }
  }
  for (const { vote, member } of seed.explanations) {
    const at = `explanations.json, ${member} on ${vote}`;
    need(at, "vote", votes, [vote]);
    const cast = votes.get(vote);
    if (cast && !(member in cast.positions)) problems.push(`${at}: it was not serving that day`);
  }
  return problems;
}

function checkSources(seed: Seed): string[] {
  const slugs = new Set(seed.sources.map(({ slug }) => slug));
  const codes = new Set(seed.sources.flatMap(({ code }) => code ?? []));
  const paged = new Set(seed.voteSources.map(({ vote }) => vote));
  const inArticles = new Set(
    seed.articles.flatMap(({ citations }) => citations.map((cited) => Object.values(cited)[0])),
  );
  const problems: string[] = [];
  const need = (at: string, names: string[]) => {
    for (const name of names) {
      const known = /^[A-Z]{2}$/.test(name) ? codes : slugs;
      if (!known.has(name)) problems.push(`${at}: there is no source ${name}`);
    }
  };
  for (const vote of seed.votes) {
    need(vote.at, [
      ...vote.votes_from.map((from) => from.slice(0, 2)),
      ...(vote.meeting_from ? [vote.meeting_from] : []),
    ]);
    if (vote.votes_from.length === 0 && !paged.has(vote.id)) problems.push(`${vote.at}: it names no source`);
  }
  for (const text of seed.resolutions) need(text.at, text.draft_from ? [text.draft_from] : []);
  for (const { at, source } of seed.voteSources) need(at, [source]);
  for (const { at, sources } of seed.corrections) need(at, sources);
  for (const { slug, sources } of seed.statements) {
    need(
      `statements.json, ${slug}`,
      sources.map(({ source }) => source),
    );
    if (sources.length === 0 && !inArticles.has(slug)) problems.push(`statements.json, ${slug}: it names no source`);
  }
  for (const { vote, member, sources } of seed.explanations) {
    need(
      `explanations.json, ${member} on ${vote}`,
      sources.map(({ source }) => source),
    );
  }
  return problems;
}

function checkArticles({ articles, resolutions, votes, statements }: Seed): string[] {
  const known = {
    resolution: new Set(resolutions.map(({ slug }) => slug)),
    vote: new Set(votes.map(({ id }) => id)),
    statement: new Set(statements.map(({ slug }) => slug)),
  };
  return articles.flatMap(({ slug, citations }) =>
    citations.flatMap((cited) => {
      const [noun, name] = Object.entries(cited)[0] as [keyof typeof known, string];
      return known[noun].has(name) ? [] : [`articles.json, ${slug}: there is no ${noun} ${name}`];
    }),
  );
}
