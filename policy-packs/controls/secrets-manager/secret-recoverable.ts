import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const secretArn = "arn:{partition}:secretsmanager:{region}:{account}:secret:orders-AbCdEf";

export const secretRecoverable = prevented({
  id: "secret-recoverable",
  title: "Deleted secrets can be brought back",
  why: "A secret deleted at once takes every service that uses it down, with no way back.",
  remedy: "Leave the recovery window, from 7 to 30 days.",
  severity: "medium",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "SecretsAreRecoverable",
      actions: ["secretsmanager:DeleteSecret"],
      to: exemptByDefault,
      when: () => ({ Bool: { "secretsmanager:ForceDeleteWithoutRecovery": "true" } }),
      context: { "secretsmanager:ForceDeleteWithoutRecovery": "true" },
      allowed: [
        {
          name: "a deletion with a window",
          action: "secretsmanager:DeleteSecret",
          resource: secretArn,
          context: {
            "secretsmanager:ForceDeleteWithoutRecovery": "false",
            "secretsmanager:RecoveryWindowInDays": "30",
          },
        },
        {
          name: "a deletion of which nothing is said, which leaves thirty days",
          action: "secretsmanager:DeleteSecret",
          resource: secretArn,
        },
        { name: "a secret brought back", action: "secretsmanager:RestoreSecret", resource: secretArn },
      ],
    }),
  ],
});
