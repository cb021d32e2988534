import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:cloudtrail/trail:Trail";

export const cloudtrailMultiRegion: Control = {
  id: "cloudtrail-multi-region",
  title: "Trails record every Region and the global services",
  why: "An intruder works in the Region that no one watches.",
  remedy: "Set isMultiRegionTrail: true; leave includeGlobalServiceEvents and enableLogging out or true.",
  severity: "high",
  domain: "logging",
  baseline: true,
  planned: requires({
    [type]: allOf(
      isTrue("isMultiRegionTrail"),
      isTrue("includeGlobalServiceEvents", { unset: true }),
      isTrue("enableLogging", { unset: true }),
    ),
  }),
  managedRule: { identifier: "MULTI_REGION_CLOUDTRAIL_ENABLED" },
  examples: {
    bad: [
      { name: "one Region", resources: [{ type, props: {} }] },
      {
        name: "no global services",
        resources: [{ type, props: { isMultiRegionTrail: true, includeGlobalServiceEvents: false } }],
      },
      { name: "stopped", resources: [{ type, props: { isMultiRegionTrail: true, enableLogging: false } }] },
    ],
    good: [
      { name: "every Region", resources: [{ type, props: { isMultiRegionTrail: true } }] },
      {
        name: "said in full",
        resources: [
          {
            type,
            props: { isMultiRegionTrail: true, includeGlobalServiceEvents: true, enableLogging: true },
          },
        ],
      },
    ],
  },
};
