import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { PASSWORD } from "./limits";

/** What anyone would try first on this site. */
const OF_THE_SITE = ["security council voting record", "unitednations", "united", "nations", "council", "voting"];

/** Of five steps, from 0: below it, a program finds the password within some hundred million guesses. */
const STRONG_ENOUGH = 3;

let estimator: ZxcvbnFactory | undefined;

/**
 * Why a password cannot be taken, as a sentence; null where it can, as far as it can be judged without a list of leaked ones. It has twelve characters or more and is neither among
 * the passwords that are tried first nor made from the site's or the person's own names. Nothing else is asked of it.
 */
export function passwordFault(password: string, person: { name: string; email: string }): string | null {
  const { length } = password;
  if (length < PASSWORD.min) return `It has ${length} characters; at least ${PASSWORD.min} are needed.`;
  if (length > PASSWORD.max) return `It has ${length} characters; at most ${PASSWORD.max} can be kept.`;
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const own = [
    person.name,
    person.name.replaceAll(" ", ""),
    person.email,
    ...`${person.name} ${person.email}`.split(/[^\p{L}\p{N}]+/u),
  ];
  const { score } = estimator.check(password, [...OF_THE_SITE, ...own.filter((word) => word.length > 2)]);
  if (score >= STRONG_ENOUGH) return null;
  return "It is among those that are guessed first: take several words that have nothing to do with each other.";
}
