import { expect, test } from "vitest";
import { correctHref } from "./correct-href";

test.each([
  ["vote", "s-2014-348", "S/2014/348: Referral of Syria", "/admin/votes/s-2014-348"],
  ["claim", "7", "“put forward by the United States”", "/admin/claims/7"],
  ["resolution", "s-2014-348", "S/2014/348: Referral of Syria", "/admin/votes?q=S%2F2014%2F348"],
  ["resolution", "2019-12-16-china", "Draft to ease sanctions", "/admin/votes?q=Draft+to+ease+sanctions"],
] as const)("correctHref of the %s %s", (kind, key, title, href) => {
  expect(correctHref({ kind, key, title })).toBe(href);
});
