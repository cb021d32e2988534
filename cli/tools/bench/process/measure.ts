import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Run {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
  readonly output: string;
}

export interface MeasureOptions {
  /** Default: the command line. */
  readonly script?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const commandLine = join(__dirname, "../../../main.js");

/** Runs the command line as a process of its own, start included; memory is the process's own account of its peak. */
export function measure(
  args: readonly string[],
  { script = commandLine, cwd, env }: MeasureOptions = {},
): Run {
  const usage = join(tmpdir(), `palisade-bench-${String(process.pid)}.json`);
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=128", "--require", join(__dirname, "report-usage.js"), script, ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      cwd,
      env: { ...process.env, ...env, PALISADE_BENCH_USAGE: usage },
    },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    readFileSync(usage, "utf8"),
  ) as NodeJS.ResourceUsage;
  rmSync(usage);
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return { seconds, cpuSeconds, peakMegabytes: maxRSS / 1024, exitCode: status, output: stdout + stderr };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
