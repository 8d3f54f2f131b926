import { formatCount } from "@/domain/figures";
import { MEMBERS_SHOWN_LABELS, type MemberSearch, type MembersShown, membersHref } from "@/domain/member-search";
import { FilterForm } from "../ui/filter-form";
import { FilterSelect } from "../ui/filter-select";
import { Segmented } from "../ui/segmented";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";

type MemberFiltersProps = {
  search: MemberSearch;
  groups: readonly string[];
  counts: Record<MembersShown | "all", number>;
};

const SHOWN: readonly MembersShown[] = ["now", "permanent", "elected"];

/** Name and group as a form that is sent as the address, and the kinds of member with how many match of each. */
export function MemberFilters({ search, groups, counts }: MemberFiltersProps) {
  const { show } = search;
  const link = (one: MembersShown | undefined, text: string) => ({
    text: `${text} ${formatCount(counts[one ?? "all"])}`,
    href: membersHref({ ...search, show: one }),
    current: one === show,
  });
  return (
    <Stack>
      <FilterForm action="/members">
        <TextField id="q" name="q" type="search" label="Name" placeholder="Brazil, UK, CIV" defaultValue={search.q} />
        <FilterSelect
          name="group"
          label="Group today"
          value={search.group}
          any="Every group"
          choices={groups.map((group) => ({ value: group, text: group }))}
        />
        {show && <input type="hidden" name="show" value={show} />}
      </FilterForm>
      <Segmented
        label="Which members"
        links={[link(undefined, "All"), ...SHOWN.map((one) => link(one, MEMBERS_SHOWN_LABELS[one]))]}
      />
    </Stack>
  );
}
