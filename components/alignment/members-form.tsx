import type { MapView } from "@/domain/matrix-view";
import { FilterFold } from "../ui/filter-fold";
import { FilterForm } from "../ui/filter-form";
import { DateField, SelectField } from "../ui/text-field";

type MembersFormProps = {
  action: string;
  view: MapView;
  /** What the form has no field for and carries along. */
  hidden: Record<string, string | undefined>;
};

/**
 * Which members over which days, sent as the page's address. A list of members is offered as long as it is in use. Days that
 * the reader did not give stay empty: an earlier day than 1971-10-25 would ask for the whole history of China's seat.
 */
export function MembersForm({ action, view, hidden }: MembersFormProps) {
  const { members } = view;
  const list = Array.isArray(members) ? [{ value: members.join(","), text: members.join(", ") }] : [];
  return (
    <FilterForm action={action}>
      <SelectField
        id="members"
        name="members"
        label="Members"
        defaultValue={[members].flat().join(",")}
        options={[
          { value: "permanent", text: "The five permanent" },
          { value: "serving", text: "All that served" },
          ...list,
        ]}
      />
      <FilterFold active={[view.from, view.to].filter(Boolean).length}>
        <DateField id="from" name="from" label="From" defaultValue={view.from} />
        <DateField id="to" name="to" label="To" defaultValue={view.to} />
      </FilterFold>
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </FilterForm>
  );
}
