import { Button } from "../ui/button";
import { Stack } from "../ui/stack";
import { SelectField } from "../ui/text-field";
import styles from "./proposals.module.css";

const WORDS = { AT_ONCE: "stands at once", BY_ADMINISTRATORS: "waits until an administrator publishes it" };

type PublishingFormProps = { action: (form: FormData) => Promise<void>; publishing: "AT_ONCE" | "BY_ADMINISTRATORS" };

/** The site's setting: whether editors publish at once. */
export function PublishingForm({ action, publishing }: PublishingFormProps) {
  return (
    <form action={action} className={styles.setting}>
      <Stack>
        <SelectField
          key={publishing}
          id="publishing"
          name="publishing"
          label="What editors save"
          after={`Now it ${WORDS[publishing]}.`}
          defaultValue={publishing}
          options={[
            { value: "AT_ONCE", text: WORDS.AT_ONCE },
            { value: "BY_ADMINISTRATORS", text: WORDS.BY_ADMINISTRATORS },
          ]}
        />
        <div>
          <Button second>Keep this</Button>
        </div>
      </Stack>
    </form>
  );
}
