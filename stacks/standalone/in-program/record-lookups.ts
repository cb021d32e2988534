import { appendFileSync } from "node:fs";
import { lookupsVariable, type Lookup } from "../lookup";
import { sdkOfProgram } from "./sdk-of-program";

interface Struct {
  toJavaScript(): Lookup["arguments"];
}
interface Request {
  getTok(): string;
  getArgs(): Struct | undefined;
}
interface Response {
  getReturn(): Struct | undefined;
  getFailuresList(): readonly unknown[];
}
type Reply = (error: unknown, response?: Response) => void;
interface Client {
  invoke: (request: Request, ...rest: unknown[]) => unknown;
}
interface Services {
  readonly ResourceMonitorClient: { readonly prototype: Client };
}

/** Loaded by Node before a program that a real engine runs: keeps what providers answer, which no engine keeps. */
const file = process.env[lookupsVariable];
const services = sdkOfProgram("proto/resource_grpc_pb.js") as Services | undefined;

if (file !== undefined && services) recordAnswers(services.ResourceMonitorClient.prototype, file);

function recordAnswers(client: Client, file: string): void {
  client.invoke = new Proxy(client.invoke, {
    apply(invoke, self: Client, [request, ...rest]: [Request, ...unknown[]]) {
      const reply = rest.pop() as Reply;
      const recording: Reply = (error, response) => {
        if (response?.getFailuresList().length === 0) append(file, request, response);
        reply(error, response);
      };
      return Reflect.apply(invoke, self, [request, ...rest, recording]);
    },
  });
}

function append(file: string, request: Request, response: Response): void {
  const lookup: Lookup = {
    token: request.getTok(),
    arguments: request.getArgs()?.toJavaScript() ?? {},
    result: response.getReturn()?.toJavaScript() ?? {},
  };
  appendFileSync(file, `${JSON.stringify(lookup)}\n`);
}
