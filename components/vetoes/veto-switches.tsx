import { type VetoView, vetoHref } from "@/domain/veto-view";
import { Segmented } from "../ui/segmented";

/** What a total of vetoes counts: votes or vetoes, and on which texts. */
export function VetoSwitches({ view }: { view: VetoView }) {
  const counts = [
    { text: "Votes vetoed", count: "votes" },
    { text: "Vetoes cast", count: "vetoes" },
  ] as const;
  const kinds = [
    { text: "All votes", on: "all" },
    { text: "Only texts as a whole", on: "texts" },
  ] as const;
  return (
    <>
      <Segmented
        label="What is counted"
        links={counts.map(({ text, count }) => ({
          text,
          href: vetoHref({ ...view, count }),
          current: count === view.count,
        }))}
      />
      <Segmented
        label="Which votes count"
        links={kinds.map(({ text, on }) => ({ text, href: vetoHref({ ...view, on }), current: on === view.on }))}
      />
    </>
  );
}
