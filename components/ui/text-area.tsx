"use client";

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

type TextAreaProps = Omit<ComponentProps<"textarea">, "ref"> & { id: string };

/**
 * A text area that keeps what was typed into it before the scripts came. Taking over what the server has sent, React sets a
 * text area, and no other field, back to the text that it was sent with.
 */
export function TextArea(props: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isTakenOver = useSyncExternalStore(never, isNew, isSent);
  const [typed] = useState(() => (isTakenOver ? readTyped(props.id) : null));
  useLayoutEffect(() => {
    if (area.current && typed !== null) area.current.value = typed;
  }, [typed]);
  return <textarea {...props} ref={area} />;
}

/** What stands in the area that the server has sent; null on the server, and where nothing was typed. */
function readTyped(id: string): string | null {
  if (typeof document === "undefined") return null;
  const sent = document.getElementById(id);
  return sent instanceof HTMLTextAreaElement && sent.value !== sent.defaultValue ? sent.value : null;
}

const never = () => () => {};
const isNew = () => false;
const isSent = () => true;
