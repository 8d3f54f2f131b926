import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { sourceTitle } from "@/domain/source-title";
import { DataTable } from "../ui/data-table";

type Article = { slug: string; title: string | null; publisher: string; date: string | null; summary: string | null };

/** The five founding articles, newest first. An article whose title is not given says so. */
export function ArticleTable({ articles }: { articles: Article[] }) {
  return (
    <DataTable
      caption="Five articles"
      stacked
      columns={[
        { head: "Article" },
        { head: "Publisher", inline: true },
        { head: "Date", inline: true },
        { head: "What it reports" },
      ]}
      rows={articles.toReversed().map((article) => ({
        key: article.slug,
        cells: [
          <Link key="title" href={`/sources/${article.slug}`}>
            {sourceTitle(article)}
          </Link>,
          article.publisher,
          article.date ? formatPartialDay(article.date) : "No date",
          article.summary,
        ],
      }))}
    />
  );
}
