/** The limits of signing in: how long a session lasts, how often a password may be tried, how long one must be. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds: a session ends so long after it was last used, and so long after it began, used or not. */
export const SESSION = { idle: 2 * HOUR, absolute: 12 * HOUR } as const;

/** Attempts to sign in from one address, of whatever account, in so many seconds. */
export const ATTEMPTS_OF_ADDRESS = { max: 20, window: MINUTE } as const;

/**
 * Wrong passwords for one account in so many seconds. Browsers that have signed in to it before are counted apart, so
 * that a stranger who guesses cannot keep the owner out.
 */
export const ATTEMPTS_ON_ACCOUNT = { max: 10, window: 10 * MINUTE } as const;

/** Characters. */
export const PASSWORD = { min: 8, max: 128 } as const;
