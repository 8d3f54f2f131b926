import type { Metadata } from "next";
import { AlignmentPages } from "@/components/alignment/alignment-pages";
import { ExtremePairs } from "@/components/alignment/extreme-pairs";
import { MatrixFigure } from "@/components/alignment/matrix-figure";
import { MembersForm } from "@/components/alignment/members-form";
import { OrderSwitches, ScopeSwitch } from "@/components/alignment/members-switches";
import { Switches } from "@/components/alignment/switches";
import { YearLinks } from "@/components/alignment/year-links";
import { MethodLink } from "@/components/site/method-link";
import { Answer } from "@/components/ui/answer";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { Notice } from "@/components/ui/panel";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { toAlignmentQuery } from "@/domain/alignment-query";
import { yearOf } from "@/domain/dates";
import { FIGURES } from "@/domain/figure-catalogue";
import { matrixAnswer, matrixBasis, membersQuestion } from "@/domain/matrix-findings";
import { matrixHref, parseMatrixView } from "@/domain/matrix-view";
import { daysOf, wholeYear } from "@/domain/whole-year";
import { getMatrixPage } from "@/server/alignment/matrix";
import { getKnownNames } from "@/server/known";
import { figureTools } from "@/server/pictures/figure-tools";
import { sharing } from "../../sharing";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseMatrixView(await searchParams, await getKnownNames());
  return sharing({
    title: "Who votes with whom: a matrix",
    description:
      "How often any two members of the Security Council gave the same vote: the five permanent members, the Council of a year, or all that served in a period.",
    path: matrixHref(view),
    card: { name: "agreement-matrix", query: FIGURES["agreement-matrix"].write(view) },
    embeds: true,
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MatrixPage({ searchParams }: Props) {
  const known = await getKnownNames();
  const { view, problems } = parseMatrixView(await searchParams, known);
  const { seats, more, from, to, record, matrix } = await getMatrixPage(view, known.memberName);
  const names = new Map(seats.map(({ seat, name }) => [seat, name]));
  const nameOf = (seat: string) => names.get(seat) ?? seat;
  const question = membersQuestion(view, [...names.values()], { from, to }, more);
  const pairHref = (a: string, b: string) =>
    `/alignment?${toAlignmentQuery({ a, b, from: view.from, to: view.to, scope: view.scope })}`;
  const { sort, permanent, scope } = view;
  return (
    <>
      <Stack loose>
        <AlignmentPages current="/alignment/matrix" />
        <Answer question={question} fine={matrixBasis({ ...matrix, scope, from, to })}>
          <RichSentence parts={matrixAnswer(matrix.pairs, nameOf)} />
        </Answer>
        <MembersForm action="/alignment/matrix" view={view} hidden={{ scope, sort, permanent }} />
        <Switches>
          <ScopeSwitch view={view} href={matrixHref} />
        </Switches>
        <YearLinks
          year={view.members === "serving" ? wholeYear(view) : null}
          first={yearOf(record.first)}
          last={yearOf(record.last)}
          href={(year) => matrixHref({ ...view, members: "serving", ...daysOf(year) })}
        />
        <IgnoredParameters ignored={problems} />
      </Stack>
      {matrix.pairs.every(({ n }) => n === 0) ? (
        <Section label="No vote in common">
          <Notice eyebrow="Nothing to compare" title="No two of these members cast a vote together in these days">
            There may have been no vote, or none of this kind. Choose a longer period, other members or all votes.
          </Notice>
        </Section>
      ) : (
        <>
          <Section label="The matrix">
            <Stack>
              <MatrixFigure
                view={view}
                question={question}
                members={seats}
                matrix={matrix}
                to={to}
                tools={await figureTools("agreement-matrix", view)}
              />
              <Switches>
                <OrderSwitches view={view} href={matrixHref} />
              </Switches>
              {more > 0 && (
                <Note>
                  Shown are the {seats.length} members with the most votes in these days; {more} more served. A shorter
                  period shows them all.
                </Note>
              )}
            </Stack>
          </Section>
          <Section title="Most and least alike">
            <ExtremePairs pairs={matrix.pairs} nameOf={nameOf} href={pairHref} />
          </Section>
        </>
      )}
      <Section title="How it is counted">
        <Note>
          A share counts the votes in which <MethodLink to="counted">both voted Yes, No or abstained</MethodLink>. The
          seat of Russia includes the Soviet Union’s votes, and{" "}
          <MethodLink to="china">China counts from 25 October 1971</MethodLink> unless an earlier first day is asked
          for. Below <MethodLink to="few">ten votes</MethodLink> there is a count and no share. Most texts are adopted
          with every Yes, so that <MethodLink to="scopes">contested votes</MethodLink> tell members apart better.
          Cohesion is the mean <MethodLink to="cohesion">agreement index</MethodLink>.
        </Note>
      </Section>
    </>
  );
}
