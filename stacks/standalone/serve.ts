import * as grpc from "@grpc/grpc-js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { CallbackInvokeRequest } from "@pulumi/pulumi/proto/callback_pb";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import type { CallBack } from "../preview/transforms";

export interface Served {
  /** Where a program finds engine and monitor, on this machine only. */
  readonly address: string;
  end(): void;
}

/** As large as the SDK allows. */
const messageLimit = 400 * 1024 * 1024;

/** Serves both halves of a Pulumi engine on a port of its own. */
export async function serve(
  monitor: grpc.UntypedServiceImplementation,
  engine: grpc.UntypedServiceImplementation,
): Promise<Served> {
  const server = new grpc.Server({
    "grpc.max_receive_message_length": messageLimit,
    "grpc.max_send_message_length": messageLimit,
  });
  server.addService(ResourceMonitorService, monitor);
  server.addService(EngineService, engine);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  return { address: `127.0.0.1:${port}`, end: () => server.forceShutdown() };
}

/** Calls functions of a program over the server that its SDK opens for them. */
export function callbackClients(): { readonly call: CallBack; end(): void } {
  const clients = new Map<string, CallbacksClient>();
  const client = (target: string) => {
    let known = clients.get(target);
    if (!known)
      clients.set(
        target,
        (known = new CallbacksClient(target, grpc.credentials.createInsecure(), {
          "grpc.max_receive_message_length": messageLimit,
          "grpc.enable_http_proxy": 0,
        })),
      );
    return known;
  };
  return {
    call: (callback, request) =>
      new Promise((resolve, reject) => {
        const sent = new CallbackInvokeRequest();
        sent.setToken(callback.getToken());
        sent.setRequest(request);
        client(callback.getTarget()).invoke(sent, (error, response) =>
          error ? reject(new Error(error.details)) : resolve(response.getResponse_asU8()),
        );
      }),
    end: () => {
      for (const one of clients.values()) one.close();
    },
  };
}
