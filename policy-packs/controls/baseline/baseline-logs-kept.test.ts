import { baselineLogsKept } from "./baseline-logs-kept";
import { denies } from "../model/denies";

const group = (name: string) => `arn:{partition}:logs:{region}:{account}:log-group:${name}`;

test.each([
  ["/palisade/flow-logs/default-vpc", true],
  ["/palisade/trail", true],
  ["/palisade/boi/flow-logs:*", true],
  ["/palisade", false],
  ["/palisade-boi/app", false],
  ["/aws/lambda/palisade/x", false],
])("the log group %s is kept: %s", (name, expected) => {
  expect(denies(baselineLogsKept, { action: "logs:DeleteLogGroup", resource: group(name) })).toBe(expected);
});

test("writing is not changing", () => {
  for (const action of ["logs:CreateLogStream", "logs:PutLogEvents"])
    expect(denies(baselineLogsKept, { action, resource: group("/palisade/trail:log-stream:1") })).toBe(false);
});
