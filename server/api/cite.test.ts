import { describe, expect, it } from "vitest";
import { getRecordVersion } from "../record-version";
import { openSql } from "../testing/sql";
import { ask } from "./ask.fixture";
import { citation } from "./cite";

const sql = openSql();
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

  it("cites an earlier version with the day of its latest vote, also after votes were entered and taken out", async () => {
    const version = async () => (await getRecordVersion()).version ?? "";
    const enter = (slug: string, date: string) =>
      sql.begin(async (tx) => {
        await tx`insert into resolution (slug, draft_symbol, title, date) values (${slug}, ${slug.toUpperCase().replaceAll("-", "/")}, 'A text', ${date})`;
        await tx`insert into vote (id, resolution_id, date, kind, procedural, modality, outcome)
          select slug, id, date, 'RESOLUTION', false, 'WITHOUT_VOTE', 'ADOPTED' from resolution where slug = ${slug}`;
        await tx`insert into revision (actor, action, entity, entity_id, changes, reason)
          values ('Ann Editor', 'CREATE', 'vote', ${slug}, ${tx.json({ date: { from: null, to: date } })}, 'entered')`;
      });
    const versions = [await version()];
    await enter("s-2026-901", "2026-05-04");
    versions.push(await version());
    await enter("s-2026-902", "2026-05-05");
    versions.push(await version());
    await sql.begin(async (tx) => {
      await tx`delete from vote where id = 's-2026-902'`;
      await tx`delete from resolution where slug = 's-2026-902'`;
      await tx`insert into revision (actor, action, entity, entity_id, changes, reason)
        values ('Ann Editor', 'DELETE', 'vote', 's-2026-902', ${tx.json({ date: { from: "2026-05-05", to: null } })}, 'out')`;
    });
    expect(versions.map((one) => one.split(".")[0])).toEqual(["2026-04-30", "2026-05-04", "2026-05-05"]);
    for (const one of versions) {
      const text = await (await read(`format=ris&version=${one}`)).text();
      expect(text).toContain(`ET  - ${one}\r\n`);
      expect(text).toContain(`DA  - ${one.slice(0, 10).replaceAll("-", "/")}\r\n`);
      expect(text).not.toContain("Y2");
    }
    expect(await (await read(`format=ris&version=${await version()}`)).text()).toContain("Y2  - ");
    for (const never of ["2026-04-29.1", "2026-05-04.99", "2026-05-04.0", "1", "2026-05-04.1e1"]) {
      const response = await read(`version=${never}`);
      expect([response.status, (await response.json()).errors?.[0].parameter], never).toEqual([400, "version"]);
    }
  });

  it("says what cannot be cited", async () => {
    expect((await read("page=/resolutions/atlantis")).status).toBe(404);
    expect((await read("page=/methods")).status).toBe(404);
    expect((await read("page=https://example.org/")).status).toBe(400);
    expect((await read("page=//example.org/data")).status).toBe(400);
    expect((await read("format=mla")).status).toBe(400);
  });
});
