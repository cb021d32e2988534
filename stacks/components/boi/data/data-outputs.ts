import type * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../../accounts/account";
import type { BoiKey } from "./keys";
import type { GroupName } from "./flows";
import type { Server } from "../servers";
import { listWithin, reference, within } from "../../../model/reference";

type Text = pulumi.Output<string>;

/** What the other stacks of an environment read of its data stack. */
export interface DataOutputs {
  readonly key: (key: BoiKey) => Text;
  readonly group: (group: GroupName) => Text;
  readonly vpcId: Text;
  readonly applicationSubnetIds: pulumi.Output<string[]>;
  readonly database: (
    part: "identifier" | "address" | "ownerSecretArn" | "host" | "hostParameterArn" | "resourceId",
  ) => Text;
  readonly bucket: (
    bucket: "accessLogs" | "documents" | "quarantine" | "auditRoots",
    part: "arn" | "name",
  ) => Text;
  readonly rateLimits: (part: "arn" | "name") => Text;
  readonly filingQueue: (part: "arn" | "url" | "name" | "deadLetterName") => Text;
  readonly secret: (secret: "signing" | "origin" | "fincen") => Text;
  readonly rotation: (secret: "signing" | "origin" | "fincen") => Text;
  readonly repositoryUrl: (server: Server) => Text;
  readonly site: (part: "zoneId" | "certificateArn") => Text;
}

export function dataOutputs(
  organization: Pick<Organization, "stackPrefix">,
  environment: string,
): DataOutputs {
  const data = reference(organization, `boi-data-${environment}`);
  return {
    key: (key) => within(data, "keys", key),
    group: (group) => within(data, "network", "groups", group),
    vpcId: within(data, "network", "vpcId"),
    applicationSubnetIds: listWithin(data, "network", "applicationSubnetIds"),
    database: (part) => within(data, "database", part),
    bucket: (bucket, part) => within(data, "buckets", bucket, part),
    rateLimits: (part) => within(data, "rateLimits", part),
    filingQueue: (part) => within(data, "filingQueue", part),
    secret: (secret) => within(data, "secrets", secret),
    rotation: (secret) => within(data, "rotations", secret),
    repositoryUrl: (server) => within(data, "repositories", server),
    site: (part) => within(data, "site", part),
  };
}
