import type { MemberInput, PeriodName } from "@/domain/member-input";
import type { FieldValues } from "../desk/record-form-state";

/** Names by period that the form has room for. */
export const NAMES = 8;

const PARTS = ["shortName", "name", "from", "to"] as const;
const FIELDS = ["code", "shortName", "officialName", "status", "regionalGroup", "iso2"] as const;

/** The field of a part of a name in its row. */
export const nameField = (row: number, part: (typeof PARTS)[number]) => `names.${row}.${part}`;

type Held = Omit<MemberInput, "regionalGroup"> & { regionalGroup: string | null };

/** A state of the record as the fields of its form, with the version that was read. */
export function valuesOfMember({ version, member }: { version: number; member: Held }): FieldValues {
  const names = member.names.flatMap((name, row) => PARTS.map((part) => [nameField(row, part), name[part] ?? ""]));
  return {
    version: String(version),
    ...Object.fromEntries(FIELDS.map((name) => [name, member[name] ?? ""])),
    ...Object.fromEntries(names),
  };
}

/** The state that the fields describe, to be checked. A name of which nothing is filled in is none. */
export function memberOf(values: FieldValues) {
  const value = (name: string) => (values[name] ?? "").trim();
  const names = filledRows(values).map(
    (row): Record<keyof PeriodName, string> => ({
      name: value(nameField(row, "name")),
      shortName: value(nameField(row, "shortName")),
      from: value(nameField(row, "from")),
      to: value(nameField(row, "to")),
    }),
  );
  return { ...Object.fromEntries(FIELDS.map((name) => [name, value(name)])), names };
}

/** The issues by the field that they stand beside: those of names by their row. */
export function placeMemberIssues(issues: readonly { path: string; message: string }[], values: FieldValues) {
  const rows = filledRows(values);
  return issues.map(({ path, message }) => {
    const [, index, part] = /^names\.(\d+)\.(\w+)$/.exec(path) ?? [];
    return { path: part === undefined ? path : `names.${rows[Number(index)] ?? 0}.${part}`, message };
  });
}

/** The rows of names in which anything is filled in. */
function filledRows(values: FieldValues): number[] {
  return Array.from({ length: NAMES }, (_, row) => row).filter((row) =>
    PARTS.some((part) => (values[nameField(row, part)] ?? "").trim() !== ""),
  );
}

const PART_LABELS = { shortName: "name in lists", name: "official name", from: "first day", to: "last day" };

/** What the fields are called, by name, in the order of the form. */
export const MEMBER_LABELS: Record<string, string> = {
  code: "Code",
  iso2: "Code of two letters",
  shortName: "Name in lists",
  officialName: "Official name",
  status: "To the United Nations",
  regionalGroup: "Group",
  ...Object.fromEntries(
    Array.from({ length: NAMES }, (_, row) =>
      PARTS.map((part) => [nameField(row, part), `Name ${row + 1}: ${PART_LABELS[part]}`]),
    ).flat(),
  ),
  restsOn: "Source",
  changeReason: "Why it is changed",
};
