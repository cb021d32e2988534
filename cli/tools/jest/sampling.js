/**
 * `sampleOf(what, all, count)`: of a test's exhaustive cases a sample for every run, chosen by a seed; `npm run
 * test:exhaustive` takes them all. What was chosen is printed at the end of a run. PALISADE_TEST_SEED chooses others.
 */
const { createHash } = require("node:crypto");
const { appendFileSync } = require("node:fs");

const seed = process.env.PALISADE_TEST_SEED ?? "1";
const isExhaustive = process.env.PALISADE_EXHAUSTIVE !== undefined;

function sampleOf(what, all, count) {
  if (isExhaustive || all.length <= count) return all;
  appendFileSync(process.env.PALISADE_SAMPLES, `${what}: ${count} of ${all.length}\n`);
  const rank = (index) => createHash("sha256").update(`${seed} ${what} ${index}`).digest("hex");
  const chosen = new Set(
    all
      .map((_, index) => index)
      .sort((one, other) => rank(one).localeCompare(rank(other)))
      .slice(0, count),
  );
  return all.filter((_, index) => chosen.has(index));
}

Object.assign(globalThis, { sampleOf });
