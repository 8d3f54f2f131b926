import { LARGEST_FILE, TOO_LARGE } from "./file-shape";

/** The form around a file takes no more than this beside it. */
const FORM_BYTES = 100_000;

/** A stream that breaks off with an error once it is larger than a file may be. */
export function limited(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let size = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      size += bytes.length;
      if (size > LARGEST_FILE + FORM_BYTES) controller.error(new RangeError(TOO_LARGE));
      else controller.enqueue(bytes);
    },
  });
  return body.pipeThrough(counting);
}
