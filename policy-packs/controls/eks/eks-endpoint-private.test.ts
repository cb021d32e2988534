import { exampleGuardedAccount } from "../model/example-guarded-account";
import { eksEndpointPrivate } from "./eks-endpoint-private";

test("what is left out makes a new cluster public, and changes nothing later", () => {
  const conditions = eksEndpointPrivate.denied?.map(
    ({ statement }) => statement(exampleGuardedAccount).Condition,
  );
  const open = { "eks:endpointPublicAccess": "true" };
  expect(conditions).toEqual([{ BoolIfExists: open }, { Bool: open }]);
});
