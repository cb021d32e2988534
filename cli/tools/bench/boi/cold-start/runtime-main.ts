import { request } from "node:http";

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** What Lambda's own runtime does in a fresh environment: loads the function, then asks for events and answers them. */
async function main(bundle: string, api: string): Promise<void> {
  let handler: Handler;
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle is known at run time only
    ({ handler } = require(bundle) as { handler: Handler });
  } catch (error) {
    await call(api, "/runtime/init/error", described(error));
    process.exit(1);
  }
  for (;;) {
    const { id, body } = await call(api, "/runtime/invocation/next");
    const context = { awsRequestId: id, functionName: "measured", getRemainingTimeInMillis: () => 15_000 };
    try {
      const answer = await handler(JSON.parse(body), context);
      await call(api, `/runtime/invocation/${id}/response`, JSON.stringify(answer ?? null));
    } catch (error) {
      await call(api, `/runtime/invocation/${id}/error`, described(error));
    }
  }
}

const described = (error: unknown): string =>
  JSON.stringify(
    error instanceof Error
      ? { errorType: error.name, errorMessage: error.message }
      : { errorType: "unknown" },
  );

function call(
  api: string,
  path: string,
  body?: string,
): Promise<{ readonly id: string; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const sent = request(`http://${api}/2018-06-01${path}`, { method }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ id: String(response.headers["lambda-runtime-aws-request-id"]), body: text });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

void main(process.argv[2] ?? "", process.env.AWS_LAMBDA_RUNTIME_API ?? "");
