import type { Sql } from "postgres";
import { beforeEach, expect } from "vitest";

/** Holds the sum of all contents that triggers have kept to the one worked out from nothing, and gives it: 64 hexadecimal digits. */
export async function expectContentsKept(sql: Sql): Promise<string> {
  const [row] = await sql<{ kept: string; anew: string; touched: number }[]>`
    select content_digits(sum) as kept, content_digits(sum_contents_anew()) as anew,
           (select count(*)::int from content_touched) as touched from content_sum`;
  expect(row?.kept).toBe(row?.anew);
  expect(row?.touched).toBe(0);
  return row?.kept ?? "";
}

/** Lets every test of a group begin and end with a sum that is right. */
export function checkContents(sql: Sql): void {
  beforeEach(async () => {
    await expectContentsKept(sql);
    return async () => {
      await expectContentsKept(sql);
    };
  });
}
