/** What the answers of the API count and measure in. */
import { z } from "zod";

/** A number of votes, records or members. */
export const Count = z.int().min(0);

/** A share between 0 and 1; null where there is nothing to share. */
export const Share = z.number().min(0).max(1).nullable();
