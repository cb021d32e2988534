import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { answered, api } from "./api";
import type { reconcileOptions } from "./reconcile-options";

const meaning = {
  same: "FinCEN says the same",
  "unknown-there": "FinCEN knows nothing of it",
  "ended-there": "FinCEN has ended it",
  "accepted-there": "FinCEN accepted it",
  "not-accepted-there": "FinCEN did not accept it",
  "ids-differ": "FinCEN has another id for it",
} as const;

/** Part by part, until FinCEN was asked about all: the platform answers for as many as a caller can wait for. */
export async function reconcileFilings(
  { values }: Arguments<typeof reconcileOptions>,
  io: Io,
): Promise<number> {
  const { url, days = "7" } = values;
  if (!/^[1-9]\d{0,3}$/.test(days) || Number(days) > 3_650)
    throw new UserError(`palisade boi reconcile: --days takes a number from 1 to 3650, not "${days}".`);
  const client = await api(io, url, "cora");
  let [asked, unanswered, differing] = [0, 0, 0];
  for (let after: string | undefined; ;) {
    const part = answered(
      await client.POST("/reconciliations", {
        body: { sinceDays: Number(days), most: 50, ...(after !== undefined && { after }) },
      }),
    );
    asked += part.asked;
    unanswered += part.unanswered;
    differing += part.differing.length;
    for (const { filingId, finding, ours } of part.differing)
      io.print(`${filingId} is ${ours} here; ${meaning[finding]}`);
    after = part.next;
    if (after !== undefined) io.printError(`${part.remaining} remain ...`);
    if (after === undefined) {
      io.print(`asked FinCEN about ${asked}: ${differing === 0 ? "no" : differing} differing`);
      if (part.older > 0)
        io.print(`not asked about ${part.older} that ended more than ${days} days ago: --days N`);
      break;
    }
  }
  if (unanswered > 0) io.print(`FinCEN gave no answer about ${unanswered}: try again later`);
  if (differing > 0) return exitCode.findings;
  return unanswered > 0 ? exitCode.couldNotRun : exitCode.clean;
}
