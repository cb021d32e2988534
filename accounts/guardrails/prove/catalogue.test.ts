import { controls } from "../../../policy-packs/controls";
import { exampleGuardedAccount } from "../../../policy-packs/controls/model/example-guarded-account";
import { survivors } from "../../../policy-packs/controls/model/survivors";
import { expand } from "../../aws-knowledge";

const all = controls.flatMap(({ id, denied = [] }) =>
  denied.map((statement) => [`${id}: ${statement.sid}`, statement] as const),
);

test("sixty controls or more are kept by organization policies", () => {
  expect(controls.filter(({ denied = [] }) => denied.length > 0).length).toBeGreaterThanOrEqual(60);
});

test.each(all)("%s: its cases notice every small mistake in it", (_, denied) => {
  const { mutants, equivalent, surviving } = survivors(denied, exampleGuardedAccount, (pattern) =>
    expand(pattern).map(({ id }) => id),
  );
  expect(surviving.map(({ what }) => what)).toEqual([]);
  expect(mutants - equivalent.length).toBeGreaterThanOrEqual(2);
});
