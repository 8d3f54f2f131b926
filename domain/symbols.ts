/** Symbols of Council documents: S/2017/172, S/1994/28, S/25067, S/RES/2448(2018), S/PV.7893. */

/**
 * The address of a symbol: lower case, every run of other than letters and digits one hyphen, trimmed (the contract,
 * section 3). "S/RES/2448(2018)" gives "s-res-2448-2018"; empty where there is no letter or digit.
 */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
