import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { knownAction, resourceTypesOf } from "../../aws-knowledge";

/**
 * A case that names no resource means any of no one in particular: one of the kind that its action acts on, and
 * for an action that acts on none an ARN that is nothing's.
 */
export function onOrdinaryResource(
  request: Request,
  { partition, account, regions }: GuardedAccount,
): Request {
  if (request.resource !== "*") return request;
  const action = knownAction(request.action);
  const [type] = action ? resourceTypesOf(action) : [];
  const values: Readonly<Record<string, string | undefined>> = {
    partition,
    account: request.resourceAccount ?? account,
    region: regionOf(request) ?? regions[0],
  };
  return {
    ...request,
    resource: (type?.arn ?? anything(request.action)).replace(
      /\$\{([^}]*)\}/g,
      (_, name: string) => values[name.toLowerCase()] ?? "ordinary",
    ),
  };
}

const anything = (action: string): string => {
  const [service = ""] = action.split(":", 1);
  return `arn:\${Partition}:${service}:\${Region}:\${Account}:none`;
};

function regionOf({ context }: Request): string | undefined {
  const region = context?.["aws:RequestedRegion"];
  return typeof region === "string" ? region : undefined;
}
