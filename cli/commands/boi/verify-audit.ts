import { verifyAuditOptions } from "./operations/verify-audit-options";
import type { Command } from "../../terminal/command";

export const verifyAudit: Command<typeof verifyAuditOptions> = {
  summary: "Reads the tenant's audit chain and says whether a record was changed, removed or put in (exit 1)",
  options: verifyAuditOptions,
  run: (given, io) => loaded().verifyAuditChain(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () =>
  require("./operations/verify-audit-chain") as typeof import("./operations/verify-audit-chain");
