import { spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../../../../accounts/package-root";
import { runtimeApi, type RuntimeEvent } from "./runtime-api";
import type { MeasuredFunction } from "./measured-functions";

interface ColdStart {
  /** From the start of the process to the function's first request for an event. */
  readonly initMilliseconds: number;
  /** From the event to its answer. */
  readonly answerMilliseconds: number;
  readonly answer: string;
}

/** One function in a fresh process, from its start to its first answer. */
export async function coldStart({
  bundle,
  environment,
  event,
  expected,
}: MeasuredFunction): Promise<ColdStart> {
  const api = await runtimeApi(event);
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [join(__dirname, "runtime-main.js"), join(packageRoot(), "dist/bundles", bundle, "index.js")],
    {
      env: {
        PATH: process.env.PATH,
        AWS_LAMBDA_RUNTIME_API: api.address,
        AWS_LAMBDA_FUNCTION_NAME: bundle,
        AWS_REGION: "us-east-1",
        ...environment,
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<RuntimeEvent>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${bundle} ended with ${String(code)}: ${said.slice(0, 500)}`)),
    );
  });
  const next = () => Promise.race([api.nextEvent(), ended]);
  try {
    const ready = await next();
    if (ready.what !== "next") throw new Error(`${bundle} did not start: ${ready.body}`);
    const answered = await next();
    if (!expected.test(answered.body)) throw new Error(`${bundle} answered ${answered.body}`);
    return {
      initMilliseconds: ready.at - begun,
      answerMilliseconds: answered.at - ready.at,
      answer: answered.body,
    };
  } finally {
    ended.catch(() => undefined);
    child.kill("SIGKILL");
    api.close();
  }
}
