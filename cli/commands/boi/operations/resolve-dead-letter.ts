import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { answered, api } from "./api";
import type { retryOptions } from "./retry-options";

export async function resolveDeadLetter(
  { values, positionals: [filingId] }: Arguments<typeof retryOptions>,
  io: Io,
): Promise<number> {
  const { url, reason, abandon = false, accepted } = values;
  if (filingId === undefined || reason === undefined)
    throw new UserError("palisade boi retry takes the id of a filing, and --reason.");
  if (abandon && accepted !== undefined)
    throw new UserError("palisade boi retry takes --abandon or --accepted, not both.");
  if (accepted !== undefined && !/^\d{5,20}$/.test(accepted))
    throw new UserError(
      `palisade boi retry: --accepted takes FinCEN's id of the report (5 to 20 digits), not "${accepted}".`,
    );
  const client = await api(io, url, "cora");
  const { state } = answered(
    await client.POST("/filings/{filingId}/resolution", {
      params: { path: { filingId } },
      body:
        accepted === undefined
          ? { action: abandon ? "abandon" : "retry", reason }
          : { action: "accepted", reason, boirId: accepted },
    }),
  );
  io.print(`${filingId} is ${state}`);
  return exitCode.clean;
}
