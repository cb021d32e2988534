import type { CallRecord } from "../../../platform/fincen-client/call-record";
import { FinCenFailure, type FinCen, type Transcript } from "../../../platform/fincen-client/fincen";
import { Problem } from "../../../platform/http/problem";
import type { Change, Filing } from "./filing";
import { LeaseLost, ProcessIdTaken, type Claim, type FilingContent, type FilingStore } from "./filing-store";
import type { Pace } from "./pace";
import {
  aboutToSend,
  attached,
  deadLettered,
  failed,
  identified,
  nextStep,
  statusReceived,
  transcriptKept,
  type Step,
} from "./transitions";

export interface Machine {
  readonly store: FilingStore;
  readonly content: FilingContent;
  /** A client that reports its calls to `record`. */
  readonly fincen: (record: (call: CallRecord) => void) => FinCen;
  readonly pace: Pace;
  readonly now: () => Date;
}

/**
 * Takes one filing as far as it goes without waiting: asks FinCEN one thing, keeps the answer, asks the next. Killed
 * anywhere, another worker goes on from what was kept, once the lease has run out.
 */
export async function advance(machine: Machine, claim: Claim): Promise<void> {
  try {
    for (;;) {
      const filing = await machine.store.load(claim);
      if (!filing) return;
      const step = nextStep(filing);
      if (!step || (await takeStep(machine, claim, filing, step))) return;
    }
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}

/** One step; true when the filing then waits or has ended. */
async function takeStep(machine: Machine, claim: Claim, filing: Filing, step: Step): Promise<boolean> {
  const { store, pace, now } = machine;
  const calls: CallRecord[] = [];
  const fincen = machine.fincen((call) => calls.push(call));
  let transcript: Transcript | undefined;
  let change: Change;
  try {
    switch (step.call) {
      case "process-id":
        change = identified(await fincen.processId(), { now: now(), pace });
        break;
      case "attachment": {
        const { processId, attached: index } = step.filing;
        const { fileName, bytes } = await machine.content.attachment(filing, index);
        await fincen.attach(processId, fileName, bytes);
        change = attached(step.filing, { now: now(), pace });
        break;
      }
      case "submission": {
        const xml = await machine.content.xml(filing);
        await store.save(claim, aboutToSend({ now: now(), pace }), {
          calls: [],
          release: false,
          now: now(),
        });
        const answer = await fincen.submit(step.filing.processId, `${filing.filingId}.xml`, xml);
        change = statusReceived(filing, answer, { now: now(), pace });
        break;
      }
      case "check":
        change = statusReceived(filing, await fincen.status(step.filing.processId), { now: now(), pace });
        break;
      case "status":
        change = statusReceived(
          filing,
          await fincen.status(step.processId),
          { now: now(), pace },
          filing.retries + 1,
        );
        break;
      case "transcript":
        transcript = await fincen.transcript(step.processId);
        change = transcriptKept();
    }
  } catch (error) {
    // Somebody in it was erased, or a document is gone: nothing was sent, and waiting brings nothing back.
    if (error instanceof Problem) change = deadLettered("content-unavailable");
    else if (error instanceof FinCenFailure) change = failed(filing, step, error, { now: now(), pace });
    else throw error;
  }
  const release = change.nextStepAt === null || (change.nextStepAt ?? now()) > now();
  const kept = { calls, release, now: now(), ...(transcript && { transcript }) };
  try {
    await store.save(claim, change, kept);
  } catch (error) {
    if (!(error instanceof ProcessIdTaken)) throw error;
    // Ask for another one; how often FinCEN may repeat itself is bounded like any failure.
    const again = failed(filing, step, new FinCenFailure("uncertain", "process-id-taken"), {
      now: now(),
      pace,
    });
    await store.save(claim, filing.retries >= 20 ? deadLettered("process-id-taken") : again, {
      ...kept,
      release: true,
    });
    return true;
  }
  return release;
}
