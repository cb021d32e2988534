import { verifyAuditOptions } from "../../boi/verify-audit-options";
import type { Command } from "../../command";

export const verifyAudit: Command<typeof verifyAuditOptions> = {
  summary: "Reads the tenant's audit chain and says whether a record was changed, removed or put in (exit 1)",
  options: verifyAuditOptions,
  run: (given, io) => loaded().verifyAuditChain(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("../../boi/verify-audit-chain") as typeof import("../../boi/verify-audit-chain");
