import { defineConfig } from "playwright/test";
import { settings } from "@/server/env";
import { environmentOf, findBrowser } from "./browser";

const browser = findBrowser();

/** What a browser needs to run as root and without a graphics card, and to call nobody. */
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  forbidOnly: true,
  retries: 0,
  workers: "100%",
  // A machine with much to do is slow, and not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    baseURL: settings().SITE_URL,
    trace: "off",
    screenshot: "only-on-failure",
    // Not the server's: a day that shifts with the visitor's clock is found.
    timezoneId: "America/Los_Angeles",
    locale: "en-GB",
    launchOptions: { executablePath: browser.path, env: environmentOf(browser.libraries), args },
  },
  // Editors change the record whose exact numbers visitors read, so on one site they come after, one at a time.
  projects: [
    { name: "visitors", testIgnore: /editor-.*/, fullyParallel: true, outputDir: "../test-results/browser/visitors" },
    {
      name: "editors",
      testMatch: /editor-.*\.test\.ts/,
      dependencies: ["visitors"],
      workers: 1,
      outputDir: "../test-results/browser/editors",
    },
  ],
});
