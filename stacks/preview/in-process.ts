import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { CouldNotRun } from "./could-not-run";
import { monitor, type MonitorOptions, type Registered } from "./monitor";
import type { Inputs } from "./values/inputs";
import { inProcessCallbacks } from "./sdk";

type Reply<T> = (error: { code: number; details: string; message: string } | null, response?: T) => void;

/** gRPC's status UNKNOWN: what the real engine answers when a call fails. */
const unknownStatus = 2;
/** UNIMPLEMENTED: what an engine answers to a call that newer ones have. */
const unimplementedStatus = 12;

export interface InProcessOptions extends Omit<MonitorOptions, "callBack" | "programDirectory"> {
  /** Ends the run with an error that must not reach the reader through the SDK's own wording. */
  readonly fail: (error: CouldNotRun) => void;
  /** Called with every request: a program that asks for something is not stuck. */
  readonly progress: () => void;
}

/**
 * The monitor for a program in this process. Responses are objects with the few methods that the SDK calls, which saves
 * encoding them.
 */
export function inProcess({ fail, progress, ...options }: InProcessOptions) {
  const engine = monitor({
    ...options,
    callBack: (callback, request) => callbacks.call(callback.getToken(), request),
  });
  const service = {
    /** Newer SDKs ask for all features at once, and one by one where that is not answered. */
    getDeploymentInfo: (_: unknown, reply: Reply<unknown>) =>
      reply({ code: unimplementedStatus, details: "not implemented", message: "not implemented" }),

    supportsFeature: (_: proto.SupportsFeatureRequest, reply: Reply<unknown>) =>
      reply(null, { getHassupport: () => true }),

    registerPackage(request: proto.RegisterPackageRequest, reply: Reply<unknown>) {
      const { ref } = engine.registerPackage(request);
      reply(null, { getRef: () => ref });
    },

    registerStackTransform(request: Callback, reply: Reply<unknown>) {
      engine.registerStackTransform(request);
      reply(null, {});
    },

    registerStackInvokeTransform(request: Callback, reply: Reply<unknown>) {
      engine.registerStackInvokeTransform(request);
      reply(null, {});
    },

    registerResourceHook(request: proto.RegisterResourceHookRequest, reply: Reply<unknown>) {
      engine.registerResourceHook(request);
      reply(null, {});
    },

    registerErrorHook: (_: unknown, reply: Reply<unknown>) => reply(null, {}),
    signalAndWaitForShutdown: (_: unknown, reply: Reply<unknown>) => reply(null, {}),

    registerResource: (request: proto.RegisterResourceRequest, reply: Reply<unknown>) =>
      answering(reply, async () => registered(await engine.registerResource(request))),

    registerResourceOutputs(request: proto.RegisterResourceOutputsRequest, reply: Reply<unknown>) {
      engine.registerResourceOutputs(request);
      reply(null, {});
    },

    readResource: (request: proto.ReadResourceRequest, reply: Reply<unknown>) =>
      answering(reply, async () => registered(await engine.readResource(request))),

    invoke: (request: proto.ResourceInvokeRequest, reply: Reply<unknown>) =>
      answering(reply, async () => returned(await engine.invoke(request))),

    call: (request: proto.ResourceCallRequest, reply: Reply<unknown>) =>
      answering(reply, () => Promise.resolve(returned(engine.call(request)))),
  };
  const callbacks = inProcessCallbacks(service);
  return { service, callbacks: callbacks.server, missingOutput: engine.missingOutput };

  /** Runs an answer to the end; what it throws reaches the program as a failed call. */
  function answering(reply: Reply<unknown>, run: () => Promise<unknown>): void {
    progress();
    run().then(
      (response) => reply(null, response),
      (error: unknown) => {
        if (error instanceof CouldNotRun) fail(error);
        const message = error instanceof Error ? error.message : String(error);
        reply({ code: unknownStatus, details: message, message });
      },
    );
  }
}

const registered = ({ urn, id, outputs }: Registered) => ({
  getUrn: () => urn,
  getId: () => id,
  getObject: () => struct(outputs),
  getProperties: () => struct(outputs),
  getPropertydependenciesMap: () => undefined,
  getResult: () => proto.Result.SUCCESS,
});

const returned = (result: Inputs) => ({
  getFailuresList: () => [],
  getReturn: () => struct(result),
  getReturndependenciesMap: () => undefined,
});

const struct = (value: Inputs) => ({
  toJavaScript: () => value,
  getFieldsMap: () =>
    new Map(
      Object.entries(value).map(([name, field]) => [
        name,
        { toJavaScript: () => field, getStructValue: () => ({ toJavaScript: () => field }) },
      ]),
    ),
});
