import type { AddressInfo } from "node:net";
import postgres from "postgres";
import { ROOT } from "../commands/root";
import { reportFault } from "../faults";
import type { ApiLimit } from "./api-limit";
import { Front } from "./front";
import type { Handler } from "./rendering";

/** A front that listens, as a test speaks to it. */
export type OpenFront = {
  front: Front;
  address: string;
  /** How many answers its handler has made. */
  made: () => number;
  said: string[];
  close: () => Promise<void>;
};

/**
 * A front on the database at `url`, with a handler in the place of Next that shows the number of the record's changes on
 * every page but those under /resolutions, which show the title of the text with that slug, or 404. /slow takes as long
 * as its query says, and a post to /admin gives the first source another licence.
 */
export async function openFront(
  url: string,
  apiLimit?: ApiLimit,
  site = new URL("http://localhost"),
): Promise<OpenFront> {
  const sql = postgres(url, {
    max: 4,
    connect_timeout: 2,
    onnotice: () => {},
    connection: { statement_timeout: 3_000 },
  });
  let made = 0;
  const pages: Handler = async (request, response) => {
    made += 1;
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    try {
      if (request.method === "POST")
        await sql`update source set licence = ${`licence ${made}`} where id = (select min(id) from source)`;
      if (pathname === "/slow") await sql`select pg_sleep(${Number(searchParams.get("s"))})`;
      const slug = pathname.replace("/resolutions/", "");
      const [row] = pathname.startsWith("/resolutions/")
        ? await sql`select title as text from resolution where slug = ${slug}`
        : await sql`select number::text as text from record_version`;
      const body = pathname === "/long" ? "x".repeat(9_000_000) : (row?.text ?? "no such text");
      response.writeHead(row ? 200 : 404, {
        "Content-Type": "text/html",
        "X-Cookie": request.headers.cookie ?? "none",
        "X-Host": request.headers["x-forwarded-host"] ?? "none",
      });
      response.end(body);
    } catch (error) {
      reportFault({ requestId: String(request.headers["x-request-id"]), path: pathname, error });
      response.writeHead(500).end();
    }
  };
  const said: string[] = [];
  const front = new Front({
    handler: pages,
    databaseUrl: url,
    site,
    root: ROOT,
    log: { request: () => {}, fault: () => {}, security: () => {}, note: (sentence) => said.push(sentence) },
    cacheMegabytes: 32,
    proxies: 1,
    metricsToken: undefined,
    ...(apiLimit && { apiLimit }),
  });
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
  return {
    front,
    address: `http://127.0.0.1:${(front.server.address() as AddressInfo).port}`,
    made: () => made,
    said,
    close: async () => {
      await front.stop();
      await sql.end({ timeout: 0 });
    },
  };
}
