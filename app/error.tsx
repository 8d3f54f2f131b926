"use client";

import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { ErrorNotice } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";

/** The record could not be read: an outage must not look like a page without votes. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Stack loose>
      <h1>This page could not be made</h1>
      <ErrorNotice title="The record could not be read">
        <p>
          The database did not answer, or the site made a mistake. Nothing was lost. Try again in a moment; if it stays,
          report it{error.digest ? ` with the number ${error.digest}` : ""}.
        </p>
      </ErrorNotice>
      <ButtonRow>
        <Button type="button" onClick={reset}>
          Try again
        </Button>
        <ButtonLink second href="/">
          To the first page
        </ButtonLink>
      </ButtonRow>
    </Stack>
  );
}
