"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { membersOn, yesNeeded } from "@/domain/council";
import { formatDay, isDay } from "@/domain/dates";
import { explainEntry } from "@/domain/explain-entry";
import { readResult } from "@/domain/read-result";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { Panel } from "../ui/panel";
import { Note } from "../ui/text";
import { DateField, TextField } from "../ui/text-field";
import { DayVotes } from "./day-votes";
import { EntryPanel } from "./entry-panel";
import type { TopicChoice } from "./filing-fields";
import { FormNotices } from "./form-notices";
import { LiveBar } from "./live-bar";
import { PasteField } from "./paste-field";
import { notesOf } from "./pasted";
import { PositionsField, type ServingMember } from "./positions-field";
import { ProblemNotice } from "./problem-notice";
import { SavedVote } from "./saved-vote";
import { FurtherFields, TextFields } from "./text-fields";
import { UnrecordedFields } from "./unrecorded-fields";
import { type FormAction, useSaving } from "./use-saving";
import { useVotesOfDay } from "./use-votes-of-day";
import styles from "./vote-form.module.css";
import { messageOf, messageOfMember, placeIssues } from "./vote-form-fields";
import {
  type EnteredPosition,
  readVoteForm,
  stateOf,
  type VoteFormState,
  type VoteFormValues,
} from "./vote-form-values";
import { VotePreview } from "./vote-preview";

/** A stretch of days on the Council, under one name. */
export type SeatChoice = ServingMember & { official: string; seat: string; from: string; to: string | null };

type VoteFormProps = {
  action: FormAction<VoteFormState>;
  /** Where the votes of a day are asked for. */
  votesOfDay: string;
  seats: readonly SeatChoice[];
  topics: readonly TopicChoice[];
  values: VoteFormValues;
  /** The page of the form. */
  page: string;
  /** The vote of the record that is corrected; none where one is entered. */
  corrects?: string;
};

/**
 * Enters a vote, or corrects one of the record: the day, which brings its members, then the text and the positions by key. Without a script the form
 * works by its buttons; with one it says at every key what the outcome is.
 */
