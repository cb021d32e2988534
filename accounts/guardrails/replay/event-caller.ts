import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";
import { isFields, nonEmptyString, type CloudTrailEvent } from "./cloud-trail-event";

export interface EventCaller {
  readonly caller: Caller;
  /** As a report names it: the role without its session. */
  readonly name: string;
  /** Keys of the caller that the event does not show. */
  readonly unknown: readonly string[];
  /** Whose SCPs are weighed elsewhere: the caller's account has an event of its own. */
  readonly recordedTwice: boolean;
}

/**
 * Who made a call (CloudTrail user guide, "userIdentity element"); undefined where it was no principal of IAM's, such as
 * a user of Identity Center's own pages.
 */
export function eventCaller(
  { identity, recipientAccountId }: CloudTrailEvent,
  organizationOf: (account: string | undefined) => string | undefined,
): EventCaller | undefined {
  const account = nonEmptyString(identity.accountId);
  const arn = nonEmptyString(identity.arn);
  const member = { account, organization: organizationOf(account) };
  const withOwnKeys = (caller: Caller, name: string, unknown: readonly string[] = []): EventCaller => ({
    caller,
    name,
    unknown: unknown.length === 0 ? ownKeys : [...ownKeys, ...unknown],
    recordedTwice: false,
  });
  switch (
    nonEmptyString(identity.type) ??
    (nonEmptyString(identity.invokedBy) === undefined ? undefined : "AWSService")
  ) {
    case "Root":
      return withOwnKeys({ type: "root", arn, ...member }, arn ?? `root of ${account ?? "?"}`);
    case "IAMUser":
      return withOwnKeys(
        { type: "user", arn, ...member },
        arn ?? `user ${nonEmptyString(identity.userName) ?? "?"}`,
        arn ? [] : [principalArn],
      );
    case "AssumedRole":
    case "Role": {
      const role = issuer(identity) ?? (nonEmptyString(identity.type) === "Role" ? arn : undefined);
      const name = role ?? arn ?? nonEmptyString(identity.principalId) ?? "a role";
      return withOwnKeys(
        { type: "role", arn: role, session: arn?.split("/").pop(), ...member },
        name,
        role ? [] : [principalArn],
      );
    }
    case "FederatedUser":
      return withOwnKeys({ type: "federated", arn, ...member }, arn ?? "a federated user");
    case "AWSService": {
      const service = nonEmptyString(identity.invokedBy);
      return withOwnKeys(
        { type: "service", service },
        service ?? "an AWS service",
        service ? services : [...services, "aws:PrincipalServiceName"],
      );
    }
    case "AWSAccount":
      // Seen from the account that was called, the caller has no name; its own account's event has one.
      return {
        ...withOwnKeys({ type: "role", ...member }, `account ${account ?? "?"}`, [
          principalArn,
          "aws:PrincipalType",
        ]),
        recordedTwice: account !== recipientAccountId,
      };
    case "WebIdentityUser":
    case "SAMLUser":
      return withOwnKeys(
        { type: "federated" },
        nonEmptyString(identity.identityProvider) ??
          nonEmptyString(identity.principalId) ??
          "a federated user",
        federation,
      );
    default:
      return undefined;
  }
}

const principalArn = "aws:PrincipalArn";
/** For whom a service calls is in no event. */
const services = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];
const federation = [principalArn, "aws:FederatedProvider"];
const ownKeys = ["aws:PrincipalOrgPaths"];

function issuer(identity: CloudTrailEvent["identity"]): string | undefined {
  const session = identity.sessionContext;
  if (!isFields(session)) return undefined;
  const by = session.sessionIssuer;
  return isFields(by) && nonEmptyString(by.type) === "Role" ? nonEmptyString(by.arn) : undefined;
}
