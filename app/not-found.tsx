import type { Metadata } from "next";
import Link from "next/link";
import { SearchBox } from "@/components/site/search-box";
import { Stack } from "@/components/ui/stack";

export const metadata: Metadata = { title: "No such page" };

/** A symbol mistyped is the usual cause, so the page offers to search for it. */
export default function NotFound() {
  return (
    <Stack loose>
      <h1>There is nothing under this address</h1>
      <p>
        A text that was put to the Council is under its symbol: S/RES/2448 (2018) is at{" "}
        <Link href="/resolutions/s-res-2448-2018">/resolutions/s-res-2448-2018</Link>. One that has no symbol is under
        its date and proposer.
      </p>
      <SearchBox label="Find a vote, a member or a topic" placeholder="S/2017/172, Brazil or Syria" />
    </Stack>
  );
}
