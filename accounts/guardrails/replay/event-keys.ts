import { currentClient } from "../reach/current-client";
import { isFields, nonEmptyString, type CloudTrailEvent } from "./cloud-trail-event";

/** A key's value in an event; an empty list where the call surely carried none, undefined where the event does not tell. */
export type EventKey = (event: CloudTrailEvent) => string | readonly string[] | undefined;

/** How an event shows a condition key, given in lower case; undefined for a key that no event shows. */
export const eventKey = (key: string): EventKey | undefined => readers.get(key);

const absent: readonly string[] = [];

/** Whether it came from outside AWS: then no service stood between the caller and the call. */
const isDirect = ({ sourceIPAddress, identity }: CloudTrailEvent): boolean =>
  sourceIPAddress !== undefined &&
  address.test(sourceIPAddress) &&
  nonEmptyString(identity.invokedBy) === undefined;

const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+)$/i;

/** Of a direct call only: what a service sends on says nothing of where the call began. */
const direct =
  (read: EventKey): EventKey =>
  (event) =>
    isDirect(event) ? read(event) : undefined;

const overEndpoint = ({ vpcEndpointId }: CloudTrailEvent) => vpcEndpointId !== undefined;

const session = ({ identity }: CloudTrailEvent, ...path: readonly string[]): string | undefined => {
  const value = at(isFields(identity.sessionContext) ? identity.sessionContext : {}, path);
  return typeof value === "string" ? value : undefined;
};

/** EC2 names the sessions that it hands out after the instance. */
const ofInstance: EventKey = ({ identity }) =>
  /\/i-[0-9a-f]+$/.test(nonEmptyString(identity.arn) ?? "") ? undefined : absent;

const ofCall: Readonly<Record<string, EventKey>> = {
  "aws:CurrentTime": ({ eventTime }) => eventTime,
  "aws:UserAgent": ({ userAgent }) => userAgent,
  "aws:SecureTransport": ({ overTls }) => (overTls ? "true" : undefined),
  "aws:ViaAWSService": direct(() => "false"),
  "aws:SourceIp": direct((event) => (overEndpoint(event) ? absent : event.sourceIPAddress)),
  "aws:VpcSourceIp": direct((event) => (overEndpoint(event) ? event.sourceIPAddress : absent)),
  "aws:SourceVpce": direct(({ vpcEndpointId }) => vpcEndpointId ?? absent),
  "aws:SourceVpc": direct((event) => (overEndpoint(event) ? undefined : absent)),
  "aws:MultiFactorAuthPresent": (event) => session(event, "attributes", "mfaAuthenticated"),
  "aws:TokenIssueTime": (event) => session(event, "attributes", "creationDate"),
  "aws:SourceIdentity": (event) => session(event, "sourceIdentity"),
  "aws:FederatedProvider": (event) => session(event, "webIdFederationData", "federatedProvider"),
  "aws:CalledVia": direct(() => absent),
  "aws:CalledViaFirst": direct(() => absent),
  "aws:CalledViaLast": direct(() => absent),
  "aws:Ec2InstanceSourceVpc": ofInstance,
  "aws:Ec2InstanceSourcePrivateIPv4": ofInstance,
  "ec2:SourceInstanceARN": ofInstance,
  "ec2:RoleDelivery": (event) => session(event, "ec2RoleDelivery") ?? absent,
};

/**
 * Parameters whose values are condition keys, as the service authorization reference and the API references describe
 * them, read on 2026-11-24. What a call leaves out stays unknown: the service may fill it in.
 */
const parameters: Readonly<Record<string, string>> = {
  "ec2:Encrypted": "encrypted",
  "ec2:InstanceType": "instanceType",
  "ec2:MetadataHttpPutResponseHopLimit": "metadataOptions.httpPutResponseHopLimit",
  "ec2:MetadataHttpTokens": "metadataOptions.httpTokens",
  "ec2:VolumeType": "volumeType",
  "iam:AWSServiceName": "aWSServiceName",
  "iam:PermissionsBoundary": "permissionsBoundary",
  "iam:PolicyARN": "policyArn",
  "kms:BypassPolicyLockoutSafetyCheck": "bypassPolicyLockoutSafetyCheck",
  "kms:ScheduleKeyDeletionPendingWindowInDays": "pendingWindowInDays",
  "lambda:FunctionUrlAuthType": "authType",
  "ram:RequestedAllowsExternalPrincipals": "allowExternalPrincipals",
  "rds:StorageEncrypted": "storageEncrypted",
  "s3:x-amz-acl": "x-amz-acl",
  "s3:x-amz-object-ownership": "x-amz-object-ownership",
  "s3:x-amz-server-side-encryption": "x-amz-server-side-encryption",
  "secretsmanager:BlockPublicPolicy": "blockPublicPolicy",
  "sts:ExternalId": "externalId",
  "sts:RoleSessionName": "roleSessionName",
  "sts:SourceIdentity": "sourceIdentity",
};

const ofParameter = (path: string): EventKey => {
  const steps = path.split(".");
  return ({ parameters: given }) => {
    const value = at(given, steps);
    return typeof value === "string" || typeof value === "boolean" || typeof value === "number"
      ? String(value)
      : undefined;
  };
};

/** S3 writes headers as lists of one. */
function at(fields: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let value: unknown = fields;
  for (const step of path) {
    if (!isFields(value)) return undefined;
    value = value[step];
  }
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

const readers: ReadonlyMap<string, EventKey> = new Map(
  [
    ...Object.entries(currentClient).map(([key, value]): [string, EventKey] => [key, () => value]),
    ...Object.entries(ofCall),
    ...Object.entries(parameters).map(([key, path]): [string, EventKey] => [key, ofParameter(path)]),
  ].map(([key, read]) => [key.toLowerCase(), read]),
);
