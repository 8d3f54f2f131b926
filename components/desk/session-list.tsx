import { formatInstant } from "@/domain/dates";
import { Button } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { VisuallyHidden } from "../ui/visually-hidden";

type Session = { id: string; own: boolean; began: Date; lastUsed: Date; browser: string };

type SessionListProps = {
  action: (form: FormData) => Promise<void>;
  sessions: Session[];
};

/** So many others stand open; those that were not used for longer are folded. */
const SHOWN = 3;

/**
 * Where somebody is signed in: the browser that asks, then a button that ends all others, then each of them, those used
 * last first, with a button of its own. All end on the server.
 */
export function SessionList({ action, sessions }: SessionListProps) {
  const others = sessions.filter(({ own }) => !own);
  const folded = others.slice(SHOWN);
  return (
    <form action={action}>
      <Stack>
        {sessions
          .filter(({ own }) => own)
          .map(({ id, began, browser }) => (
            <p key={id}>
              <strong>{browser}</strong>, this browser, signed in on {formatInstant(began)}
              {others.length === 0 && ". No other browser is signed in to this account"}.
            </p>
          ))}
        {others.length > 0 && (
          <>
            <div>
              <Button second name="session" value="others">
                Sign out everywhere else
                <VisuallyHidden>: {others.length} browsers</VisuallyHidden>
              </Button>
            </div>
            <Sessions caption="Other browsers that are signed in to this account" sessions={others.slice(0, SHOWN)} />
          </>
        )}
        {folded.length > 0 && (
          <Disclosure summary={`The ${folded.length} others`}>
            <Sessions caption="Browsers that were used longer ago" sessions={folded} />
          </Disclosure>
        )}
      </Stack>
    </form>
  );
}

function Sessions({ caption, sessions }: { caption: string; sessions: readonly Session[] }) {
  return (
    <DataTable
      caption={caption}
      stacked
      middle
      columns={[
        { head: "Browser" },
        { head: "Signed in", label: "Signed in:" },
        { head: "Last used", label: "Last used:" },
        { head: "Change" },
      ]}
      rows={sessions.map(({ id, began, lastUsed, browser }) => ({
        key: id,
        cells: [
          browser,
          formatInstant(began),
          formatInstant(lastUsed),
          <Button key={id} second name="session" value={id}>
            Sign out
            <VisuallyHidden>
              : {browser}, signed in {formatInstant(began)}
            </VisuallyHidden>
          </Button>,
        ],
      }))}
    />
  );
}
