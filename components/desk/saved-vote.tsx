import Link from "next/link";
import { formatDay } from "@/domain/dates";
import { LinkRow } from "../ui/link-row";
import { Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { OutcomeBadge } from "../votes/outcome-badge";
import type { VoteFormState, VoteFormValues } from "./vote-form-values";

type SavedVoteProps = {
  saved: NonNullable<VoteFormState["saved"]>;
  values: VoteFormValues;
  /** The page of the form. */
  page: string;
};

/** Where the vote now stands. It is on every page and in every figure from now on. */
export function SavedVote({ saved, values, page: form }: SavedVoteProps) {
  const corrected = values.version !== "";
  const page = `/resolutions/${saved.slug}`;
  return (
    <Stack loose>
      <div role="status" tabIndex={-1} ref={(notice) => notice?.focus()} style={{ outline: "none" }}>
        <Notice eyebrow={corrected ? "Corrected" : "Saved"} title={values.partTitle || values.title}>
          <p>
            The vote of {formatDay(values.date)} is in the record, on every page and in every figure:{" "}
            <Link href={page}>{page}</Link>
          </p>
          <p>
            <OutcomeBadge outcome={saved.outcome} modality={values.withoutVote ? "WITHOUT_VOTE" : "RECORDED"} />
          </p>
        </Notice>
      </div>
      <LinkRow>
        {corrected && <a href={form}>Back to the form</a>}
        {corrected && <a href={`${page}#history`}>Its history</a>}
        <a href={`/admin/votes/new?after=${saved.voteId}`}>
          Enter the next vote of this {values.meeting ? "meeting" : "day"}
        </a>
        {!corrected && <a href="/admin/votes/new">Enter a vote of another day</a>}
        <Link href="/admin">The desk</Link>
      </LinkRow>
    </Stack>
  );
}
