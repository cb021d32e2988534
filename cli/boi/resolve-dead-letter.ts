import type { Arguments } from "../command";
import { exitCode } from "../exit-code";
import type { Io } from "../io";
import { UserError } from "../user-error";
import { answered, api } from "./api";
import type { retryOptions } from "./retry-options";

export async function resolveDeadLetter(
  { values, positionals: [filingId] }: Arguments<typeof retryOptions>,
  io: Io,
): Promise<number> {
  const { url, reason, abandon = false } = values;
  if (filingId === undefined || reason === undefined)
    throw new UserError("palisade boi retry takes the id of a filing, and --reason.");
  const client = await api(io, url, "cora");
  const { state } = answered(
    await client.POST("/filings/{filingId}/resolution", {
      params: { path: { filingId } },
      body: { action: abandon ? "abandon" : "retry", reason },
    }),
  );
  io.print(`${filingId} is ${state}`);
  return exitCode.clean;
}
