import { z } from "zod";
import { tenantId } from "../../platform/database/tenant-id";

/** What of Cognito's event before a token is made is looked at (version 2 of the trigger). */
const event = z.looseObject({
  request: z.looseObject({ userAttributes: z.looseObject({ "custom:tenant": tenantId }) }),
});

/**
 * The event with the user's tenant for the access token, in which Cognito puts no attribute by itself. Throws for a user
 * without one, and then no one signs in: a token without a tenant would be refused everywhere anyway.
 */
export function withTenant<Event extends object>(given: Event): Event {
  const parsed = event.safeParse(given);
  if (!parsed.success) throw new Error("the user belongs to no tenant");
  const tenant = parsed.data.request.userAttributes["custom:tenant"];
  return {
    ...given,
    response: {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { tenant } } },
    },
  };
}
