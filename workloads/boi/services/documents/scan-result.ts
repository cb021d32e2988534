import { databaseFromEnvironment } from "../../runtime/database-from-environment";
import { createLog } from "../../platform/observability/log";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { storesFromEnvironment } from "./stores-from-environment";
import { noteScanResult, scanResultEvent } from "./verbs/note-scan-result";

const services = {
  ...storesFromEnvironment(),
  database: databaseFromEnvironment(process.env),
  protection: protectionFromEnvironment(),
};
const log = createLog("boi-scan-result");

/** EventBridge calls it with each result of GuardDuty. What it throws is tried again, then lies in the dead letters. */
export async function handler(event: unknown): Promise<void> {
  const result = scanResultEvent.parse(event);
  try {
    const state = await noteScanResult(services, result, new Date());
    log({ event: state === undefined ? "scan.of-no-document" : "scan.noted", requestId: result.id });
  } catch (error) {
    log({ event: "scan.failed", requestId: result.id, error });
    throw error;
  }
}
