import type { Control } from "../model/control";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtMost, isNoneOf } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const configuration = "aws:ec2/launchConfiguration:LaunchConfiguration";
const defaults = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";

const isNear = when(
  isNoneOf("metadataOptions.httpEndpoint", ["disabled"]),
  isAtMost("metadataOptions.httpPutResponseHopLimit", 1, { unset: 1 }),
);

export const ec2MetadataHopLimit: Control = {
  id: "ec2-metadata-hop-limit",
  title: "Answers of the instance metadata service do not leave the instance",
  why: "With a hop limit above 1 a container or a proxy on the instance can fetch the role's credentials.",
  remedy: "Leave metadataOptions.httpPutResponseHopLimit out, or set it to 1.",
  severity: "medium",
  domain: "identity",
  // Left out it is 1, unless the account's defaults or the image say otherwise. In the account's defaults -1 is no preference.
  planned: requires({
    [instance]: isNear,
    [spot]: isNear,
    [template]: isNear,
    [configuration]: isNear,
    [defaults]: isAtMost("httpPutResponseHopLimit", 1, { unset: -1 }),
  }),
  examples: {
    bad: [
      {
        name: "an instance",
        resources: [
          {
            type: instance,
            props: { metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 2 } },
          },
        ],
      },
      {
        name: "a launch template, as text in a list",
        resources: [{ type: template, props: { metadataOptions: [{ httpPutResponseHopLimit: "64" }] } }],
      },
      {
        name: "the account's defaults",
        resources: [{ type: defaults, props: { httpPutResponseHopLimit: 2 } }],
      },
    ],
    good: [
      {
        name: "left out",
        resources: [{ type: instance, props: { metadataOptions: { httpTokens: "required" } } }],
      },
      {
        name: "one hop",
        resources: [{ type: configuration, props: { metadataOptions: { httpPutResponseHopLimit: 1 } } }],
      },
      {
        name: "no metadata service",
        resources: [
          {
            type: template,
            props: { metadataOptions: { httpEndpoint: "disabled", httpPutResponseHopLimit: 2 } },
          },
        ],
      },
    ],
  },
};
