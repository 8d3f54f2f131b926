"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { factorFault } from "@/components/desk/factor-problem";
import type { SecondFactorState } from "@/components/desk/second-factor-form";
import type { SetUpState } from "@/components/desk/second-factor-set-up";
import { personOfPost } from "@/server/auth/editor";
import {
  beginSecondFactor,
  confirmSecondFactor,
  enrolmentOf,
  renewRecoveryCodes,
  takeOffSecondFactor,
} from "@/server/auth/second-factor";

const AGAIN = "/admin/sign-in?back=/admin/account";

/** Sets up a second factor: shows the secret for the password, makes it count for its first code. */
export async function setUpAction(_: SetUpState, form: FormData): Promise<SetUpState> {
  const person = await personOfPost();
  if (person === "FOREIGN_POST") return factorFault(person);
  if (person === "SIGNED_OUT") redirect(AGAIN);
  const enrolment = enrolmentOf(text(form, "uri"));
  if (enrolment === null) {
    const begun = await beginSecondFactor(text(form, "password"));
    if (!("refused" in begun)) return { enrolment: begun };
    return begun.refused === "SIGNED_OUT" ? redirect(AGAIN) : factorFault(begun.refused);
  }
  const confirmed = await confirmSecondFactor(person, text(form, "code"));
  if (!("refused" in confirmed)) return confirmed;
  return confirmed.refused === "SIGNED_OUT" ? redirect(AGAIN) : { enrolment, ...factorFault(confirmed.refused) };
}

/** Makes new recovery codes or takes the second factor off, by the button, for password and code together. */
export async function secondFactorAction(_: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const person = await personOfPost();
  if (person === "FOREIGN_POST") return factorFault(person);
  if (person === "SIGNED_OUT") redirect(AGAIN);
  const [password, code] = [text(form, "password"), text(form, "code")];
  const result =
    form.get("intent") === "off"
      ? await takeOffSecondFactor(person, password, code)
      : await renewRecoveryCodes(person, password, code);
  if (result === "DONE") {
    revalidatePath("/admin/account");
    return { off: true };
  }
  if (!("refused" in result)) return result;
  return result.refused === "SIGNED_OUT" ? redirect(AGAIN) : factorFault(result.refused);
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
