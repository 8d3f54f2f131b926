import type { NextRequest } from "next/server";
import { isDay } from "@/domain/dates";
import { editorOf } from "@/server/auth/session";
import { listVotesOfDay } from "@/server/votes/votes-of-day";

/** The votes of a day, for the form: it says which of them the one in hand may be. */
export async function GET(request: NextRequest): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  if ((await editorOf(request.headers)) === null) return new Response("Sign in first.", { status: 401, headers });
  const day = request.nextUrl.searchParams.get("date") ?? "";
  if (!isDay(day)) return new Response("The date must look like 2017-02-28.", { status: 400, headers });
  return Response.json({ votes: await listVotesOfDay(day) }, { headers });
}
