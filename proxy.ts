import type { NextRequest } from "next/server";
import { Problem, problemResponse } from "@/server/api/problem";

/** Only addresses with a percent sign pass through here; the slugs and codes of the record have none. */
export const config = { matcher: "/(.*%.*)" };

/** Refuses an address that is not in UTF-8, as /resolutions/%FF: the production server would fail on it with 500. */
export function proxy(request: NextRequest): Response | undefined {
  try {
    decodeURIComponent(request.nextUrl.pathname);
    return undefined;
  } catch {
    return problemResponse(new Problem(400, "The address cannot be read. Percent-encode its letters in UTF-8."));
  }
}
