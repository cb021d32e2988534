import { currentType } from "../../../policy-packs/controls/facts/provider-type";
import { isUnknown } from "../../../policy-packs/controls/model/unknown";
import { decodeAll, isRecord, type Remember } from "./decode";
import type { Entry } from "./document";
import { entryFault } from "./entry-fault";
import { dependenciesOf, plainText, texts, type InputResource } from "./state-resource";

/** A resource of a plain list: `type`, `name` and `props` are needed, everything else may be added. */
export function listResource(entry: Entry, remember: Remember): InputResource {
  const { value } = entry;
  for (const field of ["type", "name"] as const)
    if (typeof value[field] !== "string" || value[field] === "")
      throw entryFault(entry, `has no ${field}`, `Add it, such as ${examples[field]}.`);
  for (const field of ["urn", "id", "arn", "account", "region", "stack", "parent"] as const)
    if (value[field] !== undefined && value[field] !== null && typeof value[field] !== "string")
      throw entryFault(entry, `has a ${field} that is no text`, "Put it in quotes, or leave it out.");
  const props = decodeAll(value.props, remember);
  if (!isRecord(value.props) || isUnknown(props))
    throw entryFault(entry, "has no props", 'Add its inputs: "props": {...}.');
  const { type: written, name } = value as { type: string; name: string };
  const type = currentType(written);
  const stack = plainText(value.stack) ?? "list";
  return {
    resource: {
      urn: plainText(value.urn) ?? `urn:pulumi:${stack}::list::${written}::${name}`,
      type,
      name,
      props,
      id: plainText(value.id),
      arn: plainText(value.arn),
      parent: plainText(value.parent),
      dependencies: texts(value.dependencies),
      propertyDependencies: dependenciesOf(value.propertyDependencies),
      account: plainText(value.account),
      region: plainText(value.region) ?? plainText(props.region),
      stack,
      opaque: value.opaque === true,
    },
    isJudged: value.external !== true && value.delete !== true,
    protect: value.protect === true,
    custom: value.custom !== false,
  };
}

const examples = { type: '"aws:s3/bucket:Bucket"', name: '"logs"' };
