/** The pages of the site that the menu and the search lead to; `menu` are those that every page offers at its head. */
export const PAGES = [
  { name: "Votes", href: "/resolutions", menu: true },
  { name: "Alignment", href: "/alignment", menu: true },
  { name: "Vetoes", href: "/vetoes", menu: true },
  { name: "Members", href: "/members", menu: true },
  { name: "Statements", href: "/statements", menu: true },
  { name: "Sources", href: "/sources", menu: true },
  { name: "Data", href: "/data", menu: true },
  { name: "Methods", href: "/methods", menu: true },
  { name: "Topics", href: "/topics", menu: false },
  { name: "Matrix of members", href: "/alignment/matrix", menu: false },
  { name: "Map of positions", href: "/alignment/map", menu: false },
  { name: "China and Russia: time line", href: "/timeline", menu: false },
  { name: "Check a claim", href: "/claims", menu: false },
  { name: "Glossary", href: "/glossary", menu: false },
  { name: "API", href: "/data/api", menu: false },
] as const;