export function VoteForm({ action, votesOfDay, seats, topics, values: first, page, corrects }: VoteFormProps) {
  const { state, unreachable, saving, post, submit, answered } = useSaving(action, stateOf(first));
  const [live, setLive] = useState(state.values);
  const [notes, setNotes] = useState<string[] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const save = useRef<HTMLDivElement>(null);

  // What was typed before the script was there, or was restored by the browser.
  useEffect(() => {
    if (form.current) setLive(readVoteForm(new FormData(form.current)));
  }, []);
  // An answer other than that it is saved takes the attention.
  useEffect(() => {
    if (answered) (answered.state.preview ? preview : notices).current?.focus();
  }, [answered]);

  const day = isDay(live.date) ? live.date : null;
  const serving = day === null ? [] : membersOn(seats, day);
  const ofTheDay = useVotesOfDay(day, votesOfDay, state.ofTheDay).filter(({ id }) => id !== corrects);
  if (state.problem === "PROPOSED") return <ProblemNotice problem="PROPOSED" noun="vote" form={page} />;
  if (state.saved) return <SavedVote saved={state.saved} values={state.values} page={page} />;

  const procedural = live.procedural || live.kind === "PROCEDURAL";
  const chosen = serving.map((member) => ({ ...member, position: live.positions[member.member] ?? null }));
  const entry = day === null || serving.length === 0 ? null : explainEntry({ day, procedural, seats: chosen });
  const nameOf = (code: string) => serving.find(({ member }) => member === code)?.name ?? code;
  // A message goes when what it was about is changed; the next attempt to save finds what is still wrong.
  const errorOf = (field: string) =>
    isChanged(field, live, state.values) ? undefined : messageOf(state.issues, field);

  function choose(positions: Record<string, EnteredPosition>): void {
    setLive((before) => ({ ...before, positions: { ...before.positions, ...positions } }));
  }

  return (
    <>
      <form
        ref={form}
        action={post}
        onSubmit={submit}
        onChange={(event) => setLive(readVoteForm(new FormData(event.currentTarget)))}
        className={styles.form}
        noValidate
      >
        {/* The Enter key presses the first button of a form: it is to save, and never to confirm. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className={styles.first}>
          Save
        </button>
        <input type="hidden" name="version" value={state.values.version} />
        <input type="hidden" name="replaces" value={state.values.replaces} />
        <div ref={notices} tabIndex={-1} className={styles.notices}>
          <FormNotices
            state={state}
            issues={placeIssues(state.issues, nameOf)}
            unreachable={unreachable}
            page={page}
            nameOf={nameOf}
          />
        </div>
        <div className={styles.entry}>
          <DateField
            id="date"
            name="date"
            label="Date of the vote"
            hint="The date decides who sat on the Council and how many Yes were needed."
            defaultValue={state.values.date}
            error={errorOf("date")}
            after={
              day && serving.length > 0 && `${formatDay(day)}: ${serving.length} members, ${yesNeeded(day)} Yes needed.`
            }
          />
          <noscript>
            <Button second name="intent" value="members">
              Show the members of this day
            </Button>
          </noscript>
          <TextFields values={state.values} topics={topics} errorOf={errorOf} />
          <div className={styles.switches}>
            <label className={styles.switch} id="procedural">
              <input type="checkbox" name="procedural" defaultChecked={state.values.procedural} />
              Procedural: no veto applies
            </label>
            <label className={styles.switch} id="modality">
              <input type="checkbox" name="withoutVote" defaultChecked={state.values.withoutVote} />
              Adopted without a vote
            </label>
            <SwitchError>{errorOf("procedural") ?? errorOf("modality")}</SwitchError>
          </div>
          <UnrecordedFields values={state.values} errorOf={errorOf} />
          <PasteField
            values={state.values}
            notes={notes ?? state.notes}
            onPaste={(text) => {
              const read = readResult(text, serving);
              choose(read.positions);
              setNotes(notesOf(read, serving.length));
            }}
          />
          <div className={styles.positions}>
            <PositionsField
              serving={serving}
              positions={live.positions}
              unrecorded={live.unrecorded}
              vetoed={entry?.outcome === "VETOED"}
              error={errorOf("positions")}
              errorOf={(member) => (live.positions[member] ? undefined : messageOfMember(state.issues, member))}
              onChoose={(member, position) => choose({ [member]: position })}
              onComplete={() => save.current?.querySelector("button")?.focus()}
            >
              <Note>Choose the day of the vote: the members that were serving on it stand here.</Note>
            </PositionsField>
          </div>
          <KeptPositions positions={live.positions} serving={serving} />
          <FurtherFields values={state.values} topics={topics} errorOf={errorOf} />
          {corrects && (
            <TextField
              id="changeReason"
              name="changeReason"
              label="Why it is changed"
              hint="For the history of the record: “the record of the meeting has an abstention”."
              defaultValue={state.values.changeReason}
              error={errorOf("changeReason")}
            />
          )}
          <div ref={save}>
            <ButtonRow>
              <Button name="intent" value="save" disabled={saving}>
                {saving ? "Saving …" : corrects ? "Save the correction" : "Save the vote"}
              </Button>
              <Button
                second
                name="intent"
                value="others-yes"
                onClick={(event) => {
                  event.preventDefault();
                  const open = serving.filter(({ member }) => !live.positions[member]);
                  choose(Object.fromEntries(open.map(({ member }) => [member, "YES"])));
                }}
              >
                Set all others to Yes
              </Button>
              <Button second name="intent" value="preview" disabled={saving}>
                Preview
              </Button>
              <ButtonLink second href="/admin">
                Discard
              </ButtonLink>
            </ButtonRow>
          </div>
        </div>
        <aside className={styles.aside} aria-label="Outcome as entered">
          <Panel>
            <EntryPanel entry={entry} withoutVote={live.withoutVote} serving={serving} positions={live.positions} />
            <DayVotes votes={ofTheDay} positions={live.positions} startsNext={!corrects} />
          </Panel>
        </aside>
        <LiveBar entry={entry} withoutVote={live.withoutVote} />
      </form>
      {state.preview && (
        <div ref={preview} tabIndex={-1} className={styles.preview}>
          <VotePreview page={state.preview} />
        </div>
      )}
    </>
  );
}

function isChanged(field: string, live: VoteFormValues, sent: VoteFormValues): boolean {
  const name = field as keyof VoteFormValues;
  return name !== "positions" && live[name] !== sent[name];
}

function SwitchError({ children }: { children: ReactNode }) {
  return children ? <p className={styles.error}>{children}</p> : null;
}

/** Positions of members that were not serving on the day as it stands: they come back when the day is mended. */
function KeptPositions({
  positions,
  serving,
}: Pick<VoteFormValues, "positions"> & { serving: readonly ServingMember[] }) {
  const shown = new Set(serving.map(({ member }) => member));
  return Object.entries(positions)
    .filter(([member]) => !shown.has(member))
    .map(([member, position]) => <input key={member} type="hidden" name={`position.${member}`} value={position} />);
}
