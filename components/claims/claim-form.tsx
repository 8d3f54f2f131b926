import Form from "next/form";
import type { ClaimIssue } from "@/domain/check-claim";
import { type Comparison, DEEDS } from "@/domain/claim";
import { type ClaimFields, PARTY_FIELDS } from "@/domain/claim-query";
import { DEED_VERBS } from "@/domain/claim-words";
import { outcomeLabel, VOTE_KIND_LABELS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import { OUTCOMES, VOTE_KINDS } from "@/domain/vocabulary";
import { Button } from "../ui/button";
import { ErrorNotice, Panel } from "../ui/panel";
import { DateField, SelectField, TextField } from "../ui/text-field";
import styles from "./claims.module.css";

export type ClaimChoices = { members: { code: string; name: string }[]; topics: TopicLabel[] };

type ClaimPartsProps = ClaimChoices & {
  fields: ClaimFields;
  /** The message beside a field, by its name. */
  errorOf: (field: string) => string | undefined;
};

type ClaimFormProps = ClaimChoices & { fields: ClaimFields; issues: readonly ClaimIssue[] };

/** The parts of a claim as a form that is sent as the page's address: it works without a script and can be linked. */
export function ClaimForm({ fields, issues, members, topics }: ClaimFormProps) {
  return (
    <Panel>
      {issues.length > 0 && (
        <ErrorNotice title="The parts of the claim do not fit">
          <ul>
            {issues.map(({ path, message }) => (
              <li key={path}>
                <a href={`#${path}`}>{message}</a>
              </li>
            ))}
          </ul>
        </ErrorNotice>
      )}
      <Form action="/claims" className={styles.parts} prefetch={false} noValidate>
        <ClaimParts
          fields={fields}
          members={members}
          topics={topics}
          errorOf={(field) => issues.find(({ path }) => path === field)?.message}
        />
        <div>
          <Button>Check</Button>
        </div>
      </Form>
    </Panel>
  );
}

const COMPARISON_LABELS: Record<Comparison, string> = {
  AT_LEAST: "There are at least … such votes",
  AT_MOST: "There are at most … such votes",
  EXACTLY: "There are exactly … such votes",
  AMONG: "A text is among such votes",
  NTH: "A text is the … of such votes, in order",
};

const any = (text: string) => ({ value: "", text });

/** The fields of a claim: what is claimed, of which members, of which votes. The desk uses the same. */
export function ClaimParts({ fields, members, topics, errorOf }: ClaimPartsProps) {
  const field = (name: string, label: string) => ({
    id: name,
    name,
    label,
    error: errorOf(name),
    defaultValue: fields[name] ?? "",
  });
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>What is claimed</legend>
        <div className={`${styles.fields} ${styles.claimed}`}>
          <SelectField
            {...field("comparison", "Comparison")}
            defaultValue={fields.comparison ?? "AT_LEAST"}
            options={orderOf(COMPARISON_LABELS).map((value) => ({ value, text: COMPARISON_LABELS[value] }))}
          />
          <TextField
            {...field("number", "Number")}
            extra="(how many, or which)"
            defaultValue={fields.number ?? (fields.comparison === undefined ? "1" : "")}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            {...field("text", "Text")}
            extra="(symbol)"
            placeholder="S/2017/172"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </fieldset>
      <fieldset className={`${styles.group} ${styles.parties}`}>
        <legend className={styles.legend}>In which these members did so</legend>
        {PARTY_FIELDS.map((names, index) => (
          <div key={names.member} className={styles.party}>
            <SelectField
              {...field(names.member, index === 0 ? "Member" : `Member ${index + 1}`)}
              options={[any("–"), ...members.map(({ code, name }) => ({ value: code, text: name }))]}
            />
            <SelectField
              {...field(names.did, "did")}
              defaultValue={fields[names.did] ?? "VETOED"}
              options={DEEDS.map((value) => ({ value, text: DEED_VERBS[value] }))}
            />
          </div>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Of which votes</legend>
        <div className={`${styles.fields} ${styles.votes}`}>
          <SelectField
            {...field("topic", "Topic")}
            options={[any("Every topic"), ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
          />
          <DateField {...field("from", "From")} />
          <DateField {...field("to", "To")} />
          <SelectField
            {...field("kind", "Voted on")}
            options={[any("Anything"), ...VOTE_KINDS.map((value) => ({ value, text: VOTE_KIND_LABELS[value] }))]}
          />
          <SelectField
            {...field("outcome", "Outcome")}
            options={[any("Any"), ...OUTCOMES.map((value) => ({ value, text: outcomeLabel(value) }))]}
          />
        </div>
      </fieldset>
    </>
  );
}

function orderOf<Key extends string>(labels: Record<Key, string>): Key[] {
  return Object.keys(labels) as Key[];
}
