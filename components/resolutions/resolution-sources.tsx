import type { Citable } from "@/domain/cite";
import { formatDay } from "@/domain/dates";
import { formatTally } from "@/domain/figures";
import { FATE_LABELS, outcomeLabel } from "@/domain/labels";
import type { ResolutionPage, ResolutionVote } from "@/domain/resolution-page";
import { inWords, withArticle } from "@/domain/sentence";
import { formatSymbol } from "@/domain/symbols";
import { CiteThis } from "../data/cite-this";
import { SourcesPart } from "../sources/sources-part";
import { Cite } from "../ui/cite";
import { Column, Columns } from "../ui/columns";
import { LinkRow } from "../ui/link-row";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { TextInFull } from "./text-in-full";

type ResolutionSourcesProps = {
  text: ResolutionPage;
  vote: ResolutionVote | null;
  cited: Citable | null;
  /** Whether the text in full stands here, and not beside a table of votes. */
  full: boolean;
};

/** What the page rests on, and how to cite it. */
export function ResolutionSources({ text, vote, cited, full }: ResolutionSourcesProps) {
  return (
    <Section label="Sources">
      <Columns>
        <Column span={7}>
          <SourcesPart sources={text.sources} />
        </Column>
        <Column span={5}>
          <Stack loose>
            {full && <TextInFull text={text} />}
            <Part title="Cite" id="cite">
              <Stack>
                <Cite>
                  Security Council voting record, “{citation(text, vote)}”, {cited?.url ?? `/resolutions/${text.slug}`}.
                </Cite>
                <CiteThis cited={cited} page={`/resolutions/${text.slug}`} />
              </Stack>
            </Part>
            <Part title="Download">
              <LinkRow>
                <a href={`/api/v1/resolutions/${text.slug}`}>This text, JSON</a>
              </LinkRow>
            </Part>
          </Stack>
        </Column>
      </Columns>
    </Section>
  );
}

function citation(text: ResolutionPage, vote: ResolutionVote | null): string {
  const symbol = text.symbol ?? text.draftSymbol;
  const name = symbol === null ? text.title : formatSymbol(symbol);
  if (!vote) return `${name}, ${text.fate ? FATE_LABELS[text.fate].toLowerCase() : ""}, ${formatDay(text.date)}`;
  const vetoes = vote.memberVotes
    .filter((memberVote) => memberVote.veto)
    .map((memberVote) => withArticle(memberVote.name));
  const outcome = outcomeLabel(vote.outcome, vote.modality).toLowerCase();
  const tally = vote.modality === "WITHOUT_VOTE" ? "" : `${formatTally(vote.tally)}, `;
  return `${name}, vote of ${formatDay(vote.date)}: ${tally}${outcome}${vetoes.length > 0 ? ` by ${inWords(vetoes)}` : ""}`;
}
