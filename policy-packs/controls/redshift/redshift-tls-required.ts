import type { Control } from "../model/control";
import { allOf, anyOf, not } from "../requirements/combined";
import { inSome } from "../requirements/blocks";
import { isOneOf, isNoneOf, matches } from "../requirements/scalars";
import { isSet, isUnset } from "../requirements/presence";
import { onReferred } from "../requirements/other-resources";
import { parameterIsNot, parameterIs } from "../requirements/parameters";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const workgroup = "aws:redshiftserverless/workgroup:Workgroup";
const group = "aws:redshift/parameterGroup:ParameterGroup";
const required = parameterIs("require_ssl", /^(true|1|on)$/i, "true");
const isNotOff = parameterIsNot("require_ssl", /^(false|0|off)$/i, "false");

export const redshiftTlsRequired: Control = {
  id: "redshift-tls-required",
  title: "Redshift refuses connections without TLS",
  why: "Passwords and results would cross the network in plain text.",
  remedy:
    'Set require_ssl to "true" in the parameter group, or take family redshift-2.0; drop a require_ssl of "false" from a workgroup.',
  severity: "high",
  domain: "data-protection",
  // Family redshift-2.0, and AWS's default group of it, require TLS; both are what a new cluster takes since January 2025.
  // Workgroups made since then require it too. A planned group is judged by itself.
  planned: requires({
    [group]: anyOf(
      "parameters must set require_ssl to true",
      required,
      allOf(isNoneOf("family", ["redshift-1.0"]), isNotOff),
    ),
    [cluster]: allOf(
      isNoneOf("clusterParameterGroupName", ["default.redshift-1.0"]),
      anyOf(
        "clusterParameterGroupName must name a group that requires TLS",
        isUnset("clusterParameterGroupName"),
        isOneOf("clusterParameterGroupName", ["default.redshift-2.0"]),
        onReferred("clusterParameterGroupName", group, isSet("family")),
      ),
    ),
    [workgroup]: not(
      inSome(
        "configParameters",
        allOf(isOneOf("parameterKey", ["require_ssl"]), matches("parameterValue", /^false$/i, "false")),
        "",
      ),
    ),
  }),
  examples: {
    bad: [
      {
        name: "a group that leaves it to the old family",
        resources: [{ type: group, props: { family: "redshift-1.0" } }],
      },
      {
        name: "off in the new family",
        resources: [
          {
            type: group,
            props: { family: "redshift-2.0", parameters: [{ name: "require_ssl", value: "false" }] },
          },
        ],
      },
      {
        name: "the old default group",
        resources: [{ type: cluster, props: { clusterParameterGroupName: "default.redshift-1.0" } }],
      },
      {
        name: "off in a workgroup",
        resources: [
          {
            type: workgroup,
            props: { configParameters: [{ parameterKey: "require_ssl", parameterValue: "false" }] },
          },
        ],
      },
      {
        name: "a workgroup, off beside another parameter",
        resources: [
          {
            type: workgroup,
            props: {
              configParameters: [
                { parameterKey: "search_path", parameterValue: "a" },
                { parameterKey: "require_ssl", parameterValue: "FALSE" },
              ],
            },
          },
        ],
      },
      {
        name: "off by another word in the new family",
        resources: [
          {
            type: group,
            props: { family: "redshift-2.0", parameters: [{ name: "require_ssl", value: "OFF" }] },
          },
        ],
      },
      {
        name: "a value that only ends so",
        resources: [
          {
            type: group,
            props: { family: "redshift-1.0", parameters: [{ name: "require_ssl", value: "untrue" }] },
          },
        ],
      },
      {
        name: "a value that only begins so",
        resources: [
          {
            type: group,
            props: { family: "redshift-1.0", parameters: [{ name: "require_ssl", value: "10" }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "a group of the old family",
        resources: [
          {
            type: group,
            name: "group",
            props: {
              family: "redshift-1.0",
              parameters: [
                { name: "enable_user_activity_logging", value: "true" },
                { name: "require_ssl", value: "true" },
              ],
            },
          },
          { type: cluster, props: { clusterParameterGroupName: ref("group") } },
        ],
      },
      { name: "a group of the new family", resources: [{ type: group, props: { family: "redshift-2.0" } }] },
      { name: "left to AWS", resources: [{ type: cluster, props: { nodeType: "ra3.large" } }] },
      {
        name: "a workgroup",
        resources: [
          {
            type: workgroup,
            props: { configParameters: [{ parameterKey: "require_ssl", parameterValue: "true" }] },
          },
        ],
      },
      {
        name: "a workgroup with other parameters off",
        resources: [
          {
            type: workgroup,
            props: {
              configParameters: [
                { parameterKey: "auto_mv", parameterValue: "false" },
                { parameterKey: "require_ssl", parameterValue: "falsey" },
                { parameterKey: "require_ssl", parameterValue: "not-false" },
              ],
            },
          },
        ],
      },
      {
        name: "values that only hold such a word",
        resources: [
          {
            type: group,
            props: {
              family: "redshift-2.0",
              parameters: [
                { name: "require_ssl", value: "00" },
                { name: "require_ssl", value: "0x" },
              ],
            },
          },
        ],
      },
      {
        name: "TLS by other words of the old family",
        resources: [
          {
            type: group,
            props: { family: "redshift-1.0", parameters: [{ name: "require_ssl", value: "ON" }] },
          },
        ],
      },
      {
        name: "AWS's group of the new family",
        resources: [{ type: cluster, props: { clusterParameterGroupName: "default.redshift-2.0" } }],
      },
    ],
  },
};
