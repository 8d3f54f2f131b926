import { formatCount } from "@/domain/figures";
import { decadeOf, type VetoFigures } from "@/domain/veto-figures";
import { Fold } from "../ui/fold";
import { VetoedList } from "./vetoed-list";

/** Every vetoed vote as a list that links, a decade at a time, the newest first. */
export function VetoedByDecade({ vetoes }: { vetoes: VetoFigures }) {
  return vetoes.byDecade.map(({ decade, items }) => (
    <Fold
      key={decade}
      id={`vetoed-in-${decade}s`}
      title={`${decade}s`}
      about={`${formatCount(items)} ${items === 1 ? "vote" : "votes"} vetoed`}
    >
      <VetoedList votes={vetoes.votes.filter((one) => decadeOf(one) === decade)} />
    </Fold>
  ));
}
