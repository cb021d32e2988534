import type { StatementJson } from "../../iam/statement-json";
import type { Denied } from "../model/denied";
import type { GuardedAccount, PolicyCase } from "../model/guarded-account";

interface OrganizationOnly {
  readonly sid: string;
  readonly actions: readonly string[];
  /** An action and the resource that it is tried on. */
  readonly tried: readonly [Call, ...Call[]];
  /** A service that calls by itself. */
  readonly service: string;
}

interface Call {
  readonly action: string;
  readonly resource: string;
}

/**
 * Keeps a service's resources for the organization's own principals, its partners' and AWS services, whatever the
 * resources' policies say. All statements made here have one condition, so that they can be merged into one.
 */
export const organizationOnly = ({ sid, actions, tried, service }: OrganizationOnly): Denied => ({
  by: "rcp",
  holds: "everywhere",
  sid,
  statement: (guarded) => ({ Principal: "*", Action: actions, Resource: "*", Condition: stranger(guarded) }),
  cases: {
    denied: [
      ...tried.flatMap(({ action, resource }): PolicyCase[] => [
        { name: `${action} by an account outside`, caller: "outsider", action, resource },
        { name: `${action} by an unknown caller`, caller: "anonymous", action, resource },
      ]),
      {
        ...tried[0],
        name: `${tried[0].action} by a role outside any organization`,
        caller: {
          type: "role",
          arn: "arn:{partition}:iam::999988887777:role/palisade-deployment",
          account: "999988887777",
          organization: undefined,
        },
      },
    ],
    allowed: [
      ...tried.map(({ action, resource }): PolicyCase => ({
        name: `${action} by a developer`,
        action,
        resource,
      })),
      { ...tried[0], name: `${tried[0].action} by the deployment role`, caller: "deployment" },
      {
        ...tried[0],
        name: `${tried[0].action} by a role of another account of the organization`,
        caller: {
          type: "role",
          arn: "arn:{partition}:iam::{security}:role/reader",
          account: "{security}",
        },
      },
      {
        ...tried[0],
        name: `${tried[0].action} by ${service}`,
        caller: { type: "service", service },
      },
    ],
  },
  casesAt: ({ trusted }) => ({
    allowed: trusted.accounts.map((account) => ({
      ...tried[0],
      name: `${tried[0].action} by the partner ${account}`,
      caller: {
        type: "role",
        arn: `arn:{partition}:iam::${account}:role/partner`,
        account,
        organization: "o-partnerorgid",
      },
    })),
  }),
});

/**
 * Negated operators hold for a key that is absent, and the caller of no organization has no aws:PrincipalOrgID. For
 * BoolIfExists it matters more: an anonymous call has no aws:PrincipalIsAWSService, and must not slip through for it.
 */
const stranger = ({ organizationId, trusted }: GuardedAccount): StatementJson["Condition"] => ({
  StringNotEqualsIfExists: {
    "aws:PrincipalOrgID": organizationId,
    ...(trusted.accounts.length > 0 && { "aws:PrincipalAccount": trusted.accounts }),
  },
  BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
});
