import { writeFileSync } from "node:fs";

/** Loaded into the measured process: leaves its resource usage behind when it ends, and which modules it has loaded. */
process.on("exit", () => {
  const { PALISADE_BENCH_USAGE: usage, PALISADE_BENCH_MODULES: modules } = process.env;
  if (usage) writeFileSync(usage, JSON.stringify(process.resourceUsage()));
  if (modules) writeFileSync(modules, JSON.stringify(Object.keys(require.cache)));
});
