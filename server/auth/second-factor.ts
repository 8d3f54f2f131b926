import "server-only";
import { renderSVG } from "uqr";
import { prisma } from "../db";
import type { SecurityEvent } from "../security-events";
import { askAuth } from "./ask";
import { noteEvent } from "./event";
import { makeRecoveryCodes, sealedCodes } from "./recovery-codes";
import { noteSecurity } from "./security-log";
import type { Person } from "./session";
import { askForCode } from "./sign-in";

/** A secret that is to be kept by an authenticator: as text, and as a picture for its camera. */
export type Enrolment = { secret: string; picture: string; uri: string };

/** Why what was given does not count. */
type GivenRefusal = { refused: "WRONG_PASSWORD" | "WRONG_CODE" | "TOO_MANY" | "SIGNED_OUT" | "FOREIGN_POST" };

/** Why nothing was done. */
export type FactorRefusal = GivenRefusal | { refused: "GONE" };

/** How many recovery codes are left to somebody who has a second factor. */
export async function countRecoveryCodes({ id }: Pick<Person, "id">): Promise<number> {
  const factor = await prisma.twoFactor.findUnique({ where: { userId: id, verified: true } });
  return factor ? (JSON.parse(factor.backupCodes) as string[]).length : 0;
}

/**
 * Makes a secret for who is signed in and has given the password. It counts for nothing until a code has shown that it is kept.
 * GONE: there is a second factor already.
 */
export async function beginSecondFactor(password: string): Promise<Enrolment | FactorRefusal> {
  const answer = await askAuth("/two-factor/enable", { password, method: "totp" });
  if (answer === "FOREIGN_POST") return { refused: answer };
  if (answer.said.code === "TOTP_ALREADY_ENABLED") return { refused: "GONE" };
  if (answer.status !== 200) return refusalOf(answer.status, "WRONG_PASSWORD");
  return enrolmentOf(String(answer.said.totpURI)) ?? { refused: "GONE" };
}

/** The secret and the picture of an otpauth: address, null where it is none. */
export function enrolmentOf(uri: string): Enrolment | null {
  const secret = /^otpauth:\/\/totp\/[^?]{1,300}\?secret=([A-Z2-7]{16,128})&/.exec(uri)?.[1];
  if (secret === undefined || uri.length > 600) return null;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 4, pixelSize: 4 }))}`;
  return { secret: secret.replaceAll(/.{4}(?=.)/g, "$& "), picture, uri };
}

/**
 * Makes the second factor count, by its first code: every other browser of the account is signed out, and the recovery codes are
 * given this once. GONE: there is no secret that waits for its code.
 */
export async function confirmSecondFactor(person: Person, code: string): Promise<{ codes: string[] } | FactorRefusal> {
  const waiting = await prisma.twoFactor.findUnique({ where: { userId: person.id, verified: false } });
  if (!waiting) return { refused: "GONE" };
  const answer = await askAuth("/two-factor/verify-totp", { code: code.replaceAll(/\s/g, "").slice(0, 100) });
  if (answer === "FOREIGN_POST") return { refused: answer };
  await noteSecurity("second factor", answer.status, person.email);
  if (answer.status !== 200) return refusalOf(answer.status, "WRONG_CODE");
  const codes = makeRecoveryCodes();
  await prisma.$transaction(async (tx) => {
    const backupCodes = sealedCodes(JSON.stringify(codes));
    await tx.twoFactor.update({ where: { id: waiting.id }, data: { backupCodes } });
    await tx.session.deleteMany({ where: { userId: person.id, secondFactor: false } });
    await noteEvent(tx, { actor: person.name, what: "set up the second factor of", about: person.email });
  });
  return { codes };
}

/** New recovery codes in place of the old ones, for who has given the password and a code. */
export async function renewRecoveryCodes(
  person: Person,
  password: string,
  code: string,
): Promise<{ codes: string[] } | FactorRefusal> {
  const refusal = await refusalOfBoth(password, code, "recovery codes", person);
  if (refusal) return refusal;
  const answer = await askAuth("/two-factor/generate-backup-codes", { password });
  if (answer === "FOREIGN_POST") return { refused: answer };
  await noteSecurity("recovery codes", answer.status, person.email);
  if (answer.status !== 200) return refusalOf(answer.status, "WRONG_PASSWORD");
  await prisma.$transaction((tx) =>
    noteEvent(tx, { actor: person.name, what: "made new recovery codes of", about: person.email }),
  );
  return { codes: answer.said.backupCodes as string[] };
}

/** Takes the second factor off, for who has given the password and a code; every other browser is signed out. */
export async function takeOffSecondFactor(
  person: Person,
  password: string,
  code: string,
): Promise<"DONE" | FactorRefusal> {
  const began = new Date();
  const refusal = await refusalOfBoth(password, code, "second factor", person);
  if (refusal) return refusal;
  const answer = await askAuth("/two-factor/disable", { password });
  if (answer === "FOREIGN_POST") return { refused: answer };
  await noteSecurity("second factor", answer.status, person.email);
  if (answer.status !== 200) return refusalOf(answer.status, "WRONG_PASSWORD");
  await prisma.$transaction(async (tx) => {
    // The browser that asks has a new session since.
    await tx.session.deleteMany({ where: { userId: person.id, createdAt: { lt: began } } });
    await noteEvent(tx, { actor: person.name, what: "took off the second factor of", about: person.email });
  });
  return "DONE";
}

/**
 * Null where both the password and the code of who is signed in are right, else why not, which the log is told under what they
 * were given for. The password comes first: a wrong one leaves the code unused.
 */
export async function refusalOfBoth(
  password: string,
  code: string,
  what: SecurityEvent["what"],
  { email }: Pick<Person, "email">,
): Promise<GivenRefusal | null> {
  const first = await askAuth("/verify-password", { password });
  if (first === "FOREIGN_POST") return { refused: first };
  if (first.status !== 200) {
    await noteSecurity(what, first.status, email);
    return refusalOf(first.status, "WRONG_PASSWORD");
  }
  const second = await askForCode(code);
  if (second === "FOREIGN_POST") return { refused: second };
  if (second.status === 200) return null;
  await noteSecurity(what, second.status, email);
  return refusalOf(second.status, "WRONG_CODE");
}

/** 401 is a wrong code where a code was given, and else a session that has ended. */
function refusalOf(status: number, wrong: "WRONG_PASSWORD" | "WRONG_CODE"): GivenRefusal {
  if (status === 429) return { refused: "TOO_MANY" };
  return { refused: status === 401 && wrong === "WRONG_PASSWORD" ? "SIGNED_OUT" : wrong };
}
