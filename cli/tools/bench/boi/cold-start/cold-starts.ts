import { statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../../../accounts/package-root";
import { median } from "../../process/measure";
import { coldStart } from "./cold-start";
import { measuredFunctions } from "./measured-functions";

interface ColdStartRow {
  readonly function: string;
  readonly kilobytes: number;
  readonly runs: number;
  readonly initMilliseconds: number;
  readonly answerMilliseconds: number;
  /** From the start of the process to the first answer, the median and the slowest run. */
  readonly medianMilliseconds: number;
  readonly slowestMilliseconds: number;
}

/**
 * How long a caller waits for a function that has to start: on this machine, under its Node, without Lambda's own time
 * to fetch the archive and to start the environment.
 */
export async function coldStarts(runs = 7): Promise<ColdStartRow[]> {
  const rows: ColdStartRow[] = [];
  for (const measured of measuredFunctions) {
    const file = join(packageRoot(), "dist/bundles", measured.bundle, "index.js");
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await coldStart(measured));
    const whole = results.map((result) => result.initMilliseconds + result.answerMilliseconds);
    rows.push({
      function: measured.bundle,
      kilobytes: Math.round(statSync(file).size / 1000),
      runs,
      initMilliseconds: Math.round(median(results.map((result) => result.initMilliseconds))),
      answerMilliseconds: Math.round(median(results.map((result) => result.answerMilliseconds))),
      medianMilliseconds: Math.round(median(whole)),
      slowestMilliseconds: Math.round(Math.max(...whole)),
    });
  }
  return rows;
}
