"use server";

import { type RecordFormState, readFieldValues } from "@/components/desk/record-form-state";
import { placeTopicIssues, topicOf, valuesOfTopic } from "@/components/topics/topic-form-values";
import { saveRecord } from "@/server/proposals/save-record";
import { getLastChange } from "@/server/revisions/last";
import { getTopicInput } from "@/server/save-topic";
import { answerRecordForm, numberIn, readOpened, withReason } from "../answer-record-form";

/** Saves a new topic. */
export async function newTopicAction(_: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readFieldValues(form);
  const call = { input: topicOf(values), reason: "Entered so that texts can be filed under it" };
  return answerRecordForm({
    values,
    place: placeTopicIssues,
    save: (editor) => saveRecord(editor, "topic", call, numberIn(values.replaces)),
  });
}

/** Saves the topic at an address as it was changed, or takes it out. */
export async function topicAction(slug: string, _: RecordFormState, form: FormData): Promise<RecordFormState> {
  const values = readOpened(form);
  const opened = { slug, version: numberIn(values.version) };
  return answerRecordForm({
    values,
    place: placeTopicIssues,
    reopen: async () => {
      const [held, last] = await Promise.all([getTopicInput(slug), getLastChange("topic", slug)]);
      return held && { values: valuesOfTopic(held), last };
    },
    save: (editor) =>
      withReason(values, (reason) =>
        values.intent === "remove"
          ? saveRecord(editor, "topicRemoval", { opened, reason })
          : saveRecord(editor, "topic", { input: topicOf(values), reason, opened }, numberIn(values.replaces)),
      ),
  });
}
