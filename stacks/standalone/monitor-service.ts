import * as grpc from "@grpc/grpc-js";
import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as provider from "@pulumi/pulumi/proto/provider_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Monitor } from "../preview/monitor";
import type { Inputs } from "../preview/values/inputs";

export interface MonitorServiceOptions {
  readonly monitor: Monitor;
  /** Called with every request: a program that asks for something is not stuck. */
  readonly onRequest: () => void;
  /** Called when the program has ended well by itself, as SDKs since 3.166 tell. */
  readonly onEnd: () => void;
}

/** The monitor for a program in another process: the ResourceMonitor service over gRPC. */
export function monitorService(options: MonitorServiceOptions): grpc.UntypedServiceImplementation {
  const { monitor, onRequest, onEnd } = options;
  const unary =
    <Request, Response>(answer: (request: Request) => Response | Promise<Response>) =>
    (call: grpc.ServerUnaryCall<Request, Response>, reply: grpc.sendUnaryData<Response>) => {
      onRequest();
      Promise.resolve(call.request)
        .then(answer)
        .then(
          (response) => reply(null, response),
          (error: unknown) => {
            reply({
              code: grpc.status.UNKNOWN,
              details: error instanceof Error ? error.message : String(error),
            });
          },
        );
    };
  const nothing = <Request>(act: (request: Request) => void) =>
    unary((request: Request) => {
      act(request);
      return new Empty();
    });

  return {
    supportsFeature: unary(() => {
      const response = new proto.SupportsFeatureResponse();
      response.setHassupport(true);
      return response;
    }),
    registerPackage: unary((request: proto.RegisterPackageRequest) => {
      const response = new proto.RegisterPackageResponse();
      response.setRef(monitor.registerPackage(request).ref);
      return response;
    }),
    registerStackTransform: nothing((request: Callback) => monitor.registerStackTransform(request)),
    registerStackInvokeTransform: nothing((request: Callback) =>
      monitor.registerStackInvokeTransform(request),
    ),
    registerResourceHook: nothing((request: proto.RegisterResourceHookRequest) =>
      monitor.registerResourceHook(request),
    ),
    registerErrorHook: nothing(() => undefined),
    signalAndWaitForShutdown: nothing(onEnd),
    registerResource: unary(async (request: proto.RegisterResourceRequest) => {
      const { urn, id, outputs } = await monitor.registerResource(request);
      const response = new proto.RegisterResourceResponse();
      response.setUrn(urn);
      response.setId(id);
      response.setObject(struct(outputs));
      return response;
    }),
    registerResourceOutputs: nothing((request: proto.RegisterResourceOutputsRequest) =>
      monitor.registerResourceOutputs(request),
    ),
    readResource: unary(async (request: proto.ReadResourceRequest) => {
      const { urn, outputs } = await monitor.readResource(request);
      const response = new proto.ReadResourceResponse();
      response.setUrn(urn);
      response.setProperties(struct(outputs));
      return response;
    }),
    invoke: unary(async (request: proto.ResourceInvokeRequest) => {
      const response = new provider.InvokeResponse();
      response.setReturn(struct(await monitor.invoke(request)));
      return response;
    }),
    call: unary((request: proto.ResourceCallRequest) => {
      const response = new provider.CallResponse();
      response.setReturn(struct(monitor.call(request)));
      return response;
    }),
  };
}

type JavaScript = Parameters<typeof Struct.fromJavaScript>[0];

/** JSON has no `undefined`, and protobuf refuses it. */
const struct = (value: Inputs): Struct =>
  Struct.fromJavaScript(JSON.parse(JSON.stringify(value)) as JavaScript);
