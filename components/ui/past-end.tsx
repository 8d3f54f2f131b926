import Link from "next/link";
import { Notice } from "./panel";

/** A page after the last one of a list, and the way to the first. */
export function PastEnd({ page, first }: { page: number; first: string }) {
  return (
    <Notice eyebrow="Past the end" title={`There is no page ${page}`}>
      <Link href={first} prefetch={false}>
        To the first page
      </Link>
    </Notice>
  );
}
