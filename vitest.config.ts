import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // A test of the database waits for it half the time: one more than there are processors keeps all of them busy.
    maxWorkers: Math.min(availableParallelism() + 1, 8),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{domain,components,app}/**/*.test.{ts,tsx}"],
          // Pure functions share nothing: one process for all of them takes a tenth of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // The condition under which the package server-only lets itself be imported.
        ssr: { resolve: { conditions: ["react-server"] } },
        test: {
          name: "database",
          include: ["{server,prisma,seed}/**/*.test.ts"],
          globalSetup: "server/testing/templates.ts",
          setupFiles: "server/testing/own-database.ts",
          // A machine with much to do is slow, and not wrong.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
