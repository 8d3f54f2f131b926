import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { Refusal } from "../refusal";
import { isMet, type Measured } from "./measure";

const [BEGIN, END] = ["<!-- begin: npm run bench -->", "<!-- end: npm run bench -->"];

/** The machine and the day, without a name: "2 cores, 24 GB, Node 20.20.0, PostgreSQL 17.10, 21 November 2026". */
export function describeMachine(postgres: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 1e9)} GB of memory`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgres.match(/\d+\.\d+/)?.[0] ?? postgres}`,
    `${process.platform} ${process.arch}`,
    `load ${loadavg()[0]?.toFixed(1)} at the end`,
    day,
  ].join(", ");
}

/** The measures as a table in Markdown, which a terminal shows as well. */
export function table(measured: readonly Measured[]): string {
  const rows = [
    ["what", "measured", "baseline", "ratio", "target", "", "note"],
    ...measured.map((one) => [
      one.name,
      `${number(one.value)} ${one.unit}`,
      one.baseline === undefined ? "" : `${number(one.baseline)} ${one.unit}`,
      one.ratio === undefined ? "" : number(one.ratio),
      one.target === undefined
        ? ""
        : `${one.target.is} ${number(one.target.limit)}${one.target.of === "ratio" ? " ×" : ""}`,
      verdict(one),
      one.note ?? "",
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

const VERDICTS = { true: "met", false: "missed", null: "" };

const verdict = (one: Measured) => VERDICTS[`${isMet(one)}`];

/** Three digits that count. */
function number(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Puts a run in the place of the one that a document holds, between its two marks. Throws a Refusal where they are not. */
export function writeBlock(file: string, machine: string, measured: readonly Measured[]): void {
  const text = readFileSync(file, "utf8");
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start)
    throw new Refusal(`${file} has no place for a run: it needs the lines ${BEGIN} and ${END}.`);
  const missed = measured.filter((one) => isMet(one) === false).map(({ name }) => `- ${name}`);
  const short = missed.length > 0 ? `Missed in this run:\n${missed.join("\n")}` : "Every target was met in this run.";
  const block = `${BEGIN}\n${machine}.\n\n${table(measured)}\n\n${short}\n`;
  writeFileSync(file, `${text.slice(0, start)}${block}${text.slice(end)}`);
}
