import { endpoint, partitionOf, partitions } from "../../../policy-packs/controls/model/partitions";
import type { FunctionAnswer } from "./answer";

/** Who is calling and where: answered from the provider that the call goes through. */
export const caller: Readonly<Record<string, FunctionAnswer>> = {
  "aws:index/getCallerIdentity:getCallerIdentity": (_, { account, role, sessionName, region }) =>
    account === undefined
      ? {}
      : {
          accountId: account,
          id: account,
          ...(role && sessionName
            ? { arn: `arn:${partitionOf(region ?? "")}:sts::${account}:assumed-role/${role}/${sessionName}` }
            : {}),
        },
  "aws:index/getRegion:getRegion": (args, place) => {
    const region = typeof args.region === "string" ? args.region : place.region;
    return region === undefined
      ? {}
      : {
          id: region,
          name: region,
          region,
          endpoint: endpoint("ec2", region),
        };
  },
  "aws:index/getPartition:getPartition": (_, { region }) => {
    if (region === undefined) return {};
    const partition = partitionOf(region);
    const { dnsSuffix: suffix } = partitions[partition];
    return {
      id: partition,
      partition,
      dnsSuffix: suffix,
      reverseDnsPrefix: suffix.split(".").reverse().join("."),
    };
  },
};
