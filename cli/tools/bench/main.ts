import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../../stacks/model/project-root";
import { engineMissing } from "../../../stacks/engine/find-engine";
import { blastRuns } from "./blast-runs";
import { coldStarts } from "./boi/cold-start/cold-starts";
import { decisionRates } from "./decision-rates";
import { engineRows } from "./engines";
import { generateOrganization } from "./generate";
import { generateState } from "./generate-state";
import { replayRate } from "./replay-rate";
import { measure, median, type Run } from "./process/measure";

interface Row {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly resources?: number;
  readonly resourcesPerSecond?: number;
}

/**
 * `npm run bench`: whole processes, start included, median of several runs. Warm means that the files were read before;
 * the first run after the set-up is shown as cold. The engine's own rate leaves the start of the process out.
 */
async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "palisade-bench-"));
  try {
    const [cold, ...warm] = times(6, () => measure(["preview"]));
    const rows = [
      row(
        "--help",
        times(5, () => measure(["--help"])),
      ),
      ...(cold ? [row("sample, cold", [cold])] : []),
      row("sample, warm", warm),
      ...[100, 1000].map((count) => {
        const directory = join(scratch, String(count));
        generateOrganization(directory, count);
        return row(
          `${String(count)} accounts`,
          times(count > 500 ? 1 : 3, () => preview(directory)),
        );
      }),
      judged(scratch, 100_000),
      ...blastRuns(scratch).map(({ name, runs }) => row(name, runs)),
    ];
    print(rows);
    const replay = replayRate(scratch);
    console.table([replay]);
    const decisions = decisionRates();
    console.table(
      decisions.map(({ case: name, perSecond }) => ({ case: name, "requests/s": Math.round(perSecond) })),
    );
    const functions = await coldStarts();
    console.table(functions);
    const engines = await engineRows();
    if (engines.length > 0)
      console.table(
        engines.map(({ case: name, seconds, ratio }) => ({
          case: name,
          seconds: Number(seconds.toFixed(2)),
          "times hermetic": Number(ratio.toFixed(1)),
        })),
      );
    else console.log(`The real engine is left out: ${engineMissing}.`);
    const folder = join(projectRoot(), ".bench");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "bench.json");
    writeFileSync(
      file,
      `${JSON.stringify({ node: process.version, date: new Date().toISOString(), rows, decisions, replay, functions, engines }, null, 2)}\n`,
    );
    console.log(`\nwritten to ${file}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The state of a stack of `count` resources, from the file to the verdict. */
function judged(scratch: string, count: number): Row {
  const file = join(scratch, "state.json");
  generateState(file, count);
  return row(
    `judge ${count.toLocaleString("en-US")} resources`,
    times(3, () => measure(["judge", file, "--no-baseline"])),
    1,
  );
}

const preview = (directory: string) => measure(["preview", "--organization", directory]);

const times = <T>(count: number, run: () => T): T[] => Array.from({ length: count }, run);

function row(name: string, runs: readonly Run[], expected = 0): Row {
  const broken = runs.find(({ exitCode }) => exitCode !== expected);
  if (broken) throw new Error(`"${name}" ended with exit code ${String(broken.exitCode)}:\n${broken.output}`);
  const seconds = median(runs.map((run) => run.seconds));
  const summary = /([\d,]+) resources? in .*\(([\d.]+) s\)/.exec(runs.at(-1)?.output ?? "");
  const resources = summary?.[1] === undefined ? undefined : Number(summary[1].replace(/,/g, ""));
  return {
    name,
    runs: runs.length,
    seconds,
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
    ...(resources === undefined ? {} : { resources, resourcesPerSecond: resources / Number(summary?.[2]) }),
  };
}

function print(rows: readonly Row[]): void {
  console.table(
    rows.map(({ name, runs, seconds, peakMegabytes, resources, resourcesPerSecond }) => ({
      case: name,
      runs,
      "seconds (median)": Number(seconds.toFixed(2)),
      "peak MB": Math.round(peakMegabytes),
      resources: resources ?? "",
      "resources/s (plan and judge)": resourcesPerSecond === undefined ? "" : Math.round(resourcesPerSecond),
    })),
  );
}

void main();
