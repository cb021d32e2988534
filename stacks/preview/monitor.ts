import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { CouldNotRun } from "./could-not-run";
import { answer } from "./functions";
import type { SourcePosition } from "./plan";
import type { Recorder } from "./recorder";
import { transformed, transformedInvoke } from "./transforms";
import { inProcessCallbacks } from "./sdk";
import { wireMarks } from "./wire-marks";

type Reply<T> = (error: { code: number; details: string; message: string } | null, response?: T) => void;

/** gRPC's status UNKNOWN: what the real engine answers when a call fails. */
const unknownStatus = 2;

/** What a stack reference resolves to: wire values and the names of those that are secret. */
export interface ReferencedOutputs {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly secretNames: readonly string[];
}

export interface MonitorOptions {
  readonly recorder: Recorder;
  /** Waits for another stack of this preview to be planned. */
  readonly referenced: (stack: string, source: SourcePosition | undefined) => Promise<ReferencedOutputs>;
  /** Ends the run with an error that must not reach the reader through the SDK's own wording. */
  readonly fail: (error: CouldNotRun) => void;
  /** Called with every request: a program that asks for something is not stuck. */
  readonly progress: () => void;
}

/**
 * Speaks for the Pulumi engine to the SDK: the ResourceMonitor service as plain functions that take the SDK's protobuf
 * requests. Responses are objects with the few methods that the SDK calls, which saves encoding them.
 */
export function monitor({ recorder, referenced, fail, progress }: MonitorOptions) {
  const references = new Map<string, { outputs: readonly string[]; source: SourcePosition | undefined }>();
  const stackTransforms: string[] = [];
  const invokeTransforms: string[] = [];

  const service = {
    supportsFeature: (_: proto.SupportsFeatureRequest, reply: Reply<unknown>) =>
      reply(null, { getHassupport: () => true }),

    registerPackage(request: proto.RegisterPackageRequest, reply: Reply<unknown>) {
      reply(null, { getRef: () => `${request.getName()}@${request.getVersion()}` });
    },

    registerStackTransform(request: Callback, reply: Reply<unknown>) {
      stackTransforms.push(request.getToken());
      reply(null, {});
    },

    registerStackInvokeTransform(request: Callback, reply: Reply<unknown>) {
      invokeTransforms.push(request.getToken());
      reply(null, {});
    },

    /** Hooks run before and after real operations, of which a preview has none. */
    registerResourceHook: (_: unknown, reply: Reply<unknown>) => reply(null, {}),
    registerErrorHook: (_: unknown, reply: Reply<unknown>) => reply(null, {}),
    signalAndWaitForShutdown: (_: unknown, reply: Reply<unknown>) => reply(null, {}),

    registerResource(request: proto.RegisterResourceRequest, reply: Reply<unknown>) {
      answering(reply, async () => {
        await transformed(request, stackTransforms, callbacks.call);
        const { resource, outputs } = recorder.register(request);
        return {
          getUrn: () => resource.urn,
          getId: () => resource.id ?? "",
          getObject: () => ({ toJavaScript: () => outputs }),
          getPropertydependenciesMap: () => undefined,
          getResult: () => proto.Result.SUCCESS,
        };
      });
    },

    registerResourceOutputs(request: proto.RegisterResourceOutputsRequest, reply: Reply<unknown>) {
      recorder.registerOutputs(request.getUrn(), request.getOutputs()?.toJavaScript() ?? {});
      reply(null, {});
    },

    readResource(request: proto.ReadResourceRequest, reply: Reply<unknown>) {
      answering(reply, async () => {
        const { resource, outputs } = recorder.read(request);
        const state =
          request.getType() === "pulumi:pulumi:StackReference"
            ? await stackReference(request, resource.source)
            : outputs;
        return { getUrn: () => resource.urn, getProperties: () => ({ toJavaScript: () => state }) };
      });
    },

    invoke(request: proto.ResourceInvokeRequest, reply: Reply<unknown>) {
      answering(reply, async () => {
        if (request.getTok() === "pulumi:pulumi:getResource") return getResource(request);
        await transformedInvoke(request, invokeTransforms, callbacks.call);
        return invocation(request);
      });
    },

    /** A method of a remote component: its code lives in a plugin, so nothing of its result can be known. */
    call(request: proto.ResourceCallRequest, reply: Reply<unknown>) {
      recorder.note(`${request.getTok()} runs in a provider plugin; its result is unknown here`);
      reply(null, {
        getFailuresList: () => [],
        getReturn: () => ({ toJavaScript: () => ({ unknown: wireMarks.unknown }) }),
        getReturndependenciesMap: () => undefined,
      });
    },
  };

  const callbacks = inProcessCallbacks(service);
  return { service, callbacks: callbacks.server, missingOutput };

  async function stackReference(request: proto.ReadResourceRequest, source: SourcePosition | undefined) {
    const given: unknown = request.getProperties()?.toJavaScript().name;
    const name = typeof given === "string" ? given : request.getId();
    if (name.includes(wireMarks.unknown)) return { name };
    const { outputs, secretNames } = await referenced(name.split("/").at(-1) ?? name, source);
    references.set(name, { outputs: Object.keys(outputs), source });
    return { name, outputs, secretOutputNames: secretNames };
  }

  /** What to say when the SDK throws because a referenced stack has no output of the required name. */
  function missingOutput(error: unknown): CouldNotRun | undefined {
    const match = /^Required output '(.*)' does not exist on stack '(.*)'\.$/.exec(
      error instanceof Error ? error.message : "",
    );
    const reference = references.get(match?.[2] ?? "");
    if (!match?.[2] || !reference) return undefined;
    const exported =
      reference.outputs.length > 0 ? `it exports ${reference.outputs.join(", ")}` : "it exports nothing";
    return new CouldNotRun(
      `it requires output "${match[1] ?? ""}" of stack ${match[2].split("/").at(-1) ?? ""}, which does not exist (${exported})`,
      reference.source,
    );
  }

  /** `pulumi:pulumi:getResource`: how the SDK turns the URN of a resource of this stack back into its state. */
  function getResource(request: proto.ResourceInvokeRequest) {
    const urn = request.getArgs()?.toJavaScript().urn as string;
    const { resource, outputs } = recorder.find(urn);
    const fields = new Map<string, unknown>([
      ["urn", { toJavaScript: () => urn }],
      ["id", { toJavaScript: () => resource.id ?? "" }],
      ["state", { getStructValue: () => ({ toJavaScript: () => outputs }) }],
    ]);
    return { getFailuresList: () => [], getReturn: () => ({ getFieldsMap: () => fields }) };
  }

  function invocation(request: proto.ResourceInvokeRequest) {
    const token = request.getTok();
    const { result, known } = answer(
      token,
      request.getArgs()?.toJavaScript() ?? {},
      recorder.placeOf(request.getProvider()),
      (property) => recorder.unknownText(`${token}() needs AWS to answer "${property}"`),
    );
    if (!known) recorder.note(`${token}() needs AWS to answer; its result is unknown here`);
    return { getFailuresList: () => [], getReturn: () => ({ toJavaScript: () => result }) };
  }

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
