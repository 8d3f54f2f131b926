import autocannon from "autocannon";

/** What a server did under load, in answers a second. */
type Load = { rate: number };

const CONNECTIONS = 8;

type Asked = { paths: readonly string[]; seconds: number };

/**
 * Asks a server for its paths, one after the other, on a few connections, for some seconds. Throws where
 * an answer fails or is refused, for then it was not the work that was measured.
 */
export async function load(url: string, { paths, seconds }: Asked): Promise<Load> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "accept-encoding": "gzip" },
    requests: paths.map((path) => ({ path })),
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests of ${paths[0]} failed`);
  return { rate: result.requests.total / result.duration };
}
