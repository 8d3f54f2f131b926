"use client";

import Link from "next/link";
import { type MouseEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { SearchBox } from "./search-box";
import styles from "./search-palette.module.css";
import { isSlashOn, onSlashChange, setSlash } from "./slash-key";

/**
 * Search from anywhere: Ctrl K or ⌘ K, or a stroke, which can be switched off as a key alone must be (WCAG 2.1.4). Without a
 * script it is a link to the list of votes and its search.
 */
export function SearchPalette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isSlash = useSyncExternalStore(onSlashChange, isSlashOn, () => true);
  const open = useCallback(() => {
    if (dialog.current?.open) return;
    // What stands first in the dialog when it opens, the field, takes the focus.
    flushSync(() => setIsOpen(true));
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
      const isStroke = event.key === "/" && !event.ctrlKey && !event.metaKey && isSlashOn() && !isTyping(event.target);
      if (!isCommand && !isStroke) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);

  const onLink = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  // A press on the ground around the palette, which is the dialog itself, closes it.
  const onGround = (event: MouseEvent) => event.target === dialog.current && close();

  return (
    <>
      <Link
        className={styles.opener}
        href="/resolutions#q"
        prefetch={false}
        onClick={onLink}
        aria-keyshortcuts="Control+K"
      >
        Search
      </Link>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself. */}
      <dialog
        ref={dialog}
        className={styles.palette}
        aria-label="Search the record"
        onClick={onGround}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && (
          <div className={styles.inner}>
            <SearchBox
              label="Find a vote, a member, a topic or a page"
              placeholder="2448, S/2017/172, MINUSCA"
              open
              onChosen={close}
            />
            <div className={styles.foot}>
              <label className={styles.key}>
                <input type="checkbox" checked={isSlash} onChange={(event) => setSlash(event.target.checked)} />
                <span>
                  <kbd>/</kbd> opens the search
                </span>
              </label>
              <button type="button" className={styles.close} onClick={close}>
                Close <kbd>Esc</kbd>
              </button>
            </div>
          </div>
        )}
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
