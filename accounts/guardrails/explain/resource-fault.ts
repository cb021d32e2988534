import { overlap } from "../../../policy-packs/iam/coverage";
import type { Organization } from "../../account";
import { arnPatternsOf, type KnownAction } from "../../aws-knowledge";

/** What is wrong with what is given as a call's resource; undefined where AWS could be asked so. */
export function resourceFault(
  resource: string,
  action: KnownAction,
  { partition }: Pick<Organization, "partition">,
): string | undefined {
  if (resource === "*") return undefined;
  const kinds = arnPatternsOf(action);
  const such = kinds.length === 0 ? "" : ` ${action.id} acts on ${kinds.slice(0, 3).join(", ")}.`;
  if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/s.test(resource))
    return `${resource} is not an ARN: give all six parts of one, such as arn:${partition}:s3:::bucket/key.${such}`;
  const [, , service = ""] = resource.split(":");
  // Of a resource of another service AWS is never asked; the reference leaves out a kind of resource now and then.
  if (kinds.length > 0 && !kinds.some((kind) => overlap(kind.split(":")[2] ?? "*", service)))
    return `${resource} is nothing that ${action.id} acts on.${such}`;
  return undefined;
}

/** What is strange about a resource that AWS's reference does not list for the action. */
export function resourceNotes(resource: string, action: KnownAction): readonly string[] {
  if (resource === "*") return [];
  const kinds = arnPatternsOf(action);
  if (kinds.length === 0) return [`${action.id} acts on no resource in particular, by AWS's reference.`];
  return kinds.some((kind) => overlap(kind, resource))
    ? []
    : [`By AWS's reference ${action.id} acts on ${kinds.slice(0, 3).join(", ")}, not on ${resource}.`];
}
