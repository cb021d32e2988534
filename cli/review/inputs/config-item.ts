import { gone } from "../../../config-rules/evaluate";
import type { ConfigurationItem } from "../../../policy-packs/controls/model/control";
import type { VerdictSubject } from "../judging/verdict-subject";
import { isRecord } from "./decode";
import type { Entry } from "./document";
import { entryFault } from "./entry-fault";

/** A configuration item, whichever of AWS's ways of writing one it came in. */
export interface Item {
  readonly item: ConfigurationItem;
  /** Tells items of one resource from those of another. */
  readonly key: string;
  readonly arn?: string;
  /** ISO 8601; of two items of a resource the later counts. */
  readonly capturedAt: string;
  readonly gone: boolean;
}

/** Snapshots hold `configuration` as JSON, the API's answers as JSON text, and each names some fields its own way. */
export function configItem(entry: Entry): Item {
  const { value } = entry;
  const firstText = (...names: readonly string[]) =>
    names.map((name) => value[name]).find((one) => typeof one === "string" && one !== "") as
      string | undefined;
  const resourceType = firstText("resourceType");
  const resourceId = firstText("resourceId");
  if (resourceType === undefined || resourceId === undefined)
    throw entryFault(
      entry,
      `has no ${resourceType === undefined ? "resourceType" : "resourceId"}`,
      "Take the item as AWS Config gives it.",
    );
  const awsAccountId = firstText("awsAccountId", "accountId");
  const awsRegion = firstText("awsRegion");
  const supplementary = isRecord(value.supplementaryConfiguration) ? value.supplementaryConfiguration : {};
  return {
    item: {
      resourceType,
      resourceId,
      resourceName: firstText("resourceName"),
      awsAccountId,
      awsRegion,
      configuration: parsed(entry, value.configuration),
      supplementaryConfiguration: Object.fromEntries(
        Object.entries(supplementary).map(([name, inner]) => [name, parsed(entry, inner)]),
      ),
      tags: isRecord(value.tags) ? (value.tags as Readonly<Record<string, string>>) : undefined,
    },
    key: [awsAccountId, awsRegion, resourceType, resourceId].join(" "),
    arn: firstText("ARN", "arn"),
    capturedAt: capturedAt(value.configurationItemCaptureTime),
    gone: gone.has(firstText("configurationItemStatus") ?? ""),
  };
}

/** The CLI writes seconds since 1970 when asked to. */
const capturedAt = (time: unknown): string =>
  typeof time === "number" ? new Date(time * 1000).toISOString() : typeof time === "string" ? time : "";

function parsed(entry: Entry, value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{"]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw entryFault(
      entry,
      "has a configuration that is not valid JSON",
      "Take the item as AWS Config gives it.",
    );
  }
}

/** The resource of an item as reports name it. */
export const itemSubject = ({
  item: { resourceType, resourceId, resourceName, awsAccountId, awsRegion },
  arn,
}: Item): VerdictSubject => ({
  urn: arn ?? [awsAccountId ?? "", awsRegion ?? "", resourceType, resourceId].join("/"),
  type: resourceType,
  name: resourceName ?? resourceId,
  account: awsAccountId,
  region: awsRegion,
  stack: awsAccountId === undefined ? "AWS Config" : `AWS Config of ${awsAccountId}`,
});
