/** The words that a reader may not know, each explained once. Pages explain a word where it stands first. */
import { type MethodName, methodHref } from "./method-anchors";

export type GlossaryEntry = {
  term: string;
  /** One or two sentences, without the term's own name as their subject. */
  text: string;
  /** Where more is said. */
  more?: MethodName;
};

export const GLOSSARY = {
  abstention: {
    term: "Abstention",
    text: "A member takes part in the vote and says neither Yes nor No. It does not stop a text, not even a permanent member’s; in counting Yes votes it weighs as a No.",
  },
  agreement: {
    term: "Agreement",
    text: "The share of votes in which two members gave the same vote, Yes, No or Abstain, of those in which both gave one.",
    more: "strict",
  },
  contested: {
    term: "Contested vote",
    text: "At least one member voted No or abstained. Most votes are unanimous and tell little of who votes with whom; these tell more.",
    more: "scopes",
  },
  draft: {
    term: "Draft resolution",
    text: "A text that members put before the Council, under a symbol such as S/2017/172. Adopted, it becomes a resolution with a number of its own, S/RES/2448 (2018).",
  },
  elected: {
    term: "E10, elected members",
    text: "Ten members that the General Assembly elects for two years, five each year; six before 1966. None has a veto.",
  },
  interval: {
    term: "95% interval",
    text: "How far a share could lie from the one counted if these votes are seen as a sample of how two members vote. The fewer the votes, the wider it is.",
    more: "wilson",
  },
  kappa: {
    term: "Kappa",
    text: "Agreement beyond what two members that vote at random, each with its own habits, would reach: 1 is complete, 0 is no more than chance.",
    more: "kappa",
  },
  notVoting: {
    term: "Not voting",
    text: "A member of the Council that took no part in the vote, whether or not it was in the room. It is neither an abstention nor a vote, and counts in no figure of agreement.",
  },
  permanent: {
    term: "P5, permanent members",
    text: "China, France, Russia, the United Kingdom and the United States, which the Charter names. Each can veto a text.",
  },
  presidential: {
    term: "Presidential statement",
    text: "A statement that the Council’s president makes on its behalf. Every member must consent, so any one of them can stop it without a vote.",
  },
  press: {
    term: "Press statement",
    text: "What the Council’s president tells the press for its members. Every member must consent; it is no document of the Council and has no vote.",
  },
  procedural: {
    term: "Procedural vote",
    text: "A vote on how the Council works, such as its agenda or whom to invite. Nine Yes votes decide it, and no member has a veto in it.",
    more: "veto",
  },
  seat: {
    term: "Seat",
    text: "A place on the Council. Its holder may change while the seat stays: Russia’s was the Soviet Union’s until December 1991, China’s was the Republic of China’s until 25 October 1971.",
    more: "seats",
  },
  veto: {
    term: "Veto",
    text: "The No of a permanent member on a matter that is not procedural, where the text had the Yes votes it needed: nine of fifteen, seven of eleven before 1966. It stops the text.",
    more: "veto",
  },
} as const satisfies Record<string, GlossaryEntry>;

/** A word of the glossary. */
export type GlossaryWord = keyof typeof GLOSSARY;

/** The address of a word in the glossary. */
export function glossaryHref(word: GlossaryWord): string {
  return `/glossary#${word}`;
}

/** The entries with their words, in alphabetical order of the terms. */
export function glossaryEntries(): (GlossaryEntry & { word: GlossaryWord; moreHref: string | null })[] {
  return (Object.entries(GLOSSARY) as [GlossaryWord, GlossaryEntry][])
    .map(([word, entry]) => ({ ...entry, word, moreHref: entry.more ? methodHref(entry.more) : null }))
    .sort((a, b) => a.term.localeCompare(b.term, "en"));
}
