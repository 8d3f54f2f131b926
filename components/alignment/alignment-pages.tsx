import { Segmented } from "../ui/segmented";

const PAGES = [
  { text: "Two members", href: "/alignment" },
  { text: "Matrix", href: "/alignment/matrix" },
  { text: "Map", href: "/alignment/map" },
] as const;

/** The three ways to see who votes with whom. */
export function AlignmentPages({ current }: { current: (typeof PAGES)[number]["href"] }) {
  return (
    <Segmented
      label="Ways to see agreement"
      links={PAGES.map(({ text, href }) => ({ text, href, current: href === current }))}
    />
  );
}
