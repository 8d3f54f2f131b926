import type { Exchange } from "./exchange";

/** For a balancer: whether to send requests here. An outage of the database is no reason not to. */
export function sendReadiness(exchange: Exchange): void {
  const ending = exchange.around.draining();
  const since = exchange.around.lostSince()?.toISOString() ?? null;
  const body = {
    status: ending ? "ending" : "ready",
    database: since ? "down" : "up",
    databaseDownSince: since,
  };
  exchange.sendText(ending ? 503 : 200, "application/json", JSON.stringify(body));
}
