import { VERDICTS } from "@/domain/judge-claim";
import { strong } from "@/domain/sentence";
import { FATES, OUTCOMES, STATEMENT_STATUSES } from "@/domain/vocabulary";
import { VerdictBadge } from "../claims/verdict-badge";
import { Attribution } from "../statements/attribution";
import { StatusBadge } from "../statements/status-badge";
import { ButtonRow } from "../ui/button";
import { IgnoredParameters } from "../ui/ignored-parameters";
import { NothingMatches } from "../ui/nothing-matches";
import { ErrorNotice, Notice } from "../ui/panel";
import { PastEnd } from "../ui/past-end";
import { Stack } from "../ui/stack";
import { FateBadge, OutcomeBadge } from "../votes/outcome-badge";

/** Outcomes, statuses and verdicts, and what a page says where there is nothing, too little or a failure. */
export function States() {
  return (
    <Stack loose>
      <ButtonRow>
        {OUTCOMES.map((outcome) => (
          <OutcomeBadge key={outcome} outcome={outcome} modality="RECORDED" />
        ))}
        <OutcomeBadge outcome="ADOPTED" modality="WITHOUT_VOTE" />
        {FATES.map((fate) => (
          <FateBadge key={fate} fate={fate} />
        ))}
      </ButtonRow>
      <ButtonRow>
        {OUTCOMES.map((outcome) => (
          <OutcomeBadge key={outcome} outcome={outcome} modality="RECORDED" big />
        ))}
      </ButtonRow>
      <ButtonRow>
        {STATEMENT_STATUSES.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </ButtonRow>
      <ButtonRow>
        {VERDICTS.map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
      </ButtonRow>
      <Attribution grade="STATED_BY_A_MEMBER" />
      <Notice eyebrow="Nothing here yet" title="What is so">
        What to do next.
      </Notice>
      <NothingMatches
        title="No vote fits all of these filters"
        loosened={[{ name: "to", label: [strong("to 2013")], href: "/design", count: 12 }]}
        all={{ href: "/design", text: "Every vote" }}
      />
      <PastEnd page={9} first="/design" />
      <IgnoredParameters
        ignored={[
          { name: "from", value: "2017-02-30", reason: "“2017-02-30” is not a day. It looks like 2017-02-28." },
        ]}
      />
      <ErrorNotice title="What was lost">What to do next.</ErrorNotice>
    </Stack>
  );
}
