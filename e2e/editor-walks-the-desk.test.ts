import { signIn } from "./desk";
import { findDeskPages, isDesk, isOf, listRoutes } from "./every-page";
import { expect, test } from "./fixtures";
import { expectReadable } from "./readable";

/** Pages of what waits for a decision: the stories of an import and of a proposal read them. */
const PASSING = ["/admin/import/[id]", "/admin/proposals/[id]"];

// The last story of the desk: by now it has reports, proposals and changes to show.
test("every page of the desk can be read by everybody: axe in both schemes, 360 px, 200 %, large letters", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto("/admin");
  await signIn(page);
  const paths = await findDeskPages(page);
  const without = listRoutes().filter((route) => isDesk(route) && !paths.some((path) => isOf(route).test(path)));
  expect(without.filter((route) => !PASSING.includes(route))).toEqual([]);
  for (const path of paths) {
    await page.goto(path);
    await expectReadable(page);
  }
});
