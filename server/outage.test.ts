import { PrismaPg } from "@prisma/adapter-pg";
import { describe, expect, it } from "vitest";
import { PrismaClient } from "../prisma/client/client";
import { prisma } from "./db";
import { isOutage } from "./outage";

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("isOutage(error)", () => {
  it("is true of a server that is not there, asked in either of Prisma's ways", async () => {
    const away = new PrismaClient({ adapter: new PrismaPg({ connectionString: "postgresql://x:x@127.0.0.1:9/none" }) });
    expect(isOutage(await thrownBy(away.topic.count()))).toBe(true);
    expect(isOutage(await thrownBy(away.$queryRaw`select 1`))).toBe(true);
    expect(isOutage(await thrownBy(away.$transaction(async (tx) => tx.topic.count())))).toBe(true);
  });

  it("is true of a connection that is cut", async () => {
    expect(isOutage(await thrownBy(prisma.$queryRaw`select pg_terminate_backend(pg_backend_pid())`))).toBe(true);
  });

  it("is true of a statement that takes too long", async () => {
    const slow = prisma.$transaction(async (tx) => {
      await tx.$executeRaw`set local statement_timeout = 50`;
      await tx.$queryRaw`select pg_sleep(5)::text`;
    });
    expect(isOutage(await thrownBy(slow))).toBe(true);
  });

  it("is false of what the database refuses and of mistakes", async () => {
    const twice = prisma.topic.create({
      data: { slug: "syria", name: "Syria", description: "Again", kind: "SITUATION" },
    });
    expect(isOutage(await thrownBy(twice))).toBe(false);
    expect(isOutage(await thrownBy(prisma.$queryRaw`select nothing`))).toBe(false);
    expect(isOutage(new TypeError("undefined is not a function"))).toBe(false);
    expect(isOutage(null)).toBe(false);
  });
});
