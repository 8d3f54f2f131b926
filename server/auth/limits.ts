/** The limits of signing in: how long a session or a link lasts, how often a password may be tried, how long one must be. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds: a session ends so long after it was last used, and so long after it began, used or not. */
export const SESSION = { idle: 2 * HOUR, absolute: 12 * HOUR } as const;

/** So many times in so many seconds. */
export type Limit = { max: number; window: number };

/**
 * Attempts to sign in from one address, of whatever account. Right ones count too, and better-auth counts on until so many
 * seconds have passed without one: several editors may share an address.
 */
export const ATTEMPTS_OF_ADDRESS: Limit = { max: 40, window: MINUTE };

/**
 * Wrong passwords for one account in so many seconds. Browsers that have signed in to it before are counted apart, so
 * that a stranger who guesses cannot keep the owner out.
 */
export const ATTEMPTS_ON_ACCOUNT: Limit = { max: 10, window: 10 * MINUTE };

/**
 * Wrong codes of the second factor for one account, by those who know its password. Of a million codes three count at a
 * time: who guesses day and night comes in once in some four years.
 */
export const CODES_ON_ACCOUNT: Limit = { max: 10, window: HOUR };

/** Codes from one address, of whatever account. */
export const CODES_OF_ADDRESS: Limit = { max: 60, window: HOUR };

/** Seconds that a sign-in waits for its code after the password. */
export const SECOND_STEP = 10 * MINUTE;

/** Seconds after signing in during which accounts can be changed without signing in once more. */
export const CONFIRMED = 15 * MINUTE;

/** Characters. No kind of character is asked for: NIST SP 800-63B, 3.1.1.2, and ASVS 5.0, 6.2. */
export const PASSWORD = { min: 12, max: 128 } as const;

/** Seconds that a one-time link works: one that makes an account, and one that gives an account a new password. */
export const LINK = { INVITATION: 7 * DAY, PASSWORD: DAY } as const;
