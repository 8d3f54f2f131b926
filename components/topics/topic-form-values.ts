import { slugOf } from "@/domain/symbols";
import type { TopicInput } from "@/domain/topic-input";
import type { FieldValues } from "../desk/record-form-state";

/** What the fields of a topic are called, by name, in the order of the form. */
export const TOPIC_LABELS = {
  name: "Name",
  slug: "Address",
  kind: "Kind",
  region: "Region",
  countries: "States and territories",
  description: "What belongs to it",
  changeReason: "Why it is changed",
};

type Held = Omit<TopicInput, "region"> & { region: string | null };

/** A topic of the record as the fields of its form, with the version that was read. */
export function valuesOfTopic({ version, topic }: { version: number; topic: Held }): FieldValues {
  const { countries, region, ...fields } = topic;
  return { version: String(version), ...fields, region: region ?? "", countries: countries.join(" ") };
}

/** The topic that the fields describe, to be checked. Without an address of its own it goes by its name. */
export function topicOf(values: FieldValues): Record<keyof TopicInput, string | string[]> {
  const value = (name: string) => (values[name] ?? "").trim();
  return {
    slug: value("slug") || slugOf(value("name").normalize("NFD").replace(/\p{M}/gu, "")),
    name: value("name"),
    kind: value("kind"),
    region: value("region"),
    countries: value("countries")
      .split(/[\s,;]+/)
      .filter(Boolean),
    description: value("description"),
  };
}

/** The issues by the field that they stand beside: those of a list at the list. */
export function placeTopicIssues(issues: readonly { path: string; message: string }[]) {
  return issues.map(({ path, message }) => ({ path: path.replace(/^countries\.\d+$/, "countries"), message }));
}
