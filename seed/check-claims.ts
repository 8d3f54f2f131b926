import { checkClaim } from "@/domain/check-claim";
import { councilTerms, type Seed } from "./read";

/** Every claim that names what is not there, or whose parts contradict each other. */
export function checkClaims({ claims, articles, sources, statements, resolutions, votes, ...seed }: Seed): string[] {
  const sourceSlugs = new Set([...articles, ...sources].map(({ slug }) => slug));
  const statementSlugs = new Set(statements.map(({ slug }) => slug));
  const texts = new Map(resolutions.map((text) => [text.slug, text]));
  const context = {
    terms: councilTerms(seed.terms),
    topics: new Set(seed.topics.map(({ slug }) => slug)),
    memberName: (code: string) => code,
    today: new Date().toISOString().slice(0, 10),
  };
  return claims.flatMap(({ source, words, form, resolution, statement }) => {
    const problems: string[] = [];
    if (!sourceSlugs.has(source)) problems.push(`there is no source ${source}`);
    if (statement !== null && !statementSlugs.has(statement)) problems.push(`there is no statement ${statement}`);
    if (resolution !== null && !texts.has(resolution)) problems.push(`there is no resolution ${resolution}`);
    if (form !== null) {
      const text = texts.get(form.text ?? "");
      const claimed = text && {
        slug: text.slug,
        name: text.symbol ?? text.draft ?? text.title,
        topics: [text.topic, ...text.further_topics],
        days: votes.filter((vote) => vote.resolution === text.slug).map(({ date }) => date),
      };
      const issues = checkClaim(form, { ...context, text: claimed ?? null });
      problems.push(...issues.map(({ path, message }) => `${path}: ${message}`));
    }
    return problems.map((problem) => `claims.json, “${words}”: ${problem}`);
  });
}
