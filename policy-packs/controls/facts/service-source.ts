import type { Condition, Statement } from "../../iam/document";
import { namesSource, positive } from "../../iam/narrowing";

/**
 * The services that a statement lets in for whichever of their customers asks them to (the "confused deputy"). A condition
 * on the source, an account's own folder of a bucket, or a KMS encryption context narrows it to one.
 */
export const servicesForAnybody = (statement: Statement): readonly string[] => {
  const { effect, principals, conditions } = statement;
  if (effect !== "Allow" || conditions.some(narrowsSource) || isForOneFolder(statement)) return [];
  if (statement.actions?.every((action) => harmless.has(action.toLowerCase()))) return [];
  return (principals ?? []).flatMap(({ kind, value }) =>
    kind === "Service" && !namesNoSource(value, statement) ? [value] : [],
  );
};

const narrowsSource = (condition: Condition): boolean => {
  const { operator, key, values } = condition;
  const literal =
    positive.test(operator) && values.length > 0 && values.every((value) => /[^*?]/.test(value));
  return (
    namesSource(condition) || (literal && /^kms:(CallerAccount|ViaService|EncryptionContext:.+)$/i.test(key))
  );
};

/** These show what a resource is called or who owns it, nothing of what it holds. */
const harmless: ReadonlySet<string> = new Set(["kms:describekey", "s3:getbucketacl", "s3:getbucketlocation"]);

/** Load balancers write below "AWSLogs/" and the number of their own account, wherever they are sent. */
const isForOneFolder = ({ resources }: Statement): boolean =>
  resources !== undefined &&
  resources.length > 0 &&
  resources.every((resource) => /^arn:[^:]+:s3:::.*\/AWSLogs\/\d{12}\//.test(resource));

/**
 * A rule names no source to SNS, nor to KMS for an encrypted topic: a condition would stop it (EventBridge user guide,
 * "Using resource-based policies"; SNS developer guide, "Managing encryption keys").
 */
const namesNoSource = (service: string, { actions }: Statement): boolean =>
  service === "events.amazonaws.com" && (actions ?? []).every((action) => /^(kms|sns):/i.test(action));
