import { smallOrganization } from "../../fixtures/small-organization";
import { refuseStandIns } from "./stand-ins";

const [, vended, , waiting] = smallOrganization.accounts;
const naming = (id: string | undefined) => () =>
  refuseStandIns(
    { name: "palisade-scp-root", content: `{"Resource":"arn:aws:iam::${id}:role/a"}` },
    smallOrganization,
  );

test("a document that names an account to be vended is not deployed", () => {
  expect(naming(waiting?.id)).toThrow(
    "Policy palisade-scp-root names account workload, which has no id yet: vend it before this is deployed.",
  );
});

test("one that names an account that exists is", () => {
  expect(naming(vended?.id)).not.toThrow();
});
