import { Answer, InQuestion } from "../ui/answer";
import { ChangedValue, Is, Was } from "../ui/changed-value";
import { Cite } from "../ui/cite";
import { Quotation } from "../ui/quotation";
import { RecordHead } from "../ui/record-head";
import { Stack } from "../ui/stack";
import { Term } from "../ui/term";
import { Aside, Eyebrow, Finding, Note, Prose } from "../ui/text";

/** The faces and sizes, as pages use them. */
export function Words() {
  return (
    <Stack loose>
      <RecordHead
        body="Security Council · draft resolution"
        title="The head of a record"
        symbol="S/2017/172"
        lines={["28 February 2017", "Meeting S/PV.7893"]}
      />
      <Answer question="The question?" fine="Count, n, interval, dates and rule of counting.">
        The answer in <b>one</b> sentence with its <InQuestion>figure</InQuestion>.
      </Answer>
      <Finding>One sentence in the serif face: what happened, or what can be said.</Finding>
      <Prose>
        <p>
          Running text at a readable width, with a <Term word="veto">word</Term> that is explained where it stands,{" "}
          <a href="#words">a link that says where it leads</a>, <code>code</code> and a key, <kbd>/</kbd>.
        </p>
      </Prose>
      <Eyebrow>What kind of thing follows</Eyebrow>
      <Note>
        A note: how to read, what is left out. <Aside>An aside inside a line.</Aside>
      </Note>
      <Quotation
        text="Somebody’s words, as the source prints them."
        by="Speaker, office, 2020. Reported by a source."
      />
      <p>
        agenda item: <ChangedValue from="What stood there" to="what stands there" />
      </p>
      <p>
        tally: <Was>taken out</Was>; outcome: <Is>entered</Is>
      </p>
      <Cite>Text to be copied as it stands.</Cite>
    </Stack>
  );
}
