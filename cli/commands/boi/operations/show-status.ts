import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { answered, api } from "./api";
import type { apiOptions } from "./api-options";

export async function showStatus({ values }: Arguments<typeof apiOptions>, io: Io): Promise<number> {
  const client = await api(io, values.url, "cora");
  const { states, stuck, differing, oldestQueuedAt } = answered(await client.GET("/filing-status"));
  for (const [state, count] of Object.entries(states))
    if (count > 0) io.print(`${state.padEnd(18)} ${count}`);
  if (oldestQueuedAt !== undefined) io.print(`oldest under way   ${oldestQueuedAt}`);
  const dead = answered(
    await client.GET("/filings", { params: { query: { state: "dead-lettered", limit: 100 } } }),
  );
  for (const { filingId, problem = "" } of dead.items)
    io.print(`dead letter        ${filingId} ${problem}: palisade boi retry ${filingId} --reason ...`);
  if (stuck > 0) io.print(`stuck for over four hours: ${stuck}`);
  if (differing > 0) io.print(`FinCEN says otherwise about ${differing}: palisade boi reconcile`);
  const good = stuck === 0 && differing === 0 && dead.items.length === 0;
  io.print(good ? "nothing needs you" : "something needs you");
  return good ? exitCode.clean : exitCode.findings;
}
