export const devOptions = {
  port: { type: "string", value: "N", help: "where it listens (default 9600; 0 takes a free port)" },
  folder: {
    type: "string",
    value: "DIR",
    help: "where database, keys and documents are kept (default .palisade/boi)",
  },
  "no-limits": { type: "boolean", help: "do not limit how often a user may call, for load tests" },
  workers: { type: "string", value: "N", help: "filings that are advanced at the same time (default 8)" },
  quiet: { type: "boolean", help: "do not print the requests" },
} as const;
