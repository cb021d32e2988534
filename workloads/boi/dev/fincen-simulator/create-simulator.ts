import { randomBytes, randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { faultPlan, faults, simulatedCalls, type Fault, type SimulatedCall } from "./faults";
import { answerWithFault, type Work } from "./answer-with-fault";
import { verdictAnswer } from "./verdict-answer";
import { keptNowhere, type Journal } from "./journal";
import { knownProcesses } from "./processes";
import { submissionFacts } from "./submission-facts";
import { transcriptPdf } from "./transcript-pdf";

export interface SimulatorOptions {
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** How long a submission stays in each of its three stages before the verdict. */
  readonly stageMilliseconds?: number;
  readonly tokenSeconds?: number;
  readonly slowMilliseconds?: number;
  /** How long a "late" call waits before it is done after all. */
  readonly lateMilliseconds?: number;
  readonly clock?: () => number;
  /** What it knew when it ended; without, it begins with nothing on file. */
  readonly journal?: Journal;
}

const largestAttachment = 4 * 1024 * 1024;
const fileName = /^[\w!@#$%()=+[\]{}|;~-]+\.[A-Za-z]{3,4}$/;
const stages = ["submission_initiated", "submission_processing", "submission_validation_passed"] as const;

/** FinCEN's BOI E-Filing API as it is documented, with every fault on order. What it has on file is in memory and the journal. */
export function createSimulator(options: SimulatorOptions = {}) {
  const {
    clientId = "palisade",
    clientSecret = "palisade-secret",
    stageMilliseconds = 0,
    tokenSeconds = 3599,
    slowMilliseconds = 200,
    lateMilliseconds = 500,
    clock = Date.now,
    journal = keptNowhere,
  } = options;
  const plan = faultPlan();
  const tokens = new Map<string, number>();
  const processes = knownProcesses(journal);
  let delayed: { readonly due: number; readonly late: () => Promise<unknown> }[] = [];
  const app = new Hono();

  app.post("/token", (c) =>
    suffering(c, "token", async () => {
      const wanted = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`;
      const form = new URLSearchParams(await c.req.text());
      if (c.req.header("authorization") !== wanted) return c.json({ error: "invalid_client" }, 401);
      if (form.get("grant_type") !== "client_credentials")
        return c.json({ error: "unsupported_grant_type" }, 400);
      if (!/^BOSS-EFILE(-SANDBOX)?$/.test(form.get("scope") ?? ""))
        return c.json({ error: "invalid_scope" }, 400);
      const token = randomBytes(24).toString("base64url");
      tokens.set(token, clock() + tokenSeconds * 1000);
      return c.json({
        access_token: token,
        scope: form.get("scope"),
        token_type: "Bearer",
        expires_in: tokenSeconds,
      });
    }),
  );

  app.get("/processId", (c) =>
    suffering(c, "process-id", () => {
      const processId = `BOIR${new Date(clock()).toISOString().slice(2, 10).replaceAll("-", "")}X${randomUUID().slice(0, 12)}`;
      processes.begin(processId);
      return c.json({ processId });
    }),
  );

  app.post("/attachments/:processId/:fileName", (c) =>
    suffering(c, "attachment", async () => {
      const processId = c.req.param("processId");
      if (!processes.get(processId)) return refusal(c, 404, "not_found", "There is no such process.");
      const name = c.req.param("fileName");
      if (!fileName.test(name)) return refusal(c, 400, "file_name_invalid", "The file name is not valid.");
      if (!/\.(jpe?g|png|pdf)$/i.test(name))
        return refusal(c, 415, "unsupported_type", "The type is not supported.");
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      if (bytes.length > largestAttachment)
        return refusal(c, 413, "too_large", "The attachment exceeds 4 MB.");
      if (bytes.length === 0) return c.json({ status: "upload_failed", message: "The attachment is empty." });
      processes.attach(processId, name);
      return c.json({ status: "upload_success", message: "The attachment was uploaded." });
    }),
  );

  app.post("/upload/BOIR/:processId/:fileName", (c) =>
    suffering(c, "submission", async (fault) => {
      const processId = c.req.param("processId");
      if (!processes.get(processId)) return refusal(c, 404, "not_found", "There is no such process.");
      if (!fileName.test(c.req.param("fileName")) || !c.req.param("fileName").endsWith(".xml"))
        return refusal(c, 400, "file_name_invalid", "The file name is not valid.");
      const xml = await c.req.text();
      if (!submitterComplete(xml))
        return refusal(c, 400, "submitter_info_invalid", "The submitter information is not complete.");
      processes.submit(
        processId,
        xml,
        clock(),
        fault === "system-error"
          ? { status: "rejected", errors: [{ code: "SBE01", text: "The report could not be processed." }] }
          : undefined,
      );
      return c.json({ processId, status: "submission_initiated" });
    }),
  );

  app.get("/submissionStatus/:processId", (c) =>
    suffering(c, "status", (fault) => {
      const processId = c.req.param("processId");
      const answer = statusOf(processId, fault === "status-backwards");
      return answer
        ? c.json(answer)
        : refusal(c, 404, "not_found", "There is no submission of this process.");
    }),
  );

  app.get("/transcript/:processId", (c) =>
    suffering(c, "transcript", async () => {
      const processId = c.req.param("processId");
      const status = statusOf(processId, false);
      if (!status) return refusal(c, 404, "not_found", "There is no transcript of this process.");
      const said = "submissionStatus" in status ? status.submissionStatus : status.status;
      if (said !== "submission_accepted" && said !== "submission_rejected") return c.json({ status });
      const pdf = await transcriptPdf([`Process: ${processId}`, `Status: ${said}`]);
      return c.json({ status, pdfBinary: pdf.toString("base64") });
    }),
  );

  app.post("/control/faults", async (c) => {
    const given = plannedFault.safeParse(await c.req.json().catch(() => undefined));
    if (!given.success)
      return c.json({ message: "give call, fault and times", calls: simulatedCalls, faults }, 400);
    plan.plan(given.data);
    return c.json({ pending: plan.pending() }, 201);
  });
  app.delete("/control/faults", (c) => {
    plan.clear();
    return c.json({ pending: [] });
  });
  app.get("/control/ledger", (c) =>
    c.json({ accepted: processes.ledger(), duplicates: processes.duplicates() }),
  );

  function statusOf(processId: string, backwards: boolean) {
    const last = processes.get(processId)?.submissions.at(-1);
    if (!last) return undefined;
    const stage =
      stageMilliseconds === 0 ? stages.length : Math.floor((clock() - last.at) / stageMilliseconds);
    if (backwards) return { processId, status: stages[0] };
    const passing = stages[stage];
    if (passing) return { processId, status: passing };
    return verdictAnswer(processId, last.verdict);
  }

  const suffering = async (c: Context, call: SimulatedCall, work: Work) => {
    await runDue();
    return answerWithFault(c, {
      fault: plan.next(call),
      work,
      authorized: call === "token" || authorized(c),
      knownProcessId: processes.first,
      slowMilliseconds,
      later: (late) => {
        delayed.push({ due: clock() + lateMilliseconds, late });
        setTimeout(() => void runDue(), lateMilliseconds).unref();
      },
    });
  };

  /** By the clock, which tests turn: a call that is due arrives before the next one is heard. */
  async function runDue(): Promise<void> {
    const due = delayed.filter((call) => call.due <= clock());
    delayed = delayed.filter((call) => !due.includes(call));
    for (const { late } of due) await late();
  }

  function authorized(c: Context): boolean {
    const token = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
    return (tokens.get(token) ?? 0) > clock();
  }

  return { app, faults: plan, ledger: processes.ledger, duplicates: processes.duplicates };
}

export type Simulator = ReturnType<typeof createSimulator>;

const plannedFault = z.strictObject({
  call: z.enum(simulatedCalls),
  fault: z.enum(Object.keys(faults) as [Fault, ...Fault[]]),
  times: z.int().min(1).max(1000).default(1),
});

function submitterComplete(xml: string): boolean {
  try {
    return submissionFacts(xml).submitterComplete;
  } catch {
    // What is no XML at all fails validation later, as at FinCEN.
    return true;
  }
}

const refusal = (c: Context, status: 400 | 404 | 413 | 415, code: string, message: string) =>
  c.json({ error: { code, message } }, status);
