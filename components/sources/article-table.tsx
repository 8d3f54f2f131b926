import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import type { Verdict } from "@/domain/judge-claim";
import { sourceTitle } from "@/domain/source-title";
import { claimCount, verdictCounts } from "@/domain/verdict-counts";
import { DataTable } from "../ui/data-table";
import { NarrowFold } from "../ui/narrow-fold";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";
import styles from "./article-table.module.css";

type Article = { slug: string; title: string | null; publisher: string; date: string | null; summary: string | null };

type ArticleTableProps = {
  articles: readonly Article[];
  /** The verdicts on the claims of each, by its slug. */
  verdicts: ReadonlyMap<string, readonly Verdict[]>;
};

/** The five founding articles, newest first, with what the record says of their claims. */
export function ArticleTable({ articles, verdicts }: ArticleTableProps) {
  return (
    <div className={styles.articles}>
      <DataTable
        caption="Five articles"
        stacked
        columns={[{ head: "Article" }, { head: "In the record" }, { head: "What it reports" }]}
        rows={articles.toReversed().map((article) => ({
          key: article.slug,
          cells: [
            <Named key="title" {...article} />,
            <ClaimsOf key="claims" slug={article.slug} verdicts={verdicts.get(article.slug) ?? []} />,
            <NarrowFold key="summary" summary="What it reports">
              {article.summary}
            </NarrowFold>,
          ],
        }))}
      />
    </div>
  );
}

/** The same without what each reports, for a narrow column. */
export function ArticleList({ articles, verdicts }: ArticleTableProps) {
  return (
    <RuledList>
      {articles.toReversed().map((article) => (
        <span key={article.slug}>
          <Named {...article} />
          <br />
          <Aside>
            <ClaimsOf slug={article.slug} verdicts={verdicts.get(article.slug) ?? []} />
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}

function Named(article: Article) {
  const { slug, publisher, date } = article;
  return (
    <>
      <Link href={`/sources/${slug}`}>{sourceTitle(article)}</Link>
      <br />
      <Aside>
        {publisher} · {date ? formatPartialDay(date) : "No date"}
      </Aside>
    </>
  );
}

function ClaimsOf({ slug, verdicts }: { slug: string; verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return "No claim of it was checked";
  return (
    <>
      <Link href={`/sources/${slug}#claims`} prefetch={false}>
        {claimCount(verdicts.length)}
      </Link>
      : {verdictCounts(verdicts)}
    </>
  );
}
