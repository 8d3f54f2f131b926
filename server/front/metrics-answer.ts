import { Problem } from "../api/problem";
import { isLocal } from "./asked";
import type { Exchange } from "./exchange";
import type { Metrics } from "./metrics";

/** The figures of the front for whoever names `token`; where there is none, for who asks on this machine. Others get 404. */
export async function sendMetrics(exchange: Exchange, metrics: Metrics, token: string | undefined): Promise<void> {
  const { request } = exchange;
  const allowed = token ? request.headers.authorization === `Bearer ${token}` : isLocal(request);
  if (!allowed) return exchange.sendProblem(new Problem(404, "There is nothing at this address for you."));
  exchange.sendText(200, metrics.type, await metrics.text());
}
