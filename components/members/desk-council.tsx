import { type CouncilOfYear, councilSentence } from "@/domain/council-of-year";
import { ButtonLink, ButtonRow } from "../ui/button";
import { Facts } from "../ui/facts";
import { Part } from "../ui/section";
import { Stack } from "../ui/stack";
import { Finding } from "../ui/text";

/** Who sits on the Council in a year as far as the record knows, and the way to enter who is missing. */
export function DeskCouncil({ council }: { council: CouncilOfYear }) {
  const { year, permanent, continuing, entered, missing } = council;
  const names = (members: readonly { name: string }[]) => members.map(({ name }) => name).join(", ") || "None yet";
  return (
    <Part title={String(year)}>
      <Stack>
        <Finding>{councilSentence(council)}.</Finding>
        <Facts
          facts={[
            { name: "Permanent", value: names(permanent) },
            { name: "Continuing", value: names(continuing) },
            { name: "New", value: names(entered) },
          ]}
        />
        {missing > 0 && (
          <ButtonRow>
            <ButtonLink href={`/admin/terms/new?year=${year}`}>Enter a term from 1 January {year}</ButtonLink>
          </ButtonRow>
        )}
      </Stack>
    </Part>
  );
}
