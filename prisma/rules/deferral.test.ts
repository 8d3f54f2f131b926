import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(() => seatCouncil(sql));

/** S/2017/172, vetoed by China and Russia. */
const HELICOPTERS = {
  id: "s-2017-172",
  date: "2017-02-28",
  outcome: "VETOED",
  positions: "N BOL CHN RUS; A EGY ETH KAZ",
} as const;

beforeEach(async () => {
  await sql.begin(async (tx) => {
    await tx`delete from vote`;
    await tx`delete from resolution`;
    await addVote(tx, HELICOPTERS);
  });
});

describe("a transaction", () => {
  test("may be wrong on its way, and is right in the end", async () => {
    await sql.begin(async (tx) => {
      await tx`delete from member_vote where member_code in ('CHN', 'JPN')`;
      await tx`update vote set outcome = 'NOT_ADOPTED', yes = 0`;
      await tx`update member_vote set position = 'NOT_VOTING' where member_code = 'SEN'`;
      await tx`insert into member_vote values ('s-2017-172', 'JPN', 'JPN', 'YES'), ('s-2017-172', 'CHN', 'CHN', 'ABSTAIN')`;
      await tx`update vote set yes = 8, no = 2, abstain = 4, not_voting = 1`;
    });
    const [vote] = await sql`select outcome, yes from vote`;
    expect(vote).toEqual({ outcome: "NOT_ADOPTED", yes: 8 });
  });

  test("is undone as a whole when it is wrong in the end", async () => {
    const work = sql.begin(async (tx) => {
      await tx`update vote set note = 'seen'`;
      await tx`delete from member_vote where member_code = 'JPN'`;
    });
    expect((await refusal(work)).rule).toBe("vote_member_missing");
    expect(await sql`select from vote where note = 'seen'`).toHaveLength(0);
    expect(await sql`select from member_vote`).toHaveLength(15);
  });

  test("can ask for the verdict before its end, and then again", async () => {
    const work = sql.begin(async (tx) => {
      await tx`update vote set note = 'seen'`;
      await tx`set constraints all immediate`;
      await tx`set constraints all deferred`;
      await tx`update member_vote set position = 'NO' where member_code = 'JPN'`;
    });
    expect((await refusal(work)).rule).toBe("vote_tally");
  });

  test("is checked for what it kept, not for what it took back", async () => {
    await sql.begin(async (tx) => {
      await tx
        .savepoint(async (inner) => {
          await inner`delete from member_vote`;
          throw new Error("taken back");
        })
        .catch(() => {});
      await tx`update vote set note = 'kept'`;
    });
    expect(await sql`select from vote where note = 'kept'`).toHaveLength(1);
  });

  test("leaves the queues empty", async () => {
    expect(await sql`select from vote_check`).toHaveLength(0);
    expect(await sql`select from record_change`).toHaveLength(0);
  });

  test("is refused under a snapshot of its own, which would not see what others commit", async () => {
    const work = sql.begin("isolation level repeatable read", (tx) => tx`update vote set note = 'seen'`);
    expect(await refusal(work)).toEqual({
      code: "0A000",
      rule: undefined,
      sentence: "the record is changed in transactions that are READ COMMITTED, not REPEATABLE READ",
    });
  });
});

describe("two transactions at once", () => {
  test("on one vote: the second waits, and is checked with what the first has left", async () => {
    const begun = signal();
    const first = sql.begin(async (tx) => {
      await tx`update member_vote set position = 'ABSTAIN' where member_code = 'CHN'`;
      begun.set();
      await tx`select pg_sleep(0.2)`;
      await tx`update vote set no = 2, abstain = 4`;
    });
    await begun.wait;
    // Right on its own, with the three No and three abstentions of before.
    const second = refusal(
      sql.begin(async (tx) => {
        await tx`update member_vote set position = 'NO' where member_code = 'SEN'`;
        await tx`update vote set yes = 8, no = 4, abstain = 3, outcome = 'NOT_ADOPTED'`;
      }),
    );
    await first;
    expect(await second).toEqual(
      broken(
        "vote_tally",
        "vote s-2017-172: the tally says 8-4-3-0, the member votes 8-3-4-0 (Yes, No, abstaining, not voting)",
      ),
    );
  });

  test("on a vote and on the terms of its day", async () => {
    const begun = signal();
    const termEnds = sql.begin(async (tx) => {
      await tx`update term set valid_to = '2018-07-01', note = 'Ended early' where member_code = 'SWE' and valid_from = '2017-01-01'`;
      begun.set();
      await tx`select pg_sleep(0.2)`;
    });
    await begun.wait;
    const vote = refusal(
      sql.begin((tx) => addVote(tx, { ...HELICOPTERS, id: "s-2018-1", date: "2018-12-13", positions: "A CHN" })),
    );
    await termEnds;
    expect(await vote).toEqual(broken("vote_member_serving", "vote s-2018-1: SWE was not serving on 2018-12-13"));
  });

  test("on a fate and on a vote of one text", async () => {
    await sql`insert into resolution (slug, title, date, fate) values ('draft', 'Draft', '2017-02-28', 'CIRCULATED')`;
    const begun = signal();
    const withdrawn = sql.begin(async (tx) => {
      await tx`update resolution set fate = 'WITHDRAWN' where slug = 'draft'`;
      begun.set();
      await tx`select pg_sleep(0.2)`;
    });
    await begun.wait;
    const voted = refusal(
      sql.begin(async (tx) => {
        // The version of the record, which this is the first to raise, must not be what the other waits for.
        await tx`insert into topic (slug, name, kind, description) values ('gas', 'Gas', 'THEME', 'Chemical weapons')`;
        await tx`update vote set resolution_id = (select id from resolution where slug = 'draft')`;
        await tx`delete from resolution where slug = 's-2017-172'`;
      }),
    );
    await withdrawn;
    expect(await voted).toEqual(
      broken("resolution_fate", "resolution draft: it was put to a vote, so its fate cannot be WITHDRAWN"),
    );
  });
});

function signal(): { set(): void; wait: Promise<void> } {
  let set = () => {};
  const wait = new Promise<void>((resolve) => {
    set = resolve;
  });
  return { set, wait };
}
