import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";

/** Calls a function that the program has registered with the engine. */
export type CallBack = (callback: Callback, request: Uint8Array) => Promise<Uint8Array>;

/**
 * Applies a registration's own transforms and then the stack's, in the order in which the engine does, and writes
 * what they return back into the request.
 */
export async function transformed(
  request: proto.RegisterResourceRequest,
  stackTransforms: readonly Callback[],
  call: CallBack,
): Promise<void> {
  for (const transform of [...request.getTransformsList(), ...stackTransforms]) {
    const sent = new proto.TransformRequest();
    sent.setType(request.getType());
    sent.setName(request.getName());
    sent.setCustom(request.getCustom());
    sent.setParent(request.getParent());
    sent.setProperties(request.getObject());
    sent.setOptions(options(request));
    const answer = proto.TransformResponse.deserializeBinary(await call(transform, sent.serializeBinary()));
    request.setObject(answer.getProperties());
    accept(request, answer.getOptions());
  }
}

/** Applies invoke transforms to the arguments of a function call. */
export async function transformedInvoke(
  request: proto.ResourceInvokeRequest,
  transforms: readonly Callback[],
  call: CallBack,
): Promise<void> {
  for (const transform of transforms) {
    const sent = new proto.TransformInvokeRequest();
    sent.setToken(request.getTok());
    sent.setArgs(request.getArgs());
    const given = new proto.TransformInvokeOptions();
    given.setProvider(request.getProvider());
    given.setVersion(request.getVersion());
    sent.setOptions(given);
    const answer = proto.TransformInvokeResponse.deserializeBinary(
      await call(transform, sent.serializeBinary()),
    );
    request.setArgs(answer.getArgs());
    request.setProvider(answer.getOptions()?.getProvider() ?? request.getProvider());
  }
}

function options(request: proto.RegisterResourceRequest): proto.TransformResourceOptions {
  const given = new proto.TransformResourceOptions();
  given.setDependsOnList(request.getDependenciesList());
  given.setIgnoreChangesList(request.getIgnorechangesList());
  given.setReplaceOnChangesList(request.getReplaceonchangesList());
  given.setAliasesList(request.getAliasesList());
  given.setProvider(request.getProvider());
  given.setImport(request.getImportid());
  given.setVersion(request.getVersion());
  given.setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList());
  const protect = request.getProtect();
  if (protect !== undefined) given.setProtect(protect);
  for (const [name, ref] of request.getProvidersMap().toArray()) given.getProvidersMap().set(name, ref);
  return given;
}

function accept(
  request: proto.RegisterResourceRequest,
  given: proto.TransformResourceOptions | undefined,
): void {
  if (!given) return;
  request.setDependenciesList(given.getDependsOnList());
  request.setIgnorechangesList(given.getIgnoreChangesList());
  request.setAliasesList(given.getAliasesList());
  request.setImportid(given.getImport());
  request.setAdditionalsecretoutputsList(given.getAdditionalSecretOutputsList());
  if (given.getProvider() !== "") request.setProvider(given.getProvider());
  const protect = given.getProtect();
  if (protect !== undefined) request.setProtect(protect);
}
