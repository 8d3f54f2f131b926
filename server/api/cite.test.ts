import { describe, expect, it } from "vitest";
import { ask } from "./ask.fixture";
import { citation } from "./cite";

const read = (query: string) => ask(citation, `cite?${query}`);

describe("citation", () => {
  it("gives a text, a pair, a statement and the record as files", async () => {
    const response = await read("page=/resolutions/s-2017-172&format=ris");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="citation.ris"');
    const text = await response.text();
    expect(text).toContain("M1  - S/2017/172\r\n");
    expect(text).toContain("DA  - 2017/02/28\r\n");
    expect(text).toMatch(/ET {2}- 2026-04-30\.\d+\r\n/);
    expect(await (await read(`page=${encodeURIComponent("/alignment?a=USA&b=GBR")}&format=apa`)).text()).toContain(
      "United States and United Kingdom: how often they gave the same vote",
    );
    expect(await (await read("page=/statements/us-embassy-baghdad-attack-statement-2020")).text()).toContain("@misc{");
    expect(await (await read("page=/members/BRA&format=apa")).text()).toContain("its votes in the Security Council");
    expect(await (await read("page=/topics/syria&format=apa")).text()).toContain(
      "Syria: the votes of the Security Council",
    );
    const claim = encodeURIComponent("/claims?member=RUS&did=VETOED&topic=syria&comparison=AT_LEAST&number=10");
    expect(await (await read(`page=${claim}&format=apa`)).text()).toContain("Claim checked: ");
    expect((await read("page=/claims")).status).toBe(404);
    expect(await (await read("format=chicago")).text()).toMatch(/^Security Council voting record\. Data set, version/);
  });

  it("says what cannot be cited", async () => {
    expect((await read("page=/resolutions/atlantis")).status).toBe(404);
    expect((await read("page=/methods")).status).toBe(404);
    expect((await read("page=https://example.org/")).status).toBe(400);
    expect((await read("page=//example.org/data")).status).toBe(400);
    expect((await read("format=mla")).status).toBe(400);
  });
});
