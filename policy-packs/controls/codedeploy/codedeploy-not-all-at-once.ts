import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast, isNoneOf, isOneOf } from "../requirements/scalars";

const group = "aws:codedeploy/deploymentGroup:DeploymentGroup";
const config = "aws:codedeploy/deploymentConfig:DeploymentConfig";
const everything = ["AllAtOnce", "LambdaAllAtOnce", "ECSAllAtOnce"].map(
  (name) => `CodeDeployDefault.${name}`,
);
const onServers = isOneOf("computePlatform", ["Server"], { unset: "Server" });

export const codedeployNotAllAtOnce: Control = {
  id: "codedeploy-not-all-at-once",
  title: "Deployments reach some targets before all",
  why: "A version that fails everywhere at once leaves nothing to fall back on while it is taken back.",
  remedy: "Name a deployment configuration that keeps hosts in service or shifts traffic in steps.",
  severity: "low",
  domain: "compute",
  // Left out, the provider takes CodeDeployDefault.OneAtATime (2026).
  planned: decided(
    requires({
      [group]: isNoneOf("deploymentConfigName", everything),
      [config]: when(onServers, isAtLeast("minimumHealthyHosts.value", 1, { unset: 0 })),
    }),
  ),
  examples: examplesOf(group, {
    bad: {
      "all servers": { deploymentConfigName: "CodeDeployDefault.AllAtOnce" },
      "all traffic": { deploymentConfigName: "CodeDeployDefault.LambdaAllAtOnce" },
      "no host must stay, as text in a list of one": [
        { type: config, props: { minimumHealthyHosts: [{ type: "HOST_COUNT", value: "0" }] } },
      ],
    },
    good: {
      "left out": { appName: "shop" },
      "in steps": { deploymentConfigName: "CodeDeployDefault.LambdaLinear10PercentEvery1Minute" },
      "most hosts stay": [
        { type: config, props: { minimumHealthyHosts: { type: "FLEET_PERCENT", value: 66 } } },
      ],
      "no hosts": [{ type: config, props: { computePlatform: "Lambda" } }],
    },
  }),
};
