import "server-only";
import { randomBytes } from "node:crypto";
import { fingerprint } from "./throttle";

const COUNT = 8;

/** Thirty-two signs, of which none looks like another (Crockford). */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

const SEALED = "sha256:";

/**
 * Eight codes of 120 random bits each, in four groups. With more than 112 bits a plain hash keeps a code as safe as the hash of
 * a password does (ASVS 5.0, 6.5.2).
 */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => {
    const signs = [...randomBytes(24)].map((byte) => SIGNS[byte % SIGNS.length]).join("");
    return signs.replaceAll(/.{6}(?=.)/g, "$&-");
  });
}

/** A code as the database has it: its hash, whatever its groups, its capitals and the letters that look like digits. */
export function sealedCode(code: string): string {
  const signs = code.toLowerCase().replaceAll(/[^0-9a-z]/g, "");
  return SEALED + fingerprint(signs.replaceAll("o", "0").replaceAll(/[il]/g, "1"));
}

/** What is kept of a list of codes; those that are sealed already stay as they are. */
export function sealedCodes(json: string): string {
  const codes: string[] = JSON.parse(json);
  return JSON.stringify(codes.map((code) => (code.startsWith(SEALED) ? code : sealedCode(code))));
}
