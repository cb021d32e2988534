import { type Call, held } from "./terms/call";
import { accountOf } from "./terms/derived-keys";
import { rcpServices } from "./rcp-services";

/** Why SCPs do not reach a call, whatever they say; undefined where they do. */
export function beyondScps({ request: { caller }, action }: Call): string | undefined {
  if (needsNoPermission(action)) return noPermission;
  if (isServiceLinked(caller.arn)) return "service-linked roles are not reached by SCPs";
  if (caller.type === "service") return "AWS services that call for themselves are not reached by SCPs";
  return accountOf(caller) === undefined ? "SCPs reach only the users and roles of an account" : undefined;
}

/** Why RCPs do not reach a call, whatever they say; undefined where they do. */
export function beyondRcps(call: Call): string | undefined {
  if (needsNoPermission(call.action)) return noPermission;
  if (call.action === "kms:retiregrant") return "RCPs do not reach kms:RetireGrant";
  if (isServiceLinked(call.request.caller.arn)) return "service-linked roles are not reached by RCPs";
  const [service = ""] = call.action.split(":");
  if (!rcpServices.has(service)) return `RCPs do not reach the service "${service}"`;
  return isManagedKey(call) ? "AWS managed KMS keys are not reached by RCPs" : undefined;
}

/** Even an explicit Deny does not stop it: AWS STS API reference, GetCallerIdentity. */
export const needsNoPermission = (action: string): boolean => action === "sts:getcalleridentity";

export const noPermission = "everybody may do this, whatever the policies say";

const isServiceLinked = (arn: string | undefined): boolean =>
  arn?.includes(":role/aws-service-role/") === true &&
  /^arn:[^:]+:iam::\d{12}:role\/aws-service-role\//.test(arn);

/** Only its alias tells an AWS managed key from a customer's. */
function isManagedKey(call: Call): boolean {
  if (!call.action.startsWith("kms:")) return false;
  const aliases = held(call, "kms:resourcealiases");
  return (
    /:alias\/aws\//.test(call.request.resource) ||
    (typeof aliases !== "string" && aliases.some((alias) => alias.startsWith("alias/aws/")))
  );
}
