import { describe, expect, it } from "vitest";
import { plain } from "@/domain/sentence";
import { prisma } from "../db";
import { listClaims } from "./list";

const ARTICLE = "russia-insider-2017";

describe("listClaims(of)", () => {
  it("gives the claims of the five articles with their verdicts", async () => {
    const claims = await listClaims();
    const supported = claims.filter(({ verdict }) => verdict === "SUPPORTED");
    expect(claims).toHaveLength(32);
    expect(supported.map(({ source, words }) => [source.slug, words])).toEqual([
      [ARTICLE, "the failed attempt by the U.N. Security Council to impose further sanctions"],
      [ARTICLE, "Russia and China have vetoed a UN Security Council proposal"],
      [ARTICLE, "put forward by Britain, France and the United States"],
      [ARTICLE, "put to the vote of the international body on Tuesday"],
      [ARTICLE, "the seventh time it has done so since the conflict first erupted in Syria since 2011"],
      [ARTICLE, "China could have abstained. It didn't."],
      [ARTICLE, "China sat on the sidelines during the crisis in Ukraine"],
      [
        "us-institute-of-peace-2019-06",
        "In February, China and Russia vetoed a draft U.N. Security Council resolution",
      ],
      ["us-institute-of-peace-2019-06", "put forward by the United States"],
      ["us-institute-of-peace-2019-06", "last December Beijing and Moscow abstained"],
      ["the-diplomat-2020-01", "has not yet been formally introduced"],
    ]);
    expect(claims.filter(({ verdict }) => verdict === "CONTRADICTED")).toEqual([]);
    expect(claims.filter(({ tested }) => tested === null).every(({ reason }) => reason !== null)).toBe(true);
  });

  it("finds the seventh Russian veto on Syria, with the seven votes behind it", async () => {
    const [claim] = (await listClaims({ source: ARTICLE })).filter(({ words }) => words.startsWith("the seventh time"));
    expect(claim?.tested).toMatchObject({ votes: 7, query: expect.stringContaining("comparison=NTH&number=7") });
    expect(plain(claim?.tested?.finding ?? [])).toBe("It is the 7th of them; the first was on 4 October 2011.");
  });

  it("gives those that are shown on the page of a text, and of a statement", async () => {
    const onText = await listClaims({ resolution: "s-2019-186" });
    expect(onText.map(({ verdict }) => verdict)).toEqual(["SUPPORTED", "SUPPORTED", "NOT_CHECKABLE"]);
    const onStatement = await listClaims({ statement: "us-embassy-baghdad-attack-statement-2020" });
    expect(onStatement).toHaveLength(3);
    expect(onStatement.every(({ verdict, tested }) => verdict === "NOT_CHECKABLE" && tested === null)).toBe(true);
    expect(await listClaims({ source: "no-such-source" })).toEqual([]);
  });

  it("contradicts wrong claims planted in the record, and names the figure found", async () => {
    const source = await prisma.source.findUniqueOrThrow({ where: { slug: ARTICLE } });
    const plant = (ordinal: number, form: object) =>
      prisma.claim.create({
        data: { sourceId: source.id, ordinal, words: "planted", meaning: "Wrong.", place: "nowhere", form },
      });
    const russia = { members: [{ member: "RUS", did: "VETOED" }], topic: "syria", from: "2011-01-01" };
    await plant(101, { ...russia, text: "s-2017-172", comparison: "NTH", number: 8 });
    await plant(102, { ...russia, to: "2017-02-28", comparison: "EXACTLY", number: 6 });
    await plant(103, { members: [{ member: "CHN", did: "ABSTAIN" }], text: "s-2017-172", comparison: "AMONG" });
    await plant(104, { members: [{ member: "CHN", did: "SPONSORED" }], text: "s-2017-172", comparison: "AMONG" });
    const planted = (await listClaims({ source: ARTICLE })).filter(({ words }) => words === "planted");
    expect(planted.map(({ verdict }) => verdict)).toEqual(Array(4).fill("CONTRADICTED"));
    expect(planted.map(({ tested }) => plain(tested?.finding ?? []))).toEqual([
      "It is the 7th of them; the first was on 4 October 2011.",
      "The record has 7 such votes, from 4 October 2011 to 28 February 2017.",
      expect.stringMatching(/^It is not one of them: the record has \d+ such votes\.$/),
      "It is not one of them: the record has no such votes.",
    ]);
  });

  it("works the verdict out anew when the record changes", async () => {
    const source = await prisma.source.findUniqueOrThrow({ where: { slug: "the-diplomat-2018-04" } });
    await prisma.resolution.create({
      data: {
        slug: "s-2026-999",
        draftSymbol: "S/2026/999",
        title: "A draft",
        date: new Date("2026-04-01"),
        fate: "CIRCULATED",
      },
    });
    const form = { text: "s-2026-999", comparison: "EXACTLY", number: 0 };
    await prisma.claim.create({
      data: { sourceId: source.id, ordinal: 101, words: "not introduced", meaning: "No vote.", place: "nowhere", form },
    });
    const verdict = async () =>
      (await listClaims({ source: source.slug })).find(({ words }) => words === "not introduced");
    expect(await verdict()).toMatchObject({ verdict: "SUPPORTED", tested: { votes: 0 } });
    const text = await prisma.resolution.findUniqueOrThrow({ where: { slug: "s-2026-999" } });
    await prisma.$transaction([
      prisma.resolution.update({
        where: { id: text.id },
        data: { fate: null, symbol: "S/RES/2900(2026)", slug: "s-res-2900-2026" },
      }),
      prisma.resolutionAlias.create({ data: { slug: "s-2026-999", resolutionId: text.id } }),
      prisma.vote.create({
        data: {
          id: "s-2026-999",
          resolutionId: text.id,
          date: new Date("2026-04-01"),
          kind: "RESOLUTION",
          procedural: false,
          modality: "WITHOUT_VOTE",
          outcome: "ADOPTED",
        },
      }),
    ]);
    expect(await verdict()).toMatchObject({ verdict: "CONTRADICTED", tested: { votes: 1 } });
  });
});
