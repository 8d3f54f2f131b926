import { expect, test } from "./fixtures";

/** What the Council did, as the official record has it; each is a different rule. */
const VOTES = [
  {
    slug: "s-2017-172",
    finding: "Two permanent members voted No: China and Russia; nine members voted Yes",
    outcome: "Vetoed",
    tally: "9 Yes, 3 No, 3 abstaining",
    why: "because China and Russia voted No",
  },
  {
    slug: "s-2019-186",
    finding: "Two permanent members voted No: China and Russia; nine members voted Yes",
    outcome: "Vetoed",
    tally: "9 Yes, 3 No, 3 abstaining",
    why: "because China and Russia voted No",
  },
  {
    slug: "s-res-2448-2018",
    finding: "Thirteen members voted Yes; China and Russia abstained",
    outcome: "Adopted",
    tally: "13 Yes, 0 No, 2 abstaining",
    why: "China and Russia abstained.",
  },
  {
    slug: "s-res-2623-2022",
    finding: "Eleven members voted Yes; Russia voted No; China, India and the United Arab Emirates abstained",
    outcome: "Adopted",
    tally: "11 Yes, 1 No, 3 abstaining",
    why: "no veto applies to a procedural vote",
  },
  {
    slug: "s-res-1559-2004",
    finding: "Nine members voted Yes; six members abstained",
    outcome: "Adopted",
    tally: "9 Yes, 0 No, 6 abstaining",
    why: "the number that was needed",
  },
  {
    slug: "s-res-338-1973",
    finding: "Fourteen members voted Yes; China took no part",
    outcome: "Adopted",
    tally: "14 Yes, 0 No, 0 abstaining, 1 not voting",
    why: "China took no part",
  },
];

for (const { slug, finding, outcome, tally, why } of VOTES) {
  test(`${slug}: ${outcome}, ${tally}`, async ({ page }) => {
    await page.goto(`/resolutions/${slug}`);
    await expect(page.getByRole("img", { name: new RegExp(`^${outcome}: `) }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: finding, exact: true })).toBeVisible();
    await expect(page.getByText(tally, { exact: true })).toBeVisible();
    await expect(page.getByText(why, { exact: false }).first()).toBeVisible();
  });
}

test("an adoption without a vote shows no member's position", async ({ page }) => {
  await page.goto("/resolutions/s-res-1-1946");
  await expect(page.getByText("was adopted without a vote", { exact: false })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
});
