import { describe, expect, it } from "vitest";
import { feedOf, feedsOf } from "./feeds";

describe("feedOf(kind, subject)", () => {
  it("has one address for each kind, narrowed to a topic or a member", () => {
    expect(feedOf("votes")).toEqual({ title: "New votes", path: "/feed.xml" });
    expect(feedOf("splits", { name: "Syria", topic: "syria" })).toEqual({
      title: "Votes in which China and Russia differed: Syria",
      path: "/feed.xml?topic=syria&split=CHN,RUS",
    });
    expect(feedsOf({ name: "Brazil", member: "BRA" }).map(({ path }) => path)).toEqual([
      "/feed.xml?member=BRA",
      "/feed.xml?outcome=VETOED&member=BRA",
      "/feed.xml?member=BRA&split=CHN,RUS",
      "/corrections/feed.xml?member=BRA",
    ]);
  });
});
