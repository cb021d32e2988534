/** Of every command that reads the baseline. */
export const baselineOptions = {
  baseline: { type: "string", value: "FILE", help: "baseline to read; default .palisade/baseline.yaml" },
  "no-baseline": { type: "boolean", help: "take no finding for accepted" },
} as const;
