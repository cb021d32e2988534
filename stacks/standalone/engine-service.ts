import type * as grpc from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";

export type Severity = "debug" | "info" | "warning" | "error";

export interface Log {
  readonly severity: Severity;
  readonly message: string;
}

const severities: Readonly<Record<number, Severity>> = { 1: "info", 2: "warning", 3: "error" };

/** The Engine service: what a program logs, and its root resource. */
export function engineService(onLog: (log: Log) => void): grpc.UntypedServiceImplementation {
  let root = "";
  const unary =
    <Request, Response>(answer: (request: Request) => Response) =>
    (call: grpc.ServerUnaryCall<Request, Response>, reply: grpc.sendUnaryData<Response>) =>
      reply(null, answer(call.request));
  return {
    log: unary((request: proto.LogRequest) => {
      onLog({ severity: severities[request.getSeverity()] ?? "debug", message: request.getMessage() });
      return new Empty();
    }),
    setRootResource: unary((request: proto.SetRootResourceRequest) => {
      root = request.getUrn();
      return new proto.SetRootResourceResponse();
    }),
    getRootResource: unary(() => {
      const response = new proto.GetRootResourceResponse();
      response.setUrn(root);
      return response;
    }),
    startDebugging: unary(() => new Empty()),
    requirePulumiVersion: unary(() => new proto.RequirePulumiVersionResponse()),
  };
}
