"use client";

import Form from "next/form";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Button } from "../ui/button";
import line from "../ui/search-form.module.css";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./search-box.module.css";
import { searchOptions } from "./search-options";
import { useFound } from "./use-found";

type SearchBoxProps = {
  label: string;
  placeholder: string;
  /** The list stands open under the field, as in the palette, instead of over the page while one types. */
  open?: boolean;
  /** Called when the reader has chosen where to go. */
  onChosen?: () => void;
};

/**
 * The search of the site: a form that leads to the list of votes, and, with a script, a combobox in the manner of the ARIA
 * authoring practices that finds texts, members, topics and statements as one types.
 */
export function SearchBox({ label, placeholder, open = false, onChosen }: SearchBoxProps) {
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { data, isFailed, isCurrent } = useFound(typed);
  const options = searchOptions(typed, data);
  const isShown = open || (isOpen && typed.trim() !== "");
  const chosen = isShown ? options[active] : undefined;

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const leave = () => {
    setIsOpen(false);
    setActive(-1);
    onChosen?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      // One place besides the options: the field itself, with what was typed.
      const places = options.length + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((now) => ((now + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      router.push(chosen.href);
      leave();
    } else if (event.key === "Escape" && isShown) {
      // Left to itself, a search field would be emptied first.
      event.preventDefault();
      leave();
    }
  };

  return (
    <search
      className={styles.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setIsOpen(false)}
    >
      <Form action="/resolutions" prefetch={false} onSubmit={leave}>
        <label className={line.label} htmlFor={`${id}-field`}>
          {label}
        </label>
        <div className={line.row}>
          <input
            id={`${id}-field`}
            name="q"
            type="search"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen && `${id}-${active}`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(-1);
              setIsOpen(true);
            }}
            onFocus={() => setIsOpen(true)}
            onKeyDown={onKeyDown}
          />
          <Button>Search</Button>
        </div>
      </Form>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isShown}
        className={open ? styles.list : styles.over}
      >
        {options.map(({ key, href, title, detail, kind }, index) => (
          <Link
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            href={href}
            prefetch={false}
            className={styles.option}
            // The field keeps the focus, so that the keyboard goes on from there.
            onMouseDown={(event) => event.preventDefault()}
            onClick={leave}
          >
            <span className={styles.title}>{title}</span>
            <span className={styles.detail}>{[kind, detail].filter(Boolean).join(" · ")}</span>
          </Link>
        ))}
      </div>
      <VisuallyHidden status>{isShown && isCurrent && typed.trim() !== "" ? countOf(data.length) : ""}</VisuallyHidden>
      {isFailed && <p className={styles.failed}>The search does not answer. Enter leads to the list of votes.</p>}
    </search>
  );
}

function countOf(found: number): string {
  return found === 1 ? "1 found" : `${found} found`;
}
