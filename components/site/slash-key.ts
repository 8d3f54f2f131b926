const KEY = "search-by-stroke";
const CHANGED = "search-by-stroke-changed";

/** Whether the stroke alone opens the search: yes, unless the reader of this browser switched it off. */
export function isSlashOn(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

/** Switches the stroke on or off for this browser. */
export function setSlash(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? "on" : "off");
  dispatchEvent(new Event(CHANGED));
}

/** Tells of each switch, in this window and in others. */
export function onSlashChange(tell: () => void): () => void {
  addEventListener(CHANGED, tell);
  addEventListener("storage", tell);
  return () => {
    removeEventListener(CHANGED, tell);
    removeEventListener("storage", tell);
  };
}
