import { blocks } from "../facts/blocks";
import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { all, some } from "../model/three-valued";

const type = "aws:cfg/recorder:Recorder";
const recorder = (name: string, recordingGroup?: Record<string, unknown>) => ({
  name,
  resources: [{ type, props: { roleArn: "arn:aws:iam::111122223333:role/config", recordingGroup } }],
});

/** includeGlobalResourceTypes is left alone: IAM and its like need recording in the home Region only. */
export const configRecorderRecordsEverything: Control = {
  id: "config-recorder-records-everything",
  title: "AWS Config records every type of resource in every Region",
  why: "A type that is not recorded has no history, and every rule about it stays silent.",
  remedy: "Leave recordingGroup out, or set allSupported: true without exclusions or resource types.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: each(type, ({ props }) => groupProblems(props.recordingGroup ?? {})),
  required: { type, per: "region" },
  denied: [
    reserved({
      sid: "ConfigRecordsEverything",
      actions: [
        "config:DeleteServiceLinkedConfigurationRecorder",
        "config:DisassociateResourceTypes",
        "config:PutConfigurationRecorder",
      ],
      to: exemptByDefault,
      allowed: [
        {
          name: "having more types recorded",
          action: "config:AssociateResourceTypes",
          resource: "arn:{partition}:config:{region}:{account}:configuration-recorder/palisade/0a1b2c3d",
        },
        { name: "reading a resource's history", action: "config:GetResourceConfigHistory" },
      ],
    }),
  ],
  examples: {
    bad: [
      recorder("not all types", { allSupported: false, resourceTypes: ["AWS::EC2::Instance"] }),
      recorder("all but one type", {
        allSupported: false,
        exclusionByResourceTypes: [{ resourceTypes: ["AWS::EC2::NetworkInterface"] }],
        recordingStrategies: [{ useOnly: "EXCLUSION_BY_RESOURCE_TYPES" }],
      }),
      recorder("an exclusion beside allSupported", {
        exclusionByResourceTypes: [{ resourceTypes: ["AWS::IAM::Role"] }],
      }),
    ],
    good: [
      recorder("AWS's default"),
      recorder("all types", { allSupported: true, includeGlobalResourceTypes: false }),
      recorder("all types by strategy", {
        recordingStrategies: [{ useOnly: "ALL_SUPPORTED_RESOURCE_TYPES" }],
      }),
    ],
  },
};

type Block = Resource["props"][string];

function groupProblems(group: Block): readonly string[] {
  if (typeof group !== "object" || Array.isArray(group)) return ["recordingGroup must be an object"];
  return all(
    () => ((group.allSupported ?? true) === true ? [] : ["recordingGroup.allSupported must be true"]),
    () => (blocks(group.resourceTypes).length === 0 ? [] : ["recordingGroup.resourceTypes must be left out"]),
    () =>
      some(blocks(group.exclusionByResourceTypes), (exclusion) => blocks(exclusion?.resourceTypes).length > 0)
        ? ["recordingGroup.exclusionByResourceTypes must be left out"]
        : [],
    () =>
      some(blocks(group.recordingStrategies), (strategy) => (strategy?.useOnly ?? everything) !== everything)
        ? [`recordingGroup.recordingStrategies must use only ${everything}`]
        : [],
  );
}

const everything = "ALL_SUPPORTED_RESOURCE_TYPES";
