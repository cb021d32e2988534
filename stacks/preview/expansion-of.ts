import { restApi } from "./remote-components/aws-apigateway/rest-api";
import { applicationLoadBalancer } from "./remote-components/awsx/application-load-balancer";
import { fargateService } from "./remote-components/awsx/fargate-service";
import { fargateTaskDefinition } from "./remote-components/awsx/fargate-task-definition";
import { repository } from "./remote-components/awsx/repository";
import { vpc } from "./remote-components/awsx/vpc";
import { cluster } from "./remote-components/eks/cluster";
import type { ComponentCall, Expansion, ExpansionOf } from "./remote-components/expansion";

interface Model {
  /** The major versions of its package that it was read from. */
  readonly versions: readonly string[];
  /** Whether it makes all that the component makes. */
  readonly whole: boolean;
  readonly expansion: ExpansionOf;
}

const awsx = { versions: ["2", "3"], whole: true };

/** Components whose code runs in a provider plugin, and whose resources follow from their arguments. */
const models: Readonly<Record<string, Model>> = {
  "awsx:ec2:Vpc": { ...awsx, expansion: vpc },
  "awsx:lb:ApplicationLoadBalancer": { ...awsx, expansion: applicationLoadBalancer },
  "awsx:ecs:FargateService": { ...awsx, expansion: fargateService },
  "awsx:ecs:FargateTaskDefinition": { ...awsx, expansion: fargateTaskDefinition },
  "awsx:ecr:Repository": { ...awsx, expansion: repository },
  "aws-apigateway:index:RestAPI": { versions: ["2", "3"], whole: false, expansion: restApi },
  "eks:index:Cluster": { versions: ["2", "3", "4"], whole: false, expansion: cluster },
};

export interface Expanded {
  readonly expand: Expansion;
  readonly whole: boolean;
}

/** What a remote component makes; undefined where that is not certain, so that it stays opaque. */
export function expansionOf(type: string, version: string, call: ComponentCall): Expanded | undefined {
  const model = models[type];
  const [major = ""] = version.split(".");
  const expand = model?.versions.includes(major) === true ? model.expansion(call) : undefined;
  return model && expand && { expand, whole: model.whole };
}
