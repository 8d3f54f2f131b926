// The house as docs/principles.md draws it: app → components → domain → zod, app → server → domain, server → Prisma.
// Each comment is what whoever breaks the rule reads.

const TESTS = "\\.test\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "nobody-imports-app",
      comment: "app/ holds routes, which nobody imports. Move what two places need to components/, server/ or domain/.",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "app-reads-through-server",
      comment: "A route reads the address, calls server/ and hands values to components/. It opens no database itself.",
      severity: "error",
      from: { path: "^app/", pathNot: TESTS },
      to: { path: "^(prisma|seed|e2e)/|^server/(db|commands|postgres|testing)" },
    },
    {
      name: "components-take-props",
      comment: "A component gets all it shows as props, so that it can be drawn and tested without a server.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: { path: "^(server|prisma|seed|e2e)/" },
    },
    {
      name: "domain-stands-alone",
      comment:
        "domain/ is the Council in plain TypeScript, so that every layer can use it: zod, ml-matrix for statistics, and nothing else.",
      severity: "error",
      from: { path: "^domain/", pathNot: TESTS },
      to: { pathNot: "^domain/|^node_modules/(zod|ml-matrix)/" },
    },
    {
      name: "server-draws-nothing",
      comment:
        "server/ reads and writes. What is seen belongs to components/; server/pictures/ alone makes files of what they draw.",
      severity: "error",
      from: { path: "^server/", pathNot: `${TESTS}|^server/pictures/` },
      to: { path: "^(components|e2e)/|^node_modules/(recharts|react-dom)/" },
    },
    {
      name: "node-stays-out-of-pages",
      comment:
        "Files, processes and the environment belong to server/, which is the only part that never reaches a browser.",
      severity: "error",
      from: { path: "^(app|components|domain)/", pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "recharts-in-charts",
      comment:
        "Recharts is 100 KB in the browser and draws nothing on the server: only components/charts/ may load it.",
      severity: "error",
      from: { pathNot: "^components/charts/" },
      to: { path: "^node_modules/recharts/" },
    },
    {
      name: "one-door-to-postgres",
      comment: "Only server/, and seed/ and prisma/ for the record, speak to the database.",
      severity: "error",
      from: { pathNot: "^(server|seed|prisma)/" },
      to: { path: "^prisma/client/|^node_modules/(@prisma|pg|postgres|prisma)/" },
    },
    {
      name: "one-door-to-accounts",
      comment: "better-auth stays in server/auth/, so that a session is checked in one way.",
      severity: "error",
      from: { pathNot: "^server/auth/" },
      to: { path: "^node_modules/better-auth/" },
    },
    {
      name: "no-tests-in-the-site",
      comment: "What a test uses belongs into a test.",
      severity: "error",
      from: { pathNot: `${TESTS}|^(e2e|server/testing)/|^vitest\\.config\\.ts$` },
      to: { path: `${TESTS}|^server/testing/|^node_modules/(vitest|playwright)/` },
    },
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file, or hide a third that both need.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this file and it imports nothing: it is dead.",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^server/commands/follow-parent\\.mjs$" },
      to: {},
    },
    {
      name: "nothing-missing",
      comment: "This import leads nowhere: a file that moved, or a package that package.json does not name.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "^(node_modules|prisma/client)/" },
    exclude: { path: "^\\.(next|next-test|data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
