"use server";

import { headers } from "next/headers";
import type { ReportState } from "@/components/reports/report-form";
import { readFields } from "@/domain/input-fields";
import { type ReportedKind, ReportInput } from "@/domain/report-input";
import { isOwnPost } from "@/server/auth/origin";
import { isOutage } from "@/server/outage";
import { sendReport } from "@/server/reports/send";
import { faultOfStamp } from "@/server/reports/stamp";

/** Sends a reader's report of an error in a record. What was typed comes back in every case. */
export async function reportAction(
  about: { kind: ReportedKind; key: string },
  _: ReportState,
  form: FormData,
): Promise<ReportState> {
  const text = (name: string) => String(form.get(name) ?? "");
  const values = { wrong: text("wrong"), evidence: text("evidence"), contact: text("contact") };
  const state: ReportState = { values, issues: [], problem: null, sent: null };
  const asked = await headers();
  if (!isOwnPost(asked)) return { ...state, problem: "This form was sent from another site. Send it from this page." };
  // A field that nobody sees, and that a program fills in.
  if (text("website") !== "")
    return { ...state, problem: "Leave the last field of the form empty, and send it again." };
  const { fields, issues } = readFields(ReportInput, values);
  if (issues.length > 0) return { ...state, issues };
  try {
    const fault = await faultOfStamp(text("opened"), Date.now());
    if (fault !== null) return { ...state, problem: fault };
    // Without an issue every field was read.
    const result = await sendReport(
      about,
      fields as ReportInput,
      asked.get("x-forwarded-for")?.split(",")[0] ?? "unknown",
    );
    switch (result.status) {
      case "SENT":
        return { ...state, sent: result.number };
      case "GONE":
        return { ...state, problem: "This record is no longer there." };
      case "FULL":
        return { ...state, problem: "More reports wait than can be answered. Try again in some days." };
      case "TOO_MANY":
        return {
          ...state,
          problem: `There were many reports. Send it again in ${Math.ceil(result.seconds / 60)} minutes.`,
        };
    }
  } catch (error) {
    if (!isOutage(error)) throw error;
    console.error("A report could not be kept: the database did not answer.");
    return {
      ...state,
      problem: "The database did not answer. What you typed is kept here: send it again in a moment.",
    };
  }
}
