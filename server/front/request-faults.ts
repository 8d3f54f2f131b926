import { type Fault, onFault } from "../faults";

/** Knows what went wrong in each request that is being answered. */
export class RequestFaults {
  /** Null: nothing so far. */
  readonly #faults = new Map<string, Fault | null>();
  /** To be called when no more requests come. */
  readonly stop: () => void;

  /** `onEach` sees every fault of the process. */
  constructor(onEach: (fault: Fault) => void) {
    this.stop = onFault((fault) => {
      if (fault.requestId !== null && this.#faults.has(fault.requestId)) this.#faults.set(fault.requestId, fault);
      onEach(fault);
    });
  }

  /** Does the work of a request; its result, and the last that went wrong meanwhile, or null. */
  async during<T>(id: string, work: () => Promise<T>): Promise<{ result: T; fault: Fault | null }> {
    this.#faults.set(id, null);
    try {
      const result = await work();
      return { result, fault: this.#faults.get(id) ?? null };
    } finally {
      this.#faults.delete(id);
    }
  }
}
