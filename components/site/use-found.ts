"use client";

import { useEffect, useState } from "react";
import type { FoundListAnswer } from "@/domain/answers/search";

/** What was found for `of`; null where the site could not be reached. */
type Found = { of: string; data: FoundListAnswer["data"] | null };

/** Long enough that a word typed at speed is asked for once. */
const PAUSE_MS = 120;

/** What the search finds for what is typed so far: the latest answer, kept until the next one is there. */
export function useFound(typed: string): { data: FoundListAnswer["data"]; isFailed: boolean; isCurrent: boolean } {
  const q = typed.trim();
  const [found, setFound] = useState<Found>({ of: "", data: [] });
  useEffect(() => {
    if (q === "") return;
    const leaving = new AbortController();
    const later = setTimeout(async () => {
      const answered = await ask(q, leaving.signal);
      if (!leaving.signal.aborted) setFound({ of: q, data: answered });
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
      leaving.abort();
    };
  }, [q]);
  if (q === "") return { data: [], isFailed: false, isCurrent: true };
  return { data: found.data ?? [], isFailed: found.of === q && found.data === null, isCurrent: found.of === q };
}

async function ask(q: string, signal: AbortSignal): Promise<Found["data"]> {
  try {
    const response = await fetch(`/api/v1/search?${new URLSearchParams({ q })}`, { signal });
    if (!response.ok) return null;
    // The site's own answer, which its tests hold to the schema: reading it again would cost every page the weight of zod.
    const { data }: FoundListAnswer = await response.json();
    return data;
  } catch {
    // Whether the network, the site or the answer failed: the reader is told, and the form still works.
    return null;
  }
}
