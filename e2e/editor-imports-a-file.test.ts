import type { Page } from "playwright/test";
import { signIn } from "./desk";
import { expect, test } from "./fixtures";
import { expectReadable } from "./readable";

const LETTERS: Record<string, string> = { YES: "Y", NO: "N", ABSTAIN: "A", NOT_VOTING: "X" };

type Known = {
  symbol: string;
  draftSymbol: string | null;
  title: string;
  votes: { date: string; meeting: string; memberVotes: { member: string; permanent: boolean; position: string }[] }[];
};

/** A vote of the record as rows of the library's file, its agenda item and draft as given. */
async function rowsOf(page: Page, slug: string, agenda: string, draft?: string): Promise<string[]> {
  const known = (await (await page.request.get(`/api/v1/resolutions/${slug}`)).json()) as Known;
  const [vote] = known.votes;
  const [, number, year] = /(\d+)\((\d+)\)/.exec(known.symbol) ?? [];
  return (vote?.memberVotes ?? []).map(({ member, permanent, position }) =>
    [
      1,
      member,
      "X",
      permanent ? "True" : "False",
      LETTERS[position],
      vote?.date,
      known.symbol,
      draft ?? known.draftSymbol,
    ]
      .concat([vote?.meeting, `Resolution ${number} (${year}) [on ${known.title}]`, agenda, "", "", "", "", "", "", ""])
      .concat(["Vote", ""])
      .join(","),
  );
}

const HEADER =
  "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,modality,undl_link";

const fileOf = (lines: string[]) => ({
  name: "votes.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n")),
});

test.describe("an editor imports a voting file", () => {
  test("sees what it would change, and imports all of it at once", async ({ page }) => {
    await page.goto("/admin/import");
    await signIn(page);
    const rows = await rowsOf(page, "s-res-2444-2018", "Peace and security in Africa");
    await page
      .getByLabel("Voting file")
      .setInputFiles(fileOf([HEADER, ...rows, rows[0]?.replace(/^1,[A-Z]{3}/, "1,QQQ") ?? ""]));
    await page.getByRole("button", { name: "Read and compare" }).click();
    await expect(page.getByRole("heading", { name: "What the file would change" })).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "QQQ" })).toContainText("was not a member of the Council");
    await expectReadable(page);
    await page.getByRole("button", { name: "Put the file away" }).click();

    await page.getByLabel("Voting file").setInputFiles(fileOf([HEADER, ...rows]));
    await page.getByRole("button", { name: "Read and compare" }).click();
    const row = page.getByRole("row").filter({ hasText: "Peace and security in Africa" });
    await expect(row).toContainText("S/RES/2444(2018)");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "votes.csv" })).toContainText("1 vote was changed.");
    await page.goto("/resolutions/s-res-2444-2018");
    await expect(page.getByRole("main")).toContainText("Peace and security in Africa");
  });
});

test.describe("an editor without JavaScript imports a voting file", () => {
  test.use({ javaScriptEnabled: false });

  test("is told what another file is, and takes the file’s value of a corrected field by choice", async ({ page }) => {
    await page.goto("/admin/import");
    await signIn(page);
    await page.getByLabel("Voting file").setInputFiles(fileOf(["<!doctype html>"]));
    await page.getByRole("button", { name: "Read and compare" }).click();
    await expect(page.getByRole("alert")).toContainText("This is a web page; a CSV file in UTF-8 is expected");

    await page.goto("/admin/import");
    const rows = await rowsOf(page, "s-res-2014-2011", "", "S/2011/655");
    await page.getByLabel("Voting file").setInputFiles(fileOf([HEADER, ...rows]));
    await page.getByRole("button", { name: "Read and compare" }).click();
    // The API has our short title, so that the official one differs as well.
    await page.getByRole("link", { name: "In conflict 1" }).click();
    await page.getByRole("checkbox", { name: /S\/RES\/2014\(2011\), Symbol of the draft/ }).check();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "votes.csv" })).toContainText("1 of 1 values");
  });
});
