import { quoteValue } from "../../text-files/problem";
import { operatorParts, outcomeOfIdleValue } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** Values that the ARN of a caller never has. */
export const principalArnShape: LintRule = {
  id: "principal-arn-shape",
  severity: "error",
  why: "aws:PrincipalArn is the ARN of the user, of the account's root, or of the role behind a session, never the session's own.",
  find: ofStatements(({ effect, conditions }) =>
    conditions
      .filter(
        ({ key, operator }) =>
          /^aws:principalarn$/i.test(key.value) && /^(String|Arn)/.test(operatorParts(operator.value).base),
      )
      .flatMap(({ operator, values }) =>
        values.flatMap(({ value, at }) => {
          const fault = faultOf(value);
          if (!fault) return [];
          const { negated } = operatorParts(operator.value);
          return [
            {
              at,
              message: `${quoteValue(value)} is ${fault.what}: ${outcomeOfIdleValue(effect.value, negated)}`,
              remedy: fault.remedy,
            },
          ];
        }),
      ),
  ),
};

function faultOf(value: string): { readonly what: string; readonly remedy: string } | undefined {
  const session = /^(arn:[^:]*):sts:[^:]*:([^:]*):assumed-role\/([^/]*)/.exec(value);
  if (session)
    return {
      what: "the ARN of a role's session, which aws:PrincipalArn never is",
      remedy: `Write the role's own ARN with its path: "${session[1] ?? ""}:iam::${session[2] ?? ""}:role/${session[3] ?? ""}".`,
    };
  if (/assumed-role\//.test(value))
    return {
      what: "a role's session, which aws:PrincipalArn never names",
      remedy: 'Write the role\'s own ARN with its path: "arn:aws:iam::ACCOUNT:role/PATH/NAME".',
    };
  if (/^([*?]|\$\{)/.test(value)) return undefined;
  const [, service = "", resource = ""] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)$/.exec(value) ?? [];
  if (service === "" && !/[*?]|\$\{/.test(value))
    return {
      what: "no ARN",
      remedy: "Write the ARN of a role, a user or an account's root, or use the key for what it is.",
    };
  if (/^(iam|sts)$/.test(service) && kinds.every((kind) => contradicts(resource, kind)))
    return {
      what: "the ARN of something that makes no calls",
      remedy: 'Write ".../role/NAME", ".../user/NAME" or "...:root".',
    };
  return undefined;
}

const kinds = ["role/", "user/", "root", "federated-user/"];

/** Whether a pattern's fixed beginning differs from that of a kind of caller. */
function contradicts(pattern: string, kind: string): boolean {
  const [fixed = ""] = pattern.split(/[*?]|\$\{/);
  return !fixed.startsWith(kind) && !kind.startsWith(fixed);
}
