import type { Control } from "../model/control";
import { isSet, includes } from "../requirements/presence";
import { parameterIs } from "../requirements/parameters";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const group = "aws:redshift/parameterGroup:ParameterGroup";
const namespace = "aws:redshiftserverless/namespace:Namespace";
const name = "enable_user_activity_logging";

export const redshiftUserActivityLogged: Control = {
  id: "redshift-user-activity-logged",
  title: "Redshift logs what users ask",
  why: "Connections and users are logged by themselves; the statements only if the parameter group says so.",
  remedy:
    'Set enable_user_activity_logging to "true" in the parameter group; list useractivitylog in logExports of a namespace and of a Logging.',
  severity: "low",
  domain: "logging",
  // AWS's default is false in every family. A namespace that exports nothing is a finding of redshift-audit-logged.
  planned: requires({
    [group]: parameterIs(name, /^(true|1|on)$/i, "true"),
    [namespace]: when(isSet("logExports"), includes("logExports", "useractivitylog")),
  }),
  examples: {
    bad: [
      { name: "left to AWS", resources: [{ type: group, props: { family: "redshift-2.0" } }] },
      {
        name: "off",
        resources: [
          {
            type: group,
            props: {
              family: "redshift-1.0",
              parameters: [
                { name: "require_ssl", value: "true" },
                { name, value: "false" },
              ],
            },
          },
        ],
      },
      {
        name: "a namespace without statements",
        resources: [{ type: namespace, props: { logExports: ["userlog", "connectionlog"] } }],
      },
    ],
    good: [
      {
        name: "on",
        resources: [
          { type: group, props: { family: "redshift-2.0", parameters: [{ name, value: "true" }] } },
        ],
      },
      { name: "a namespace", resources: [{ type: namespace, props: { logExports: ["useractivitylog"] } }] },
    ],
  },
};
