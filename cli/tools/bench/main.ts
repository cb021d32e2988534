import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { engineMissing } from "../../../stacks/engine/find-engine";
import { blastRuns } from "./blast-runs";
import { changedProject } from "./changed-project";
import { coldStarts } from "./boi/cold-start/cold-starts";
import { decisionRates } from "./decision-rates";
import { engineRows } from "./engines";
import { changeAccount, generateOrganization } from "./generate";
import { generateState } from "./generate-state";
import { replayRate } from "./replay-rate";
import { sdkImport } from "./sdk-import";
import { measure, median, type Run } from "./process/measure";

interface Row {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  /** How many times what importing the SDK took, in runs by turns with these. */
  readonly timesImport?: number;
  readonly peakMegabytes: number;
  readonly resources?: number;
  readonly resourcesPerSecond?: number;
}

/** A stack as a team works on it: alone, with what it references. */
const alone = "boi-edge-development";

/**
 * `npm run bench`: whole processes, start included, median of several runs. Warm means that the files were read before;
 * the first run after the set-up is shown as cold. The engine's own rate leaves the start of the process out.
 */
async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "palisade-bench-"));
  try {
    const cold = measure(["preview", "--no-cache"]);
    const rows = [
      row(
        "--help",
        times(5, () => measure(["--help"])),
      ),
      row("sample, cold", [cold]),
      ...comparedWithImport(scratch),
      ...[100, 1000].flatMap((count) => accountRows(scratch, count)),
      ...diffRows(scratch),
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
    const folder = join(packageRoot(), ".bench");
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

/** By turns, so that a machine that is busy for a while slows all of them. */
function comparedWithImport(scratch: string): readonly Row[] {
  const one = ["preview", "--stack", alone];
  const oneRun = [...one, "--no-cache"];
  const [importAll, importOne] = [sdkImport(scratch, "sample"), sdkImport(scratch, "stack", oneRun)];
  const rounds = times(5, () => ({
    importAll: importAll(),
    sample: measure(["preview", "--no-cache"]),
    sampleAgain: measure(["preview"]),
    importOne: importOne(),
    stack: measure(oneRun),
    stackAgain: measure(one),
  }));
  type Preview = "sample" | "sampleAgain" | "stack" | "stackAgain";
  const compared = (name: string, of: Preview, by: "importAll" | "importOne"): Row => ({
    ...row(
      name,
      rounds.map((round) => round[of]),
    ),
    timesImport: median(rounds.map((round) => round[of].seconds / round[by].seconds)),
  });
  return [
    row(
      "SDK import, as the sample loads it",
      rounds.map((round) => round.importAll),
    ),
    compared("sample, every stack run", "sample", "importAll"),
    compared("sample again", "sampleAgain", "importAll"),
    row(
      `SDK import, as ${alone} loads it`,
      rounds.map((round) => round.importOne),
    ),
    compared(`${alone} alone`, "stack", "importOne"),
    compared(`${alone} alone, again`, "stackAgain", "importOne"),
  ];
}

/** An organization that was never previewed, and the same again with one account changed, compared with the first. */
function accountRows(scratch: string, count: number): readonly Row[] {
  const directory = join(scratch, String(count));
  generateOrganization(directory, count);
  const env = { XDG_CACHE_HOME: join(scratch, `cache-${String(count)}`) };
  const preview = () => measure(["preview", "--organization", directory], { env });
  const cold = preview();
  const changed = times(3, (round) => {
    changeAccount(directory, count, round);
    return preview();
  });
  const again = row(`${String(count)} accounts again, one changed`, changed);
  return [
    row(`${String(count)} accounts`, [cold]),
    { ...again, name: `${again.name} (${(again.seconds / cold.seconds).toFixed(2)} of the first)` },
  ];
}

/** Of a line changed since the last commit: with nothing kept of an earlier diff, and again. */
function diffRows(scratch: string): readonly Row[] {
  const cwd = changedProject(scratch);
  const script = join(cwd, relative(packageRoot(), __dirname), "../../main.js");
  const cache = join(scratch, "cache");
  const diff = () => measure(["diff", "HEAD"], { cwd, script, env: { XDG_CACHE_HOME: cache } });
  const first = times(3, () => {
    rmSync(cache, { recursive: true, force: true });
    return diff();
  });
  return [row("diff HEAD after a one-line change", first), row("diff HEAD again", times(3, diff))];
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

const times = <T>(count: number, run: (round: number) => T): T[] =>
  Array.from({ length: count }, (_, round) => run(round));

function row(name: string, runs: readonly Run[], expected = 0): Row {
  const broken = runs.find(({ exitCode }) => exitCode !== expected);
  if (broken) throw new Error(`"${name}" ended with exit code ${String(broken.exitCode)}:\n${broken.output}`);
  const seconds = median(runs.map((run) => run.seconds));
  const summary = /([\d,]+) resources? judged in .*\(([\d.]+) s\)/.exec(runs.at(-1)?.output ?? "");
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
    rows.map(({ name, runs, seconds, timesImport, peakMegabytes, resources, resourcesPerSecond }) => ({
      case: name,
      runs,
      "seconds (median)": Number(seconds.toFixed(2)),
      "times SDK import": timesImport === undefined ? "" : Number(timesImport.toFixed(2)),
      "peak MB": Math.round(peakMegabytes),
      resources: resources ?? "",
      "resources/s (plan and judge)": resourcesPerSecond === undefined ? "" : Math.round(resourcesPerSecond),
    })),
  );
}

void main();
