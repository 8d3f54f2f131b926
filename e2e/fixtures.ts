import { test as base, type ConsoleMessage, expect } from "playwright/test";

type Options = {
  /** The paths that a test expects to be refused, with the status: `{ "/resolutions/none": 404 }`. */
  refused: Record<string, number>;
};

/**
 * Playwright's test, in a browser whose every complaint fails it: an error or a warning in the console, an exception, a
 * request that fails, is refused or goes to another site.
 */
export const test = base.extend<Options>({
  refused: [{}, { option: true }],
  context: async ({ context, refused, baseURL, javaScriptEnabled }, use) => {
    const complaints: string[] = [];
    const isExpected = (url: string) => URL.canParse(url) && new URL(url).pathname in refused;
    context.on("console", (message) => {
      if (isComplaint(message) && !isExpected(message.location().url)) complaints.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => complaints.push(`exception: ${error.error().message}`));
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // Without JavaScript the browser refuses the scripts of the page: that is what such a test is about.
      if (!javaScriptEnabled && request.resourceType() === "script") return;
      // A page that is left gives up what it was still fetching.
      if (reason !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} ${reason}`);
    });
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== baseURL) complaints.push(`request to elsewhere: ${request.url()}`);
    });
    context.on("response", (response) => {
      const expected = refused[new URL(response.url()).pathname];
      const status = response.status();
      if (expected ? status !== expected : status >= 400) complaints.push(`answer ${status}: ${response.url()}`);
    });
    await use(context);
    expect(complaints, "what the browser complained of").toEqual([]);
  },
  // The scripts of a page come after its text, which is when a page counts as loaded.
  page: async ({ page, javaScriptEnabled }, use) => {
    const open = page.goto.bind(page);
    page.goto = async (...asked) => {
      const response = await open(...asked);
      if (javaScriptEnabled) await page.waitForFunction(hasComeAlive);
      return response;
    };
    await use(page);
  },
});

/** Whether React has taken over the head of the page; true for a document without one. */
function hasComeAlive(): boolean {
  const search = document.querySelector("a[aria-keyshortcuts]");
  return search === null || Object.keys(search).some((name) => name.startsWith("__reactProps$"));
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" || message.type() === "warning";
}

export { expect } from "playwright/test";
