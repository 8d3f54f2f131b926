import postgres from "postgres";

/** What the database said against a change: SQLSTATE, the rule or constraint, and its sentence. */
export type DatabaseRefusal = { code: string; rule: string | undefined; sentence: string };

/** Waits for the database to refuse something. Throws where it does not, and where anything else goes wrong. */
export async function refusal(work: PromiseLike<unknown>): Promise<DatabaseRefusal> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    return { code: error.code, rule: error.constraint_name, sentence: error.message };
  }
  throw new Error("The database took it.");
}

/** The refusal of one of the rules between rows. */
export function broken(rule: string, sentence: string): DatabaseRefusal {
  return { code: "23514", rule, sentence };
}
