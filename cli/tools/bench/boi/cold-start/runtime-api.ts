import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a function sent to the runtime API: that it is ready for an event, an answer, or an error. */
export interface RuntimeEvent {
  readonly what: "next" | "response" | "error" | "init-error";
  /** Of `performance.now()`. */
  readonly at: number;
  readonly body: string;
}

interface RuntimeApi {
  /** "127.0.0.1:41234", as AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /** Resolves with what the function sends next. */
  readonly nextEvent: () => Promise<RuntimeEvent>;
  readonly close: () => void;
}

/** Lambda's runtime API as far as one invocation needs it (Lambda guide, "Using the Lambda runtime API"). */
export function runtimeApi(event: unknown): Promise<RuntimeApi> {
  const kept: RuntimeEvent[] = [];
  const waiting: ((sent: RuntimeEvent) => void)[] = [];
  const receive = (sent: RuntimeEvent) => {
    const next = waiting.shift();
    if (next) next(sent);
    else kept.push(sent);
  };
  let given = false;
  const server = createServer((request, response) => {
    const at = performance.now();
    void textOf(request).then((body) => {
      const what = kindOf(request.url ?? "");
      receive({ what, at, body });
      if (what !== "next") accepted(response);
      // The second one waits for an event that never comes: the function is frozen, as in Lambda.
      else if (!given) {
        given = true;
        invocation(response, event);
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
        nextEvent: () => {
          const first = kept.shift();
          return first ? Promise.resolve(first) : new Promise((sendNext) => waiting.push(sendNext));
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

const kindOf = (url: string): RuntimeEvent["what"] => {
  if (url.endsWith("/invocation/next")) return "next";
  if (url.endsWith("/init/error")) return "init-error";
  return url.endsWith("/response") ? "response" : "error";
};

function invocation(response: ServerResponse, event: unknown): void {
  response.writeHead(200, {
    "content-type": "application/json",
    "lambda-runtime-aws-request-id": "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
    "lambda-runtime-deadline-ms": String(Date.now() + 15_000),
    "lambda-runtime-invoked-function-arn": "arn:aws:lambda:us-east-1:111122223333:function:measured:live",
  });
  response.end(JSON.stringify(event));
}

function accepted(response: ServerResponse): void {
  response.writeHead(202, { "content-type": "application/json" });
  response.end('{"status":"OK"}');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
