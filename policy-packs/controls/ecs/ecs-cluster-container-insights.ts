import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { allOf, anyOf, not } from "../requirements/combined";
import { isInRegion } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const cluster = "aws:ecs/cluster:Cluster";
const account = "aws:ecs/accountSettingDefault:AccountSettingDefault";

const isOn = allOf(isOneOf("name", ["containerInsights"]), isOneOf("value", ["enhanced", "enabled"]));

export const ecsClusterContainerInsights: Control = {
  id: "ecs-cluster-container-insights",
  title: "ECS clusters report what their containers do",
  why: "Without Container Insights nothing shows which task restarts, or uses what is not its own.",
  remedy: 'Set the setting containerInsights to "enhanced", or the account\'s default of it.',
  severity: "low",
  domain: "logging",
  // Off unless the cluster or the account's default switches it on (2026).
  planned: requires({
    [cluster]: anyOf(
      'settings must set containerInsights to "enhanced" or "enabled"',
      inSome("settings", isOn, "must switch it on"),
      allOf(
        not(inSome("settings", isOneOf("name", ["containerInsights"]), "must name it")),
        isInRegion(account, isOn, "the account must switch it on"),
      ),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { name: "app" },
      "switched off": { settings: [{ name: "containerInsights", value: "disabled" }] },
      "switched off in spite of the account's default": [
        { type: cluster, props: { settings: [{ name: "containerInsights", value: "disabled" }] } },
        { type: account, props: { name: "containerInsights", value: "enabled" } },
      ],
    },
    good: {
      "switched on": { settings: [{ name: "containerInsights", value: "enabled" }] },
      enhanced: { settings: [{ name: "containerInsights", value: "enhanced" }] },
      "the account's default": [
        { type: cluster, props: {} },
        { type: account, props: { name: "containerInsights", value: "enhanced" } },
      ],
    },
  }),
};
