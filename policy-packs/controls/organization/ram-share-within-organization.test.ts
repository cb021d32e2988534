import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ramShareWithinOrganization } from "./ram-share-within-organization";

test("what is left out takes outsiders in at first, and changes nothing later", () => {
  const conditions = ramShareWithinOrganization.denied?.map(
    ({ statement }) => statement(exampleGuardedAccount).Condition,
  );
  const outsiders = { "ram:RequestedAllowsExternalPrincipals": "true" };
  expect(conditions).toEqual([{ BoolIfExists: outsiders }, { Bool: outsiders }]);
});
