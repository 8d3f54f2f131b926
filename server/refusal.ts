/** What stops a command: a sentence that says what happened and what to do about it, shown without a stack. */
export class Refusal extends Error {
  override name = "Refusal";
}
