import { setTimeout as sleep } from "node:timers/promises";
import { saveVote } from "./save-vote";
import { anEditor, aVote } from "./votes.fixture";

/** What may pass for saved: a line for each that was answered as saved. */
export const SAVED = /^saved (\S+)$/gm;

/**
 * Saves one vote after the other by the desk's way, on several connections, and says which were saved, until the process
 * is killed. While the database is away it tries the next.
 */
export async function keepSaving(first: number): Promise<void> {
  const editor = await anEditor();
  let number = first;
  const one = async () => {
    for (;;) {
      number += 1;
      const title = `A text about the matter ${number}`;
      try {
        const vote = await aVote({ draft: `S/2026/${number}`, title, meeting: `S/PV.${10_000 + number}` });
        const result = await saveVote(vote, editor, "Entered from its source", { confirmed: true });
        if (result.status !== "SAVED") throw new Error(JSON.stringify(result));
        process.stdout.write(`saved ${result.voteId}\n`);
      } catch (error) {
        process.stdout.write(`not saved: ${error instanceof Error ? error.message.split("\n").at(-1) : error}\n`);
        await sleep(50);
      }
    }
  };
  await Promise.all([one(), one(), one()]);
}
