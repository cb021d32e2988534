import { randomUUID } from "node:crypto";
import { staffCaller } from "../../platform/identity/staff-claims";
import { withTenant } from "./with-tenant";

const tenant = randomUUID();
const event = (userAttributes: Record<string, string>) => ({
  version: "2",
  triggerSource: "TokenGeneration_HostedAuth",
  request: { userAttributes, groupConfiguration: { groupsToOverride: ["preparer"] } },
  response: {},
});

test("the access token gets the user's tenant, and with it the token check finds a caller", () => {
  const { response, request } = withTenant(event({ sub: "1", "custom:tenant": tenant }));
  const claims = { accessTokenGeneration: { claimsToAddOrOverride: { tenant } } };
  expect(response).toEqual({ claimsAndScopeOverrideDetails: claims });
  expect(request).toEqual(event({ sub: "1", "custom:tenant": tenant }).request);
  const payload = { sub: "1", exp: 1, origin_jti: "2", "cognito:groups": ["preparer"], tenant };
  expect(staffCaller(payload, "issuer")).toMatchObject({ tenant, roles: ["preparer"] });
});

test.each<[string, Record<string, string>]>([
  ["without a tenant", { sub: "1" }],
  ["whose tenant is none", { sub: "1", "custom:tenant": "all" }],
])("a user %s gets no token", (_, attributes) => {
  expect(() => withTenant(event(attributes))).toThrow("belongs to no tenant");
});
