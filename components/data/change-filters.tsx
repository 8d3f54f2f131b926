import { FilterForm } from "../ui/filter-form";
import { TextField } from "../ui/text-field";

/** The two versions between which changes are listed, by their numbers or as pages show them. */
export function ChangeFilters({ from, to }: { from: number; to: number }) {
  return (
    <FilterForm action="/data/changes">
      <TextField id="from" name="from" label="From version" placeholder="2026-04-30.1" defaultValue={from} />
      <TextField id="to" name="to" label="To version" placeholder="2026-04-30.7" defaultValue={to} />
    </FilterForm>
  );
}
