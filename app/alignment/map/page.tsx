import type { Metadata } from "next";
import { AlignmentPages } from "@/components/alignment/alignment-pages";
import { MapFigure } from "@/components/alignment/map-figure";
import { MembersForm } from "@/components/alignment/members-form";
import { ScopeSwitch } from "@/components/alignment/members-switches";
import { YearLinks } from "@/components/alignment/year-links";
import { MethodLink } from "@/components/site/method-link";
import { Answer } from "@/components/ui/answer";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { Notice, Warning } from "@/components/ui/panel";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { yearOf } from "@/domain/dates";
import { FIGURES } from "@/domain/figure-catalogue";
import { mapAnswer, mapBasis, mapCaution } from "@/domain/map-findings";
import { membersQuestion } from "@/domain/matrix-findings";
import { mapHref, parseMapView } from "@/domain/matrix-view";
import { daysOf, wholeYear } from "@/domain/whole-year";
import { getMapPage } from "@/server/alignment/matrix";
import { getKnownNames } from "@/server/known";
import { figureTools } from "@/server/pictures/figure-tools";
import { sharing } from "../../sharing";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseMapView(await searchParams, await getKnownNames());
  return sharing({
    title: "A map of positions",
    description:
      "The members of the Security Council placed by how alike they vote, in any year or period since 1946, with the map's stress and the share it explains.",
    path: mapHref(view),
    card: { name: "position-map", query: FIGURES["position-map"].write(view) },
    embeds: true,
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MapPage({ searchParams }: Props) {
  const known = await getKnownNames();
  const asked = parseMapView(await searchParams, known);
  const { view, seats, more, from, to, record, map } = await getMapPage(asked.view, known.memberName);
  const names = new Map(seats.map(({ seat, name }) => [seat, name]));
  const nameOf = (seat: string) => names.get(seat) ?? seat;
  const question = membersQuestion(view, [...names.values()], { from, to }, more);
  const caution = mapCaution(map);
  return (
    <>
      <Stack loose>
        <AlignmentPages current="/alignment/map" />
        <Answer question={question} fine={mapBasis(map, { scope: view.scope, from, to }, nameOf)}>
          <RichSentence parts={mapAnswer(map, nameOf)} />
        </Answer>
        <MembersForm action="/alignment/map" view={view} hidden={{ scope: view.scope }} />
        <ScopeSwitch view={view} href={mapHref} />
        <YearLinks
          year={view.members === "serving" ? wholeYear(view) : null}
          first={yearOf(record.first)}
          last={yearOf(record.last)}
          href={(year) => mapHref({ ...view, members: "serving", ...daysOf(year) })}
        />
        <IgnoredParameters ignored={asked.problems} />
      </Stack>
      {map.placed.length < 2 ? (
        <Section label="Nobody to place">
          <Notice eyebrow="Nothing to place" title="No two of these members have ten votes in common in these days">
            There may have been few votes, or few of this kind. Choose a longer period, other members or all votes.
          </Notice>
        </Section>
      ) : (
        <Section label="The map">
          <Stack loose>
            {caution !== null && <Warning>{caution}</Warning>}
            <MapFigure
              view={view}
              question={question}
              seats={seats}
              map={map}
              to={to}
              tools={await figureTools("position-map", view)}
            />
          </Stack>
        </Section>
      )}
      <Section title="How it is drawn">
        <Note>
          Two members are as far apart as their <MethodLink to="distance">votes differ</MethodLink>: 0 for the same
          vote, a half for an abstention against Yes or No, 1 for Yes against No, on the mean of the votes that{" "}
          <MethodLink to="counted">both cast</MethodLink>. Classical{" "}
          <MethodLink to="map">multidimensional scaling</MethodLink> finds the places that keep these distances best in
          two dimensions. {more > 0 && `Of those that served, the ${seats.length} with the most votes are considered. `}
          <MethodLink to="china">China counts from 25 October 1971</MethodLink> unless an earlier first day is asked
          for.
        </Note>
      </Section>
    </>
  );
}
