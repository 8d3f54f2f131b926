import { checkHealth } from "@/server/health";

export const dynamic = "force-dynamic";

/** Also answers HEAD. */
export async function GET() {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
