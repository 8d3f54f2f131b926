import { z } from "zod";
import { PASSWORD } from "./auth/limits";
import { presetOrigin } from "./own-origin";
import { Refusal } from "./refusal";

/** Shells and containers pass an empty setting where none is meant. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

/** A whole number within limits. */
const number = (min: number, max: number, preset: number) => {
  const sentence = `must be a number from ${min} to ${max}`;
  return optional(z.coerce.number(sentence).int(sentence).min(min, sentence).max(max, sentence).default(preset));
};

const Database = optional(
  z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "must look like postgresql://user:password@host:5432/database (percent-encode what is special in it)",
    })
    .optional(),
);

const Settings = z
  .object({
    DATABASE_URL: Database,
    WEB_DATABASE_URL: Database,
    HOST: optional(z.union([z.ipv4(), z.ipv6()], "must be an address of this machine, such as 127.0.0.1").optional()),
    PORT: number(1, 65535, 3000),
    ADMIN_EMAIL: optional(z.email("must be an e-mail address").optional()),
    ADMIN_PASSWORD: optional(
      z
        .string()
        .min(PASSWORD.min, `must have at least ${PASSWORD.min} characters`)
        .max(PASSWORD.max, `must have at most ${PASSWORD.max} characters`)
        .optional(),
    ),
    SECOND_FACTOR: optional(
      z.enum(["administrators", "everyone"], "must be administrators or everyone, or unset").optional(),
    ),
    LEAKED_PASSWORDS_URL: optional(
      z
        .url({
          protocol: /^https?$/,
          error: "must be an address such as https://api.pwnedpasswords.com/range/",
          abort: true,
        })
        .refine(
          (url) => url.startsWith("https:") || ["127.0.0.1", "localhost"].includes(new URL(url).hostname),
          "must begin with https:",
        )
        .refine((url) => new URL(url).href.endsWith("/"), "must end with a slash, behind which five letters are put")
        .optional(),
    ),
    SITE_URL: optional(
      z
        .url({ protocol: /^https?$/, error: "must be an address such as https://votes.example.org", abort: true })
        .refine((url) => new URL(url).href === `${new URL(url).origin}/`, "must be an origin, without a path")
        .transform((url) => new URL(url).origin)
        .optional(),
    ),
    CHROMIUM_PATH: optional(z.string().optional()),
    CACHE_MB: number(8, 4096, 24),
    TRUSTED_PROXIES: number(0, 9, 0),
    METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 characters").optional()),
    LOG: optional(z.enum(["json"], "must be json").optional()),
  })
  .superRefine(({ ADMIN_EMAIL, ADMIN_PASSWORD }, context) => {
    if (ADMIN_EMAIL && !ADMIN_PASSWORD) {
      context.addIssue({ code: "custom", path: ["ADMIN_PASSWORD"], message: "must be set where ADMIN_EMAIL is" });
    }
    if (ADMIN_PASSWORD && !ADMIN_EMAIL) {
      context.addIssue({ code: "custom", path: ["ADMIN_EMAIL"], message: "must be set where ADMIN_PASSWORD is" });
    }
  })
  .transform(({ SITE_URL, ...rest }) => ({ ...rest, SITE_URL: SITE_URL ?? presetOrigin(rest.HOST, rest.PORT) }));

/**
 * What the outside sets. DATABASE_URL unset: the embedded PostgreSQL. WEB_DATABASE_URL: the same database for the site's
 * process, as a role that owns nothing; unset, the commands make one. HOST: the one address on which to listen; unset, all that the machine
 * has. ADMIN_EMAIL and ADMIN_PASSWORD come together or not at all. SITE_URL is an origin without a slash at its end. CHROMIUM_PATH: the browser for the browser tests.
 * SECOND_FACTOR: of whom a second factor is asked. LEAKED_PASSWORDS_URL: where new passwords are asked after; unset, nowhere.
 * The last four are about serving: docs/operations.md says what each is for.
 */
export type Settings = z.infer<typeof Settings>;

/** The settings that an environment holds. Throws a Refusal that names each bad one and never repeats its value. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const result = Settings.safeParse(environment);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Refusal(`${faults.join("; ")}: mend or unset it, and start again.`);
}

let own: Settings | undefined;

/** The settings of this process, parsed when they are first asked for. Throws a Refusal where one is bad. */
export function settings(): Settings {
  own ??= readSettings(process.env);
  return own;
}

/** Changes settings of this process, for what is imported after and for what it starts; undefined unsets one. */
export function changeSettings(changes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  own = undefined;
}

/** The environment of a process that a command starts: this one's with `changes`, and nothing that reports home. */
export function environmentFor(changes: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    DO_NOT_TRACK: "1",
    ...changes,
  };
}

/** The folder of the build, in the project's. The tests build beside a site that may be running. */
export function distFolder(): string {
  return process.env.NEXT_DIST_DIR || ".next";
}

/** Whether this code was bundled for the site, by Next, and does not run in a command. */
export function servesPages(): boolean {
  return process.env.NEXT_RUNTIME === "nodejs";
}

/** Whether npm started this process, so that npm and a shell stand between it and whoever asked for it. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}
