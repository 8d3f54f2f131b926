import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
