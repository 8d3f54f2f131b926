import { createHash } from "node:crypto";

/** What a request is answered with. `tag` differs whenever the body does; the body is made only where it is sent. */
export type Answer = {
  tag: string;
  type: string;
  /** 200 unless said. */
  status?: 410;
  headers?: Record<string, string>;
  body: () => BodyInit;
};

/** Another address of the same record. */
export class Moved {
  constructor(readonly to: string) {}
}

/** What the record says: sent as JSON, with where it comes from beside it. */
export class Recorded {
  constructor(readonly value: object) {}
}

/** A value as JSON, as it stands. */
export function json(value: unknown): Answer {
  const text = JSON.stringify(value);
  return { tag: digest(text), type: "application/json", body: () => text };
}

/** What differs whenever one of the texts does, as short as an entity tag should be. */
export function digest(...texts: string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("base64url").slice(0, 27);
}
