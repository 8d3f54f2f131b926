import { useEffect, useState } from "react";
import type { DayVote } from "./vote-form-values";

/** The votes of a day that are in the record, asked for when the day changes; those that the server sent until then. */
export function useVotesOfDay(day: string | null, address: string, sent: readonly DayVote[]): readonly DayVote[] {
  const [found, setFound] = useState<{ day: string; votes: DayVote[] } | null>(null);
  useEffect(() => {
    if (day === null) return;
    const stop = new AbortController();
    fetch(`${address}?date=${day}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((answer: { votes: DayVote[] } | null) => answer && setFound({ day, votes: answer.votes }))
      // The list is a help while typing. When it cannot be had, saving still refuses what is in the record already.
      .catch(() => setFound(null));
    return () => stop.abort();
  }, [day, address]);
  return found !== null && found.day === day ? found.votes : sent;
}
