import { expect, it } from "vitest";
import { prisma } from "../db";
import { getDeskSource } from "./desk";

it("getDeskSource(slug) has the citations under the names of their records, and an explanation with its member", async () => {
  const ofArticle = await getDeskSource("the-diplomat-2020-01");
  const { source } = await prisma.citation.findFirstOrThrow({
    where: { explanation: { voteId: "s-2017-172", memberCode: "RUS" } },
    include: { source: true },
  });
  const ofExplanation = await getDeskSource(source.slug);
  expect(ofArticle?.citations[0]?.text).toBe(
    "Telephone call of Wang Yi and Sergei Lavrov on cooperation in the Council: the call, and that it was about cooperation in the Council",
  );
  const named = ofExplanation?.citations.map(({ text }) => text.split(":")[0]);
  expect(named).toContain("Russia, Sanctions over chemical weapons use in Syria");
});
