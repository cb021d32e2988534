import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Inputs } from "../values/inputs";
import { wireMarks } from "../values/wire-marks";
import { isRecord, type Made, type Maker } from "./expansion";

export interface MakerOptions {
  /** The component's own registration. */
  readonly request: proto.RegisterResourceRequest;
  readonly component: Made;
  /** Text that came from resources, with their URNs. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly register: (
    request: proto.RegisterResourceRequest,
  ) => Promise<{ readonly urn: string; readonly id: string; readonly outputs: Inputs }>;
  readonly invoke: (token: string, args: Inputs, provider: string) => Inputs;
  readonly outputsOf: Maker["outputsOf"];
  readonly unknownText: () => string;
}

/** Registers a component's resources as its provider would: below it, through its providers, at the user's line. */
export function maker(options: MakerOptions): Maker {
  const { request, component } = options;
  const provider = request.getProvidersMap().get("aws") ?? "";
  const origins = new Map(options.origins);

  async function register(type: string, name: string, props: Inputs, parent: Made, custom: boolean) {
    const child = new proto.RegisterResourceRequest();
    child.setType(type);
    child.setName(name);
    child.setParent(parent.urn);
    child.setCustom(custom);
    child.setObject(struct(props));
    child.setProvider(custom ? provider : "");
    child.setSourceposition(request.getSourceposition());
    child.setStacktrace(request.getStacktrace());
    const all = new Set<string>();
    for (const [property, value] of Object.entries(props)) {
      const urns = [...new Set(textsIn(value).flatMap((text) => origins.get(text) ?? []))];
      if (urns.length === 0) continue;
      const dependencies = new proto.RegisterResourceRequest.PropertyDependencies();
      dependencies.setUrnsList(urns);
      child.getPropertydependenciesMap().set(property, dependencies);
      urns.forEach((urn) => all.add(urn));
    }
    child.setDependenciesList([...all]);
    const { urn, id, outputs } = await options.register(child);
    for (const text of [id, outputs.arn, outputs.name])
      if (typeof text === "string" && text !== "") origins.set(text, [urn]);
    return {
      urn,
      // The id of what is not known travels as the mark.
      id: id === "" ? wireMarks.unknown : id,
      outputs,
      reference: { [wireMarks.key]: wireMarks.resource, urn, id },
    };
  }

  return {
    component,
    make: (type, name, props, parent = component) => register(type, name, props, parent, true),
    makeComponent: (type, name) => register(type, name, {}, component, false),
    invoke: (token, args) => options.invoke(token, args, provider),
    outputsOf: options.outputsOf,
    jsonText(structure) {
      const secrets: unknown[] = [];
      const plain = (value: unknown): unknown => {
        if (value === wireMarks.unknown) return options.unknownText();
        if (Array.isArray(value)) return value.map(plain);
        if (!isRecord(value)) return value;
        if (value[wireMarks.key] === wireMarks.secret) {
          secrets.push(value.value);
          return plain(value.value);
        }
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
      };
      const text = JSON.stringify(plain(structure));
      return secrets.length > 0 ? { [wireMarks.key]: wireMarks.secret, value: text } : text;
    },
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

type JavaScript = Parameters<typeof Struct.fromJavaScript>[0];

/** JSON has no `undefined`, and protobuf refuses it. */
const struct = (value: Inputs): Struct =>
  Struct.fromJavaScript(JSON.parse(JSON.stringify(value)) as JavaScript);
