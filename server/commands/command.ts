import { Refusal } from "../refusal";
import { watchLauncher } from "./launcher";
import { refusalOf } from "./refusal-of";

/** One run of a command, as the work of the command sees it. */
export type Run = {
  /** Does a piece of work and prints, with the seconds it took, `name` or what `done` makes of the result. */
  step<T>(name: string, work: () => Promise<T>, done?: (result: T) => string): Promise<T>;
  say(line: string): void;
  /** What to stop when the command ends, last first. `kill` is for a user who does not want to wait. */
  defer(stop: () => Promise<void>, kill?: () => void): void;
  /** Ends the command with this code, 1 unless said otherwise, when its work is done: it has failed, and has said why. */
  fail(code?: number): void;
  /** From here on the command runs until it is told to end, which is then no failure. */
  serving(): void;
};

/** By the custom of shells: 128 and the number of the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** A second Ctrl-C within this time is the first one, come by another way. */
const ECHO_MS = 500;

/**
 * Runs a command and ends the process: with code 0 when its work is done or its serving was ended by a signal, 1 after a
 * failure, which is said in one sentence, and a shell's code for a signal before that. What was deferred is
 * stopped in each case; a second signal kills it instead.
 */
export async function command(work: (run: Run) => Promise<void>): Promise<never> {
  // Whoever read the output may be gone before the command has stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const deferred: { stop: () => Promise<void>; kill?: (() => void) | undefined }[] = [];
  let serving = false;
  let ending = false;
  let failed = 0;
  const say = (line: string) => {
    if (!ending) process.stdout.write(`${line}\n`);
  };
  const run: Run = {
    say,
    async step(name, work, done = () => name) {
      const start = performance.now();
      const result = await work();
      say(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${done(result)}`);
      return result;
    },
    defer: (stop, kill) => deferred.push({ stop, kill }),
    fail: (code = 1) => {
      failed = code;
    },
    serving: () => {
      serving = true;
    },
  };

  const working = checkNode()
    .then(() => work(run))
    .then(() => failed)
    .catch((error: unknown) => {
      if (!ending) complain(error);
      return 1;
    });
  const interrupted = untilInterrupted(() => {
    for (const { kill } of deferred) kill?.();
  }).then((signal) => (serving ? 0 : EXIT_CODES[signal]));
  let code = await Promise.race([working, interrupted, untilIdle()]);
  ending = true;
  for (const { stop } of deferred.reverse()) {
    await stop().catch((error: unknown) => {
      complain(error);
      code = 1;
    });
  }
  process.exit(code);
}

/** npm only warns of a Node that is too old, and what happens then says nothing about the cause. */
async function checkNode(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `This is Node ${process.versions.node}, and the project needs 20.19 or later: install a newer one.`,
  );
}

/** The first signal to end. A second one calls `kill` and ends the process at once. */
function untilInterrupted(kill: () => void): Promise<keyof typeof EXIT_CODES> {
  return new Promise((resolve) => {
    let first = 0;
    const interrupt = (signal: keyof typeof EXIT_CODES) => {
      if (first === 0) {
        first = Date.now();
        resolve(signal);
      } else if (Date.now() - first > ECHO_MS) {
        kill();
        process.exit(EXIT_CODES[signal]);
      }
    };
    for (const signal of Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[]) process.on(signal, interrupt);
    watchLauncher(() => interrupt("SIGTERM"));
  });
}

/** Fails when the process has nothing left to do and its work is not done: Node would end it without a word. */
function untilIdle(): Promise<number> {
  return new Promise((resolve) => {
    process.once("beforeExit", () => {
      complain(new Error("The command waits for something that will not come"));
      resolve(1);
    });
  });
}

function complain(error: unknown): void {
  const refusal = refusalOf(error);
  process.stderr.write(refusal ? `\n${refusal.message}\n` : `\n${error instanceof Error ? error.stack : error}\n`);
}
