import { AsyncLocalStorage } from "node:async_hooks";

/** What is asked for once while one answer is made. */
type Once = Map<string, Promise<unknown>>;

// Next bundles this file apart from the front that calls it in the same process, and both have to mean the same.
const shared = globalThis as typeof globalThis & { votingRecordAnswer?: AsyncLocalStorage<Once> };
shared.votingRecordAnswer ??= new AsyncLocalStorage<Once>();
const answer = shared.votingRecordAnswer;

/** Work that makes one answer, and changes nothing. */
export function asOneAnswer<T>(work: () => T): T {
  return answer.run(new Map(), work);
}

/** What `ask` gives, asked once by all who want it for the same answer; where no answer is being made, each time. */
export function onceAnAnswer<T>(name: string, ask: () => Promise<T>): Promise<T> {
  const once = answer.getStore();
  if (!once) return ask();
  const asked = (once.get(name) as Promise<T> | undefined) ?? ask();
  once.set(name, asked);
  return asked;
}
