import { writeFileSync } from "node:fs";

/** Loaded into the measured process: leaves its resource usage behind when it ends. */
process.on("exit", () => {
  const file = process.env.PALISADE_BENCH_USAGE;
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
