import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import { CouldNotRun } from "./could-not-run";
import { assumedElements } from "./declared/unknown-of-type";
import { answer } from "./functions";
import type { SourcePosition } from "./plan";
import type { Recorder } from "./recorder";
import type { Inputs } from "./values/inputs";
import { expandedComponent } from "./expanded-component";
import { wireMarks } from "./values/wire-marks";
import { transformed, transformedInvoke, type CallBack } from "./transforms";

/** What a stack reference resolves to: wire values and the names of those that are secret. */
export interface ReferencedOutputs {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly secretNames: readonly string[];
}

export interface MonitorOptions {
  readonly recorder: Recorder;
  /** Waits for another stack, named as the program does; undefined when nothing is known of it. */
  readonly referenced: (
    stack: string,
    source: SourcePosition | undefined,
  ) => Promise<ReferencedOutputs | undefined>;
  /** Calls a function of the program, such as a transform. */
  readonly callBack: CallBack;
  /** Folder of the program whose packages say what a function's result holds; default: this package. */
  readonly programDirectory?: string;
  /** What the user says that provider functions return. */
  readonly givenAnswers?: GivenAnswers;
}

export interface GivenAnswers {
  find(token: string, args: Inputs): Inputs | undefined;
  /** Called with what nothing answered. */
  missed(token: string, args: Inputs): void;
  /** How to answer a function that nothing answers, as the end of a sentence. */
  readonly remedy: string;
}

/** Gives plain data, as it travels: how it is dressed for the SDK is decided by the server that sends it. */
export interface Monitor {
  registerPackage(request: proto.RegisterPackageRequest): { readonly ref: string };
  registerStackTransform(callback: Callback): void;
  registerStackInvokeTransform(callback: Callback): void;
  registerResourceHook(request: proto.RegisterResourceHookRequest): void;
  registerResource(request: proto.RegisterResourceRequest): Promise<Registered>;
  registerResourceOutputs(request: proto.RegisterResourceOutputsRequest): void;
  readResource(request: proto.ReadResourceRequest): Promise<Registered>;
  invoke(request: proto.ResourceInvokeRequest): Promise<Inputs>;
  call(request: proto.ResourceCallRequest): Inputs;
  /** What to say when the SDK throws because a referenced stack has no output of the required name. */
  readonly missingOutput: (error: unknown) => CouldNotRun | undefined;
}

export interface Registered {
  readonly urn: string;
  readonly id: string;
  /** Still as wire values. */
  readonly outputs: Inputs;
}

/** Answers for the Pulumi engine: the ResourceMonitor service as plain functions of the SDK's protobuf requests. */
export function monitor(options: MonitorOptions): Monitor {
  const { recorder, referenced, callBack, programDirectory, givenAnswers } = options;
  const references = new Map<string, { outputs: readonly string[]; source: SourcePosition | undefined }>();
  const stackTransforms: Callback[] = [];
  const invokeTransforms: Callback[] = [];

  return {
    registerPackage: (request) => ({ ref: `${request.getName()}@${request.getVersion()}` }),
    registerStackTransform: (callback) => void stackTransforms.push(callback),
    registerStackInvokeTransform: (callback) => void invokeTransforms.push(callback),
    /** Hooks run before and after real operations, of which a preview has none; some ask to run in previews too. */
    registerResourceHook(request) {
      if (request.getOnDryRun())
        recorder.note(`hook ${request.getName()} asks to run in previews; it does not run here`);
    },

    registerResource,

    registerResourceOutputs: (request) =>
      recorder.registerOutputs(request.getUrn(), request.getOutputs()?.toJavaScript() ?? {}),

    async readResource(request) {
      const { resource, outputs } = recorder.read(request);
      return {
        urn: resource.urn,
        id: request.getId(),
        outputs:
          request.getType() === "pulumi:pulumi:StackReference"
            ? await stackReference(request, resource.source)
            : outputs,
      };
    },

    async invoke(request) {
      if (request.getTok() === "pulumi:pulumi:getResource") return getResource(request);
      await transformedInvoke(request, invokeTransforms, callBack);
      return invocation(request);
    },

    /** A method of a remote component: its code lives in a plugin, so nothing of its result can be known. */
    call(request) {
      recorder.note(`${request.getTok()} runs in a provider plugin; its result is unknown here`);
      return { unknown: wireMarks.unknown };
    },

    missingOutput(error) {
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
    },
  };

  async function registerResource(request: proto.RegisterResourceRequest): Promise<Registered> {
    await transformed(request, stackTransforms, callBack);
    const expanded = expandedComponent(request, recorder, { register: registerResource, invoke: answered });
    const planned = recorder.register(request, expanded?.whole);
    const { resource, id, outputs } = planned;
    return { urn: resource.urn, id, outputs: { ...outputs, ...(await expanded?.outputs(planned)) } };
  }

  async function stackReference(request: proto.ReadResourceRequest, source: SourcePosition | undefined) {
    const given: unknown = request.getProperties()?.toJavaScript().name;
    const name = typeof given === "string" ? given : request.getId();
    if (name.includes(wireMarks.unknown)) return { name };
    const known = await referenced(name, source);
    if (!known) {
      recorder.note(`nothing is known here of stack ${name}, which is referenced: its outputs are unknown`);
      return { name, outputs: wireMarks.unknown, secretOutputNames: wireMarks.unknown };
    }
    const { outputs, secretNames } = known;
    references.set(name, { outputs: Object.keys(outputs), source });
    return { name, outputs, secretOutputNames: secretNames };
  }

  /** `pulumi:pulumi:getResource`: how the SDK turns the URN of a resource of this stack back into its state. */
  function getResource(request: proto.ResourceInvokeRequest): Inputs {
    const urn = request.getArgs()?.toJavaScript().urn as string;
    const { id, outputs } = recorder.find(urn);
    return { urn, id, state: outputs };
  }

  function invocation(request: proto.ResourceInvokeRequest): Inputs {
    const args = (request.getArgs()?.toJavaScript() ?? {}) as Inputs;
    return answered(request.getTok(), args, request.getProvider());
  }

  function answered(token: string, args: Inputs, provider: string): Inputs {
    const needed = token.startsWith("aws:") ? "AWS" : "its provider";
    const { result, known, assumedLists } = answer(token, args, {
      place: recorder.placeOf(provider, token),
      given: givenAnswers?.find(token, args),
      unknownText: (property) => recorder.unknownText(`${token}() needs ${needed} to answer "${property}"`),
      programDirectory,
    });
    if (!known) {
      givenAnswers?.missed(token, args);
      const lists =
        assumedLists.length === 0
          ? ""
          : ` (${assumedElements} unknown elements are assumed in ${assumedLists.join(", ")})`;
      const remedy = givenAnswers === undefined ? "" : `; ${givenAnswers.remedy}`;
      recorder.note(`${token}() needs ${needed} to answer; its result is unknown here${lists}${remedy}`);
    }
    return result;
  }
}
