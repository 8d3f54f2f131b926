/** Why a second factor was not changed, as the server says it. */
export type FactorProblem = "WRONG_PASSWORD" | "WRONG_CODE" | "TOO_MANY" | "GONE" | "FOREIGN_POST";

/** The message beside the field at fault, or else one for the whole form. */
export type FactorFault = { errors: { password?: string; code?: string }; problem: string | null };

/** What a form says of a problem. */
export function factorFault(problem: FactorProblem): FactorFault {
  switch (problem) {
    case "WRONG_PASSWORD":
      return { errors: { password: "This is not your password." }, problem: null };
    case "WRONG_CODE":
      return { errors: { code: "This code does not count, or has been used. Type the one shown now." }, problem: null };
    case "TOO_MANY":
      return { errors: {}, problem: "There were too many attempts. Try again later." };
    case "GONE":
      return { errors: {}, problem: "This was done or undone meanwhile. Open the page anew." };
    case "FOREIGN_POST":
      return { errors: {}, problem: "This form was sent from another site. Open the page here." };
  }
}
