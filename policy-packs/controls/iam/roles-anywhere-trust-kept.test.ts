import { denies } from "../model/denies";
import { rolesAnywhereTrustKept } from "./roles-anywhere-trust-kept";

test("closing is open to everybody, opening is not", () => {
  const developer = (name: string) => denies(rolesAnywhereTrustKept, { action: `rolesanywhere:${name}` });
  expect(["DisableTrustAnchor", "DisableProfile", "DeleteTrustAnchor", "EnableCrl"].map(developer)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(["EnableTrustAnchor", "EnableProfile", "DisableCrl"].map(developer)).toEqual([true, true, true]);
});
