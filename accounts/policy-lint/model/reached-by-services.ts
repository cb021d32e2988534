import type { LocatedStatement } from "../../policy-file/located-policy";
import { actionsOfStatement } from "./actions-of-statement";

/**
 * Services and actions that AWS services do not call, neither in their own name nor on behalf of a caller: people and
 * programs sign in with them.
 */
const ofPeopleOnly =
  /^(rolesanywhere|signin|cognito-idp|cognito-identity|execute-api|sso|sso-directory|identitystore):|^sts:(assumerolewith|getsessiontoken$|getfederationtoken$|assumeroot$)/i;

/** Whether any of a statement's actions may be called by an AWS service. */
export const reachedByServices = (statement: LocatedStatement): boolean =>
  actionsOfStatement(statement).some(({ id }) => !ofPeopleOnly.test(id));
