import Link from "next/link";
import { type CouncilOfYear, councilSentence } from "@/domain/council-of-year";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Facts } from "../ui/facts";
import { Stack } from "../ui/stack";

/** Who sits on the Council in a year as far as the record knows, and the way to enter who is missing. */
export function DeskCouncil({ council }: { council: CouncilOfYear }) {
  const { year, permanent, continuing, entered, missing } = council;
  return (
    <Stack>
      <h3>{councilSentence(council)}.</h3>
      <Facts
        facts={[
          { name: "Permanent", value: <Names members={permanent} /> },
          { name: "Continuing", value: <Names members={continuing} /> },
          { name: "New", value: <Names members={entered} /> },
        ]}
      />
      {missing > 0 && (
        <ButtonRow>
          <ButtonLink href={`/admin/terms/new?year=${year}`}>Enter a term from 1 January {year}</ButtonLink>
        </ButtonRow>
      )}
    </Stack>
  );
}

function Names({ members }: { members: readonly { member: string; name: string }[] }) {
  if (members.length === 0) return "None yet";
  return members.map(({ member, name }, index) => (
    <span key={member}>
      {index > 0 && ", "}
      <Link href={`/admin/members/${member}`} prefetch={false}>
        {name}
      </Link>
    </span>
  ));
}
