import { formatInstant } from "@/domain/dates";
import { Button, ButtonRow } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { Stack } from "../ui/stack";
import { VisuallyHidden } from "../ui/visually-hidden";

type SessionListProps = {
  action: (form: FormData) => Promise<void>;
  sessions: { id: string; own: boolean; began: Date; lastUsed: Date; browser: string }[];
};

/** Where somebody is signed in, each with a button that ends it on the server, and one for all others. */
export function SessionList({ action, sessions }: SessionListProps) {
  return (
    <form action={action}>
      <Stack loose>
        <DataTable
          caption="Browsers that are signed in to this account"
          stacked
          middle
          columns={[
            { head: "Browser" },
            { head: "Signed in", label: "Signed in:" },
            { head: "Last used", label: "Last used:" },
            { head: "Change" },
          ]}
          rows={sessions.map(({ id, own, began, lastUsed, browser }) => ({
            key: id,
            cells: [
              browser,
              formatInstant(began),
              formatInstant(lastUsed),
              own ? (
                "This browser"
              ) : (
                <Button key={id} second name="session" value={id}>
                  Sign out
                  <VisuallyHidden>
                    : {browser}, signed in {formatInstant(began)}
                  </VisuallyHidden>
                </Button>
              ),
            ],
          }))}
        />
        {sessions.length > 1 && (
          <ButtonRow>
            <Button second name="session" value="others">
              Sign out everywhere else
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </form>
  );
}
