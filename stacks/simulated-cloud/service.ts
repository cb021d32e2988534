import { status, type handleUnaryCall } from "@grpc/grpc-js";
import type { IResourceProviderServer } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Provider, Subject } from "./provider";

type Values = Readonly<Record<string, unknown>>;

/** The ResourceProvider service of Pulumi's plugins (pulumi/provider.proto) around a simulated provider. */
export const service = (provider: Provider, announce: () => void): Partial<IResourceProviderServer> => ({
  getPluginInfo: answering(() => {
    const info = new PluginInfo();
    info.setVersion("0.0.0-simulated");
    return info;
  }),

  checkConfig: answering((request: proto.CheckRequest) => {
    const response = new proto.CheckResponse();
    response.setInputs(request.getNews());
    return response;
  }),

  diffConfig: answering((request: proto.DiffRequest) =>
    difference(provider.diff(subject(request), values(request.getOldInputs()), values(request.getNews()))),
  ),

  configure: answering((request: proto.ConfigureRequest) => {
    provider.configure(values(request.getArgs()));
    announce();
    const response = new proto.ConfigureResponse();
    response.setAcceptsecrets(true);
    response.setSupportspreview(true);
    return response;
  }),

  invoke: answering((request: proto.InvokeRequest) => {
    const answer = provider.invoke(request.getTok(), values(request.getArgs()));
    if (!answer) throw new Error(`simulated cloud: only the real one can answer ${request.getTok()}()`);
    const response = new proto.InvokeResponse();
    response.setReturn(struct(answer));
    return response;
  }),

  check: answering((request: proto.CheckRequest) => {
    const olds = request.getOlds();
    const response = new proto.CheckResponse();
    response.setInputs(
      struct(provider.check(subject(request), olds && values(olds), values(request.getNews()))),
    );
    return response;
  }),

  diff: answering((request: proto.DiffRequest) =>
    difference(provider.diff(subject(request), values(request.getOldInputs()), values(request.getNews()))),
  ),

  create: answering((request: proto.CreateRequest) => {
    const inputs = values(request.getProperties());
    const response = new proto.CreateResponse();
    if (request.getPreview()) {
      // Outputs that are left out are unknown to the SDK during a preview, as is an empty id.
      response.setProperties(struct(inputs));
      return response;
    }
    const { id, outputs } = provider.create(subject(request), inputs);
    response.setId(id);
    response.setProperties(struct(outputs));
    return response;
  }),

  read: answering((request: proto.ReadRequest) => {
    const stated = { ...values(request.getInputs()), ...values(request.getProperties()) };
    const found = provider.read(subject(request), request.getId(), stated);
    const response = new proto.ReadResponse();
    if (!found) return response;
    response.setId(found.id);
    response.setInputs(struct(found.inputs));
    response.setProperties(struct(found.outputs));
    return response;
  }),

  update: answering((request: proto.UpdateRequest) => {
    const news = values(request.getNews());
    const response = new proto.UpdateResponse();
    response.setProperties(
      struct(
        request.getPreview()
          ? provider.updated(values(request.getOlds()), news)
          : provider.update(subject(request), request.getId(), news),
      ),
    );
    return response;
  }),

  delete: answering((request: proto.DeleteRequest) => {
    provider.delete(subject(request), request.getId(), values(request.getProperties()));
    return new Empty();
  }),

  cancel: answering(() => new Empty()),
});

/** What is thrown reaches the engine as the provider's refusal. */
const answering =
  <Request, Response>(answer: (request: Request) => Response): handleUnaryCall<Request, Response> =>
  ({ request }, reply) => {
    try {
      reply(null, answer(request));
    } catch (error) {
      reply({ code: status.UNKNOWN, details: (error as Error).message });
    }
  };

/** Older engines leave out type and name, which the URN tells as well. */
function subject(request: { getUrn(): string }): Subject {
  const urn = request.getUrn();
  const [, , qualified = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  return { urn, type: qualified.split("$").at(-1) ?? "", name: name.join("::") };
}

function difference({
  changed,
  replacing,
  deleteBeforeReplace,
}: ReturnType<Provider["diff"]>): proto.DiffResponse {
  const response = new proto.DiffResponse();
  const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
  response.setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE);
  response.setDiffsList([...changed]);
  response.setReplacesList([...replacing]);
  response.setDeletebeforereplace(deleteBeforeReplace);
  return response;
}

const values = (struct: Struct | undefined): Values => struct?.toJavaScript() ?? {};

/** A property that is not set has no place in a struct. */
const struct = (given: Values): Struct => Struct.fromJavaScript(withoutHoles(given) as never);

function withoutHoles(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(withoutHoles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, withoutHoles(inner)]],
    ),
  );
}
