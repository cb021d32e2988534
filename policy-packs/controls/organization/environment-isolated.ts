import { principalAccounts } from "../../iam/principal-accounts";
import { stageOf } from "../facts/environments";
import { statementProblems } from "../facts/policy-statements";
import { resourcePolicyOf, resourcePolicyTypes } from "../facts/resource-policies";
import { each, type Control } from "../model/control";
import type { Resource, Settings } from "../model/resource";
import { UnknownValue } from "../model/unknown";

const roleType = "aws:iam/role:Role";
const peering = "aws:ec2/vpcPeeringConnection:VpcPeeringConnection";
const share = "aws:ram/principalAssociation:PrincipalAssociation";

export const environmentIsolated: Control = {
  id: "environment-isolated",
  title: "Production and non-production accounts neither trust, share with nor reach each other",
  why: "What is tried out is tried out with less care: an intruder goes from there to where the customers' data are.",
  remedy: "Deploy through an account that serves both, and give each environment resources of its own.",
  severity: "high",
  domain: "organization",
  needs: ["accounts"],
  planned: each([roleType, peering, share, ...resourcePolicyTypes], (resource, { settings }) => {
    if (resource.type === peering)
      return isAcross(resource, String(resource.props.peerOwnerId ?? ""), settings)
        ? [`peers with account ${String(resource.props.peerOwnerId)} of the other environment`]
        : [];
    if (resource.type === share)
      return isAcross(resource, String(resource.props.principal), settings)
        ? [`shares with account ${String(resource.props.principal)} of the other environment`]
        : [];
    const policy: unknown =
      resource.type === roleType ? resource.props.assumeRolePolicy : resourcePolicyOf(resource);
    if (policy === undefined) return [];
    return statementProblems(policy, (statement, label) => {
      if (statement.effect !== "Allow") return [];
      const across = principalAccounts(statement).filter((account) => isAcross(resource, account, settings));
      return across.length === 0 ? [] : [`${label} lets in ${across.join(" and ")} of the other environment`];
    });
  }),
  examples: {
    bad: [
      example("a production role that trusts development", roleType, {
        assumeRolePolicy: trust("222233334444"),
      }),
      example("a production bucket for a test role, as text", "aws:s3/bucketPolicy:BucketPolicy", {
        bucket: "documents",
        policy: JSON.stringify(trust("arn:aws:iam::222233334444:role/reader")),
      }),
      example("peered networks", peering, {
        vpcId: "vpc-1",
        peerVpcId: "vpc-2",
        peerOwnerId: "222233334444",
      }),
      example("a share", share, { principal: "222233334444", resourceShareArn: "arn" }),
    ],
    good: [
      example("production among itself", roleType, { assumeRolePolicy: trust("111122223333") }),
      example("an account that serves both", roleType, { assumeRolePolicy: trust("333344445555") }),
      example("peered within the account", peering, { vpcId: "vpc-1", peerVpcId: "vpc-2" }),
      example("a share with an organizational unit", share, { principal: "arn", resourceShareArn: "arn" }),
    ],
  },
};

function isAcross({ account, name }: Resource, other: string, settings: Settings): boolean {
  if (account === other || !/^\d{12}$/.test(other)) return false;
  const others = stageOf(other, settings);
  if (others === undefined) return false;
  if (account === undefined)
    throw new UnknownValue(`${name}.account`, "the provider does not say which account it is for");
  const own = stageOf(account, settings);
  return own !== undefined && own !== others;
}

function example(name: string, type: string, props: Readonly<Record<string, unknown>>) {
  const account = (environment: string) => ({
    name: environment,
    regions: [],
    environment,
    dataClassification: "internal",
    stacks: [],
  });
  return {
    name,
    resources: [{ type, props }],
    settings: {
      accounts: {
        "111122223333": account("production"),
        "222233334444": account("development"),
        "333344445555": account("shared"),
      },
    },
  };
}

function trust(principal: string) {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: principal }, Action: "*", Resource: "*" }],
  };
}
