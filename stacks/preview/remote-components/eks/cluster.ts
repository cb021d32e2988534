import { wireMarks } from "../../values/wire-marks";
import { isRecord, picked, type ExpansionOf } from "../expansion";

/**
 * The cluster within eks.Cluster, which its arguments decide; roles, groups and nodes are left to its plugin (pulumi-eks 3,
 * nodejs/eks/cluster.ts).
 */
export const cluster: ExpansionOf = ({ name, args }) => {
  const tags = { Name: `${name}-eksCluster`, ...record(args.clusterTags), ...record(args.tags) };
  return async (maker) => {
    const made = await maker.make("aws:eks/cluster:Cluster", `${name}-eksCluster`, {
      ...picked(args, ["name", "version", "enabledClusterLogTypes", "deletionProtection"]),
      roleArn: wireMarks.unknown,
      vpcConfig: {
        ...picked(args, ["endpointPrivateAccess", "endpointPublicAccess", "publicAccessCidrs"]),
        subnetIds: args.subnetIds ?? wireMarks.unknown,
        securityGroupIds: wireMarks.unknown,
      },
      ...(args.encryptionConfigKeyArn === undefined
        ? {}
        : {
            encryptionConfig: { provider: { keyArn: args.encryptionConfigKeyArn }, resources: ["secrets"] },
          }),
      ...(args.authenticationMode === undefined
        ? {}
        : {
            accessConfig: {
              authenticationMode: args.authenticationMode,
              bootstrapClusterCreatorAdminPermissions: true,
            },
          }),
      tags,
    });
    return { eksCluster: made.reference };
  };
};

const record = (value: unknown) => (isRecord(value) ? value : {});
