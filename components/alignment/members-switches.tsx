import { SCOPE_LABELS } from "@/domain/labels";
import type { MatrixView } from "@/domain/matrix-view";
import { SCOPES, type Scope } from "@/domain/vocabulary";
import { Segmented } from "../ui/segmented";

/** Which votes count. */
export function ScopeSwitch<View extends { scope: Scope }>({
  view,
  href,
}: {
  view: View;
  href: (view: View) => string;
}) {
  return (
    <Segmented
      label="Which votes count"
      links={SCOPES.map((scope) => ({
        text: SCOPE_LABELS[scope].name,
        href: href({ ...view, scope }),
        current: scope === view.scope,
      }))}
    />
  );
}

/** In which order the members of a matrix stand. */
export function OrderSwitches({ view, href }: { view: MatrixView; href: (view: MatrixView) => string }) {
  const orders = [
    { text: "By similarity", sort: "similarity" },
    { text: "By name", sort: "name" },
  ] as const;
  const places = [
    { text: "Permanent first", permanent: "first" },
    { text: "Among the others", permanent: "among" },
  ] as const;
  return (
    <>
      <Segmented
        label="Order of the members"
        links={orders.map(({ text, sort }) => ({ text, href: href({ ...view, sort }), current: sort === view.sort }))}
      />
      <Segmented
        label="Place of the permanent members"
        links={places.map(({ text, permanent }) => ({
          text,
          href: href({ ...view, permanent }),
          current: permanent === view.permanent,
        }))}
      />
    </>
  );
}
