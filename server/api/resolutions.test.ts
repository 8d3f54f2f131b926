import { describe, expect, it } from "vitest";
import { ResolutionAnswer, ResolutionListAnswer } from "@/domain/answers/resolution";
import { openSql } from "../testing/sql";
import { ask } from "./ask.fixture";
import { resolution, resolutions } from "./resolutions";

const sql = openSql();

async function list(parameters: string): Promise<ResolutionListAnswer> {
  const response = await ask(resolutions, `resolutions?${parameters}`);
  expect(response.status).toBe(200);
  const { meta: _meta, ...body } = await response.json();
  // What the schema does not name it strips: an answer that says more than it promises would differ.
  expect(ResolutionListAnswer.parse(body)).toEqual(body);
  return body;
}

async function one(slug: string): Promise<ResolutionAnswer> {
  const response = await ask(resolution, `resolutions/${slug}`, { path: { slug } });
  expect(response.status).toBe(200);
  const { meta: _meta, ...body } = await response.json();
  expect(ResolutionAnswer.parse(body)).toEqual(body);
  return body;
}

describe("resolution", () => {
  it("is a vetoed draft with its votes, vetoes and sources: S/2017/172", async () => {
    const text = await one("s-2017-172");
    expect(text).toMatchObject({ symbol: null, draftSymbol: "S/2017/172", date: "2017-02-28", outcome: "VETOED" });
    expect(text).toMatchObject({ fate: null, topic: "syria" });
    expect(text.sources.map(({ slug }) => slug)).toContain("un-veto-list");
    const [vote] = text.votes;
    expect(vote).toMatchObject({ kind: "RESOLUTION", procedural: false, modality: "RECORDED", outcome: "VETOED" });
    expect(vote?.tally).toEqual({ yes: 9, no: 3, abstain: 3, notVoting: 0 });
    expect(vote?.memberVotes).toHaveLength(15);
    expect(vote?.memberVotes.filter(({ veto }) => veto).map(({ member }) => member)).toEqual(["CHN", "RUS"]);
    expect(vote?.memberVotes.find(({ member }) => member === "BOL")).toEqual({
      ...{ member: "BOL", seat: "BOL", name: "Bolivia", permanent: false, position: "NO", veto: false },
    });
  });

  it("has no member votes for an adoption without a vote, and the names of the time", async () => {
    const first = await one("s-res-1-1946");
    expect(first.votes[0]).toMatchObject({ modality: "WITHOUT_VOTE", tally: null, memberVotes: [] });
    const china = (await one("s-res-2-1946")).votes[0]?.memberVotes.find(({ seat }) => seat === "CHN");
    expect(china?.name).toBe("Republic of China");
  });

  it("has sixteen votes on S/3502 and no outcome of the whole where none was taken on it", async () => {
    const text = await one("s-3502");
    expect(text.votes).toHaveLength(16);
    const whole = text.votes.filter(({ kind }) => kind !== "AMENDMENT" && kind !== "PARAGRAPH");
    expect(text.outcome).toBe(whole.at(-1)?.outcome ?? null);
  });

  it("leads from a draft's symbol to the resolution, and names the texts of a symbol that several bear", async () => {
    const moved = await ask(resolution, "", { path: { slug: "s-2018-1016" } });
    expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/api/v1/resolutions/s-res-2448-2018"]);
    const several = await ask(resolution, "", { path: { slug: "s-11806" } });
    expect(several.status).toBe(404);
    expect((await several.json()).detail).toContain("s-11806");
  });

  it("is 404 for what is not there, whatever its letters", async () => {
    for (const slug of ["s-1900-1", "S-2017-172", "", "a\0b", "\uFFFD", "../etc", "x".repeat(3000)]) {
      const response = await ask(resolution, "", { path: { slug } });
      expect([response.status, response.headers.get("Content-Type")]).toEqual([404, "application/problem+json"]);
    }
  });
});

describe("resolutions", () => {
  it("holds every text of the record, newest first, and pages through them without a gap", async () => {
    const first = await list("");
    expect(first.page).toEqual({ number: 1, size: 20, total: 3206, votes: 3241 });
    expect(first.data[0]?.date).toBe("2026-04-30");
    const pages = await Promise.all([1, 2, 3].map((page) => list(`from=2024-01-01&pageSize=40&page=${page}`)));
    const slugs = pages.flatMap(({ data }) => data.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(pages[0]?.page.total);
    const days = pages.flatMap(({ data }) => data.map(({ date }) => date));
    expect(days).toEqual(days.toSorted().reverse());
    expect((await list("page=99999")).data).toEqual([]);
  });

  it("counts texts and votes that match, and gives each text with all its votes", async () => {
    const { data, page } = await list("split=CHN,RUS&from=2022-01-01&pageSize=200");
    const [counted] = await sql`
      select count(distinct resolution_id)::int as total, count(*)::int as votes from vote v
       where date >= '2022-01-01' and exists (select from member_vote a join member_vote b using (vote_id)
         where a.vote_id = v.id and a.seat_code = 'CHN' and b.seat_code = 'RUS' and a.position <> b.position
           and a.position in ('YES', 'NO', 'ABSTAIN') and b.position in ('YES', 'NO', 'ABSTAIN'))`;
    expect(page).toMatchObject({ ...counted });
    expect(data).toHaveLength(page.total);
    for (const text of data) expect(await one(text.slug)).toEqual(text);
  });

  it("finds texts that were never put to a vote by their fate, and vetoed ones by their outcome", async () => {
    const circulated = await list("outcome=CIRCULATED&pageSize=200");
    expect(
      circulated.data.every(({ fate, outcome, votes }) => fate === "CIRCULATED" && !outcome && votes.length === 0),
    ).toBe(true);
    expect(circulated.page.votes).toBe(0);
    expect((await list("outcome=VETOED")).page.votes).toBe(270);
    expect((await list("member=BRA&position=ABSTAIN&outcome=ADOPTED&sort=date")).data[0]?.date).toBe("1964-06-09");
  });

  it("takes any search whatever it holds, and 400 names what cannot be used", async () => {
    for (const q of ["2448", "S/2017/172", "'; drop table vote; --", '"', "()", "%", "_", "\\", "🕊", "-", "a OR"]) {
      await list(`q=${encodeURIComponent(q)}`);
    }
    const bad =
      "from=x&to=2020-02-30&outcome=LOST&topic=atlantis&member=ZZZ&page=0&pageSize=201&sort=title&q=%00&y=1&page=2";
    const response = await ask(resolutions, `resolutions?${bad}`);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      "q",
      "from",
      "to",
      "outcome",
      "sort",
      "page",
      "page",
      "pageSize",
      "y",
      "topic",
      "member",
    ]);
    expect((await ask(resolutions, "resolutions?page=100001")).status).toBe(400);
    expect((await ask(resolutions, "resolutions?position=NO")).status).toBe(400);
  });
});
