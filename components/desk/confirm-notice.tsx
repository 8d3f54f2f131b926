import { ButtonLink } from "../ui/button";
import { Notice } from "../ui/panel";

/** Who signed in a while ago signs in again before accounts are changed. */
export function ConfirmNotice() {
  return (
    <Notice eyebrow="Accounts" title="Confirm that it is you before you change anything here">
      <p>You signed in more than a quarter of an hour ago. Until you do so again, nothing on this page is changed.</p>
      <ButtonLink href="/admin/sign-in?again&back=/admin/people">Sign in again</ButtonLink>
    </Notice>
  );
}
