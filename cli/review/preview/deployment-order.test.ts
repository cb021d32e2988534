import { deploymentOrder } from "./deployment-order";
import { exampleReport } from "../report/example-report";

const [account, ...accounts] = exampleReport().accounts;
const [resource] = exampleReport().resources;

const order = (names: readonly string[], references: readonly (readonly [string, string])[]) =>
  deploymentOrder({
    accounts: [
      { ...account, stacks: names.map((name) => ({ name, program: name, resources: 1, regions: [] })) },
      ...accounts.map((other) => ({ ...other, stacks: [] })),
    ] as ReturnType<typeof exampleReport>["accounts"],
    resources: references.map(([stack, to]) => ({
      ...resource,
      type: "pulumi:pulumi:StackReference",
      stack,
      name: `organization/palisade/${to}`,
    })) as ReturnType<typeof exampleReport>["resources"],
  });

test.each<[string, string[], [string, string][], string[]]>([
  ["no references keep the declared order", ["b", "a"], [], ["b", "a"]],
  [
    "what is referred to comes first",
    ["a", "b", "c"],
    [
      ["a", "c"],
      ["c", "b"],
    ],
    ["b", "c", "a"],
  ],
  ["a stack that is not of the report is left out", ["a"], [["a", "elsewhere"]], ["a"]],
  [
    "a cycle ends",
    ["a", "b"],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    ["a", "b"],
  ],
])("%s", (_, names, references, expected) => {
  expect(order(names, references)).toEqual(expected);
});
