import { writeFileSync } from "node:fs";
import { measureAnswers } from "../bench/answers";
import { measureDuringImport } from "../bench/during-import";
import { measureLoading } from "../bench/loading";
import type { Measured } from "../bench/measure";
import { measureFigures } from "../bench/pair-figures";
import { measureProcess } from "../bench/process";
import { describeMachine, table, writeBlock } from "../bench/report";
import { openWorkspace, type Workspace } from "../bench/workspace";
import { Refusal } from "../refusal";
import { command } from "./command";
import { generateClient } from "./prisma";

const MEASUREMENTS: Record<string, (workspace: Workspace) => Promise<Measured[]>> = {
  answers: measureAnswers,
  process: measureProcess,
  during: measureDuringImport,
  figures: measureFigures,
  loading: measureLoading,
};

const USAGE = `npm run bench -- [--quick] [--only ${Object.keys(MEASUREMENTS).join("|")}] [--json FILE] [--write FILE]`;

// npm run bench: what answers, figures and imports cost, each against its baseline in the same run.
await command(async (run) => {
  const { quick, only, json, write } = readArguments(process.argv.slice(2));
  await generateClient(run);
  const workspace = await run.step("server and record", () => openWorkspace(run, quick));
  const measured: Measured[] = [];
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    measured.push(...(await run.step(name, () => measure(workspace))));
  }
  const machine = describeMachine(workspace.cluster.version);
  run.say(`\n${machine}\n\n${table(measured)}`);
  if (json) writeFileSync(json, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  if (write) writeBlock(write, machine, measured);
});

function readArguments(given: string[]) {
  const asked = { quick: false, only: [] as string[], json: "", write: "" };
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--quick") asked.quick = true;
    else if (word === "--only") asked.only.push(rest.shift() ?? "");
    else if (word === "--json") asked.json = rest.shift() ?? "";
    else if (word === "--write") asked.write = rest.shift() ?? "";
    else throw new Refusal(`${word} is not known: ${USAGE}`);
  }
  const unknown = asked.only.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined) throw new Refusal(`There is no measurement ${unknown}: ${USAGE}`);
  return asked;
}
