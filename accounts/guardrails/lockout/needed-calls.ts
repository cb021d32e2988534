import { caseRequest } from "../../../policy-packs/controls/model/case-request";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Caller, Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Need, ProtectedRole } from "../../protected-role";
import { expand, globalRegionOf, isOfEveryRequest, type KnownAction } from "../../aws-knowledge";
import { currentClient } from "../reach/current-client";
import { unknownKeys } from "../reach/unknown-keys";

export interface NeededCalls {
  readonly requests: readonly Request[];
  /** Unknown actions: what no policy can be shown to let through. */
  readonly unknownActions: readonly string[];
}

/** The calls that a protected role must be able to make at an account, one for each action, resource and Region. */
export function neededCalls(
  { needs }: ProtectedRole,
  callers: readonly Caller[],
  guarded: GuardedAccount,
  asked: Iterable<string>,
): NeededCalls {
  const keys = [...asked].filter(isBeyondTheCaller);
  return {
    requests: needs.flatMap((need) =>
      need.actions
        .flatMap(expand)
        .flatMap((action) => callers.flatMap((caller) => requests(need, action, caller, guarded, keys))),
    ),
    unknownActions: needs.flatMap(({ actions }) => actions.filter((action) => expand(action).length === 0)),
  };
}

function requests(
  need: Need,
  action: KnownAction,
  caller: Caller,
  guarded: GuardedAccount,
  asked: readonly string[],
): Request[] {
  return regionsOf(need, action, guarded).flatMap((region) =>
    need.resources.map((resource): Request => {
      const request = caseRequest(guarded, {
        name: action.id,
        caller,
        action: action.id,
        resource,
        region,
        context: { ...currentClient, ...need.context },
      });
      return {
        ...request,
        namesNoResource: request.resource === "*" && action.resourceTypes.length === 0,
        unknownKeys: unknownKeys(asked, action, request.caller, request.context ?? {}),
      };
    }),
  );
}

/**
 * What no caller can choose: where from, when, with which session and whose tags. Parameters of the call itself are
 * taken as not given, unless the need gives them: the caller can always make the plain call.
 */
const isBeyondTheCaller = (key: string): boolean => isOfEveryRequest(key) || /resourcetag\//i.test(key);

/** A service with one endpoint for all is called in that one's Region, wherever the caller works. */
const regionsOf = (
  { regions }: Need,
  { service }: KnownAction,
  guarded: GuardedAccount,
): readonly string[] => {
  const global = globalRegionOf(service, guarded.partition);
  return regions ?? (global === undefined ? guarded.regions : [global]);
};
