/** A topic as it comes in. */
import { z } from "zod";
import { Address, type InputIssue, orNone, readFields, requiredText } from "./input-fields";
import { oneOf } from "./query";
import { REGIONS, TOPIC_KINDS } from "./vocabulary";

export const TopicInput = z.strictObject({
  /** Its address, /topics/{slug}: it stays as it was entered, since others cite it. */
  slug: Address.max(60, { error: "It is longer than 60 letters." }),
  name: requiredText("Name it.", 100),
  kind: oneOf("a kind of topic", TOPIC_KINDS),
  region: orNone(oneOf("a region", REGIONS)),
  /** ISO 3166 alpha-3, or former codes: territories too, which are no members. */
  countries: z.array(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, { error: (issue) => `“${issue.input}” is not a code of three letters. It looks like SDN.` }),
  ),
  description: requiredText("Say in a sentence what belongs to it.", 500),
});
export type TopicInput = z.infer<typeof TopicInput>;

/** A topic that may enter the record, or all that is wrong with it. A situation is somewhere. */
export function checkTopic(raw: unknown): { ok: true; topic: TopicInput } | { ok: false; issues: InputIssue[] } {
  const { fields, issues } = readFields(TopicInput, raw);
  if (fields.kind === "SITUATION" && fields.region === null) {
    issues.push({ path: "region", message: "A situation is somewhere: choose its region." });
  }
  const { countries = [] } = fields;
  const twice = countries.find((code, index) => countries.indexOf(code) !== index);
  if (twice !== undefined) issues.push({ path: "countries", message: `${twice} stands there twice.` });
  // Without an issue every field was read, so that together they are a topic.
  return issues.length === 0 ? { ok: true, topic: fields as TopicInput } : { ok: false, issues };
}
