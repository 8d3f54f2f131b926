import type { ResolutionPage } from "@/domain/resolution-page";
import { Part } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";

/** The official title where it says more than the short one, and the note of the record; nothing where there is neither. */
export function TextInFull({ text: { title, officialTitle, note } }: { text: ResolutionPage }) {
  const official = officialTitle === title ? null : officialTitle;
  if (!official && !note) return null;
  return (
    <Part title="In full">
      <Stack>
        {official && <p>{official}</p>}
        {note && <Note>{note}</Note>}
      </Stack>
    </Part>
  );
}
