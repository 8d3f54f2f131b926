import Link from "next/link";
import { formatCount } from "@/domain/figures";
import styles from "./pager.module.css";
import { pagesShown } from "./pages-shown";

type PagerProps = {
  page: number;
  pageSize: number;
  total: number;
  /** The address of a page, with everything else as it is. */
  href: (page: number) => string;
};

/** Which rows are shown of how many, and the way to the others. */
export function Pager({ page, pageSize, total, href }: PagerProps) {
  const last = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className={styles.pager} aria-label="Pages">
      <span>
        {formatCount(from)}–{formatCount(Math.min(page * pageSize, total))} of {formatCount(total)}
      </span>
      {last > 1 && (
        <ul className={styles.pages}>
          {page > 1 && (
            <li>
              <Link href={href(page - 1)} rel="prev" prefetch={false}>
                Previous
              </Link>
            </li>
          )}
          {pagesShown(page, last).map((shown, index, all) => (
            <li key={shown ?? `after ${all[index - 1]}`}>
              <PageLink page={page} shown={shown} href={href} />
            </li>
          ))}
          {page < last && (
            <li>
              <Link href={href(page + 1)} rel="next" prefetch={false}>
                Next {Math.min(pageSize, total - page * pageSize)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

function PageLink({ page, shown, href }: { page: number; shown: number | null; href: PagerProps["href"] }) {
  if (shown === null) return <span aria-hidden="true">…</span>;
  if (shown === page) return <b aria-current="page">{shown}</b>;
  return (
    <Link href={href(shown)} prefetch={false} aria-label={`Page ${shown}`}>
      {shown}
    </Link>
  );
}
