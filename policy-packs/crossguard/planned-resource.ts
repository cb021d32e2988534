import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { providerFacts } from "../controls/model/provider-place";
import { readable, unknown } from "../controls/model/unknown";
import type { Resource } from "../controls/model/resource";
import { currentType } from "../controls/facts/provider-type";

/**
 * A resource as the real engine hands it to a policy, in the shape that controls judge. The engine knows no id or ARN of
 * a resource that does not exist yet, so references are followed by the dependencies that it records.
 */
export function plannedResource(given: ResourceValidationArgs | PolicyResource): Resource {
  const props = known(unwrapped(given.props)) as Record<string, unknown>;
  const facts =
    given.provider && providerFacts(known(unwrapped(given.provider.props)) as Record<string, unknown>);
  const [, stack = ""] = /^urn:pulumi:([^:]*)::/.exec(given.urn) ?? [];
  return {
    urn: given.urn,
    type: currentType(given.type),
    name: given.name,
    props: readable(props),
    arn: typeof props.arn === "string" ? props.arn : undefined,
    id: typeof props.id === "string" ? props.id : undefined,
    parent: given.opts.parent,
    dependencies: "dependencies" in given ? given.dependencies.map(({ urn }) => urn) : [],
    propertyDependencies:
      "propertyDependencies" in given
        ? Object.fromEntries(
            Object.entries(given.propertyDependencies).map(([property, on]) => [
              property,
              on.map(({ urn }) => urn),
            ]),
          )
        : {},
    ...(given.type.startsWith("aws:")
      ? { account: facts?.place.account, region: ownRegion(props) ?? facts?.place.region }
      : {}),
    stack,
  };
}

const ownRegion = ({ region }: Record<string, unknown>) => (typeof region === "string" ? region : undefined);

/** The SDK's proxies throw on unknown values with an error of their own; what they wrap carries the engine's marks. */
const unwrapped = (props: Record<string, unknown>): unknown => props.__getSpecialProxyTarget ?? props;

/** The engine's marks for an unknown text, number, boolean, list, asset, archive and map (sdk/go/common/resource/plugin/rpc.go). */
export const unknownMarks: ReadonlySet<string> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

function known(value: unknown): unknown {
  if (typeof value === "string" && unknownMarks.has(value))
    return unknown("it is computed from what does not exist before deployment");
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, known(inner)]));
}
