import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import type { Rendered } from "./rendering";

/** How the bytes of an answer are sent. */
export type Encoding = "identity" | "gzip" | "br";

/**
 * An answer in one encoding: its bytes, its entity tag, and the head that goes with them, names and values in turn;
 * `shortHead` goes with 304.
 */
export type Variant = { body: Buffer; tag: string; head: string[]; shortHead: string[] };

const COMPRESSIBLE = /^(?:text\/|application\/(?:.*\+)?(?:json|xml|javascript|yaml)|image\/svg)/;

/** Bytes that the packing gives out at a time. */
const LARGEST_PART = 256 * 1024;

/** Below this an encoding saves less than its header costs. */
const WORTH_COMPRESSING = 1024;

/** What the front says itself, or what is about one connection. */
const OWN_HEADERS = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "vary",
]);

/** May be kept by every cache, and asked after at every use: whoever holds it gives out no older state than this site. */
const REVALIDATED = ["Cache-Control", "public, max-age=0, must-revalidate"];
const FOR_EVER = ["Cache-Control", "public, max-age=31536000, immutable", "X-Accel-Expires", "31536000"];

/**
 * An answer that is given out again. `epoch` is the state of the record that it shows; null: it shows nothing of it. Nearly
 * every reader takes it packed: once it is, it is held so alone, in a fifth of the memory, and unpacked for who asks.
 */
export class KeptAnswer {
  readonly status: number;
  readonly #headers: string[];
  readonly #lifetime: string[];
  readonly #hash: string;
  readonly #vary: string;
  readonly #compressible: boolean;
  readonly #variants: Partial<Record<Encoding, Variant>> = {};
  readonly #pending: Partial<Record<Encoding, Promise<Variant>>> = {};

  constructor(
    { status, headers, body }: Rendered,
    readonly epoch: string | null,
    readonly lasting: boolean,
  ) {
    this.status = status;
    this.#headers = headers.filter(([name]) => !OWN_HEADERS.has(name)).flatMap(flat);
    this.#lifetime = lasting ? FOR_EVER : REVALIDATED;
    const type = String(headers.find(([name]) => name === "content-type")?.[1] ?? "");
    this.#hash = createHash("sha256").update(String(status)).update(body).digest("base64url").slice(0, 27);
    this.#compressible = COMPRESSIBLE.test(type) && body.length >= WORTH_COMPRESSING;
    this.#vary = [...new Set([...namesIn(headers), "accept-encoding"])].join(", ");
    this.#variants.identity = this.#variant("identity", body);
  }

  /** Bytes of memory. */
  get size(): number {
    return Object.values(this.#variants).reduce((sum, { body }) => sum + body.length, 2_000);
  }

  /** The variant for who accepts these encodings, where it was made before; null: `make` it. */
  made(acceptEncoding: string | undefined): Variant | null {
    return this.#variants[this.#encodingFor(acceptEncoding)] ?? null;
  }

  /** The variant for who accepts these encodings, made once for all who ask for it meanwhile. */
  async make(acceptEncoding: string | undefined): Promise<Variant> {
    const encoding = this.#encodingFor(acceptEncoding);
    const made = this.#variants[encoding];
    if (made) return made;
    this.#pending[encoding] ??= this.#make(encoding).finally(() => delete this.#pending[encoding]);
    return this.#pending[encoding];
  }

  async #make(encoding: Encoding): Promise<Variant> {
    const variant = this.#variant(encoding, await encode(await this.#unpacked(), encoding));
    if (encoding !== "identity") {
      this.#variants[encoding] = variant;
      delete this.#variants.identity;
    }
    return variant;
  }

  async #unpacked(): Promise<Buffer> {
    const { identity, gzip: zipped, br } = this.#variants;
    if (identity) return identity.body;
    if (zipped) return promisify(gunzip)(zipped.body);
    if (br) return promisify(brotliDecompress)(br.body);
    throw new Error("An answer without a body");
  }

  #encodingFor(acceptEncoding: string | undefined): Encoding {
    return this.#compressible ? encodingFor(acceptEncoding) : "identity";
  }

  #variant(encoding: Encoding, body: Buffer): Variant {
    const tag = `"${this.#hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
    const shortHead = [...this.#lifetime, "ETag", tag, "Vary", this.#vary];
    const head = [...this.#headers, ...shortHead, "Content-Length", String(body.length)];
    if (encoding !== "identity") head.push("Content-Encoding", encoding);
    return { body, tag, head, shortHead };
  }
}

/** The encoding to send, by RFC 9110, section 12.5.3: brotli before gzip, and neither where it is not named. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return "identity";
  const accepted = (name: string) => {
    const weight = new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=([\\d.]+)\\s*)?(?:,|$)`, "i").exec(acceptEncoding);
    return weight !== null && Number(weight[1] ?? 1) > 0;
  };
  if (accepted("br")) return "br";
  return accepted("gzip") ? "gzip" : "identity";
}

/** RFC 9110, section 13.1.2: whether the reader holds the answer with this tag already. */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === tag) return true;
  return ifNoneMatch.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  const chunkSize = Math.min(Math.max(1024, body.length), LARGEST_PART);
  const packed =
    encoding === "gzip"
      ? await promisify(gzip)(body, { level: 6, chunkSize })
      : await promisify(brotliCompress)(body, { chunkSize, params: brotliFor(body.length) });
  // What is kept is to be no slice of something larger.
  return Buffer.from(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length));
}

/** A window that is no wider than the text: the encoder takes memory by it, four megabytes unless told. */
function brotliFor(size: number) {
  const bits = Math.ceil(Math.log2(Math.max(size, 2)));
  return {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(20, Math.max(constants.BROTLI_MIN_WINDOW_BITS, bits)),
  };
}

function flat([name, value]: [string, string | string[]]): string[] {
  return [value].flat().flatMap((one) => [name, one]);
}

function namesIn(headers: Rendered["headers"]): string[] {
  const vary = headers.find(([name]) => name === "vary")?.[1] ?? "";
  return [vary]
    .flat()
    .flatMap((names) => names.toLowerCase().split(","))
    .map((name) => name.trim())
    .filter(Boolean);
}
