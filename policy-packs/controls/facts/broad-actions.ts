import { isEveryAction, reachesEveryOne } from "../../iam/breadth";
import type { Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { limitsResources } from "../../iam/limiting";
import type { Resource } from "../model/resource";
import { allowProblems } from "./identity-policy";

/** An action, and how the resource part of an ARN that it is called on looks: "s3:GetObject", "bucket/key". */
export type ActionOn = readonly [action: string, example: string];

/** Which of the actions a policy's Allow statements let an identity call on every resource there is. */
export const broadActionProblems = (
  resource: Resource,
  actions: readonly ActionOn[],
  what: string,
): readonly string[] =>
  allowProblems(resource, (statement, label) => {
    const found = isAdmin(statement)
      ? []
      : actions.flatMap(([action, example]) =>
          reaches(statement, action) &&
          reachesEveryOne(statement, action.split(":")[0] ?? "", example) &&
          !statement.conditions.some(limitsResources)
            ? [action]
            : [],
        );
    return found.length === 0 ? [] : [`${label} allows ${what}: ${summary(found)}`];
  });

/** Judged by iam-policy-without-admin. */
const isAdmin = (statement: Statement): boolean => (statement.actions ?? []).some(isEveryAction);

const summary = (actions: readonly string[]): string =>
  actions.length <= 4
    ? actions.join(", ")
    : `${actions.slice(0, 3).join(", ")} and ${actions.length - 3} more`;
