import { accessAnalyzerKept } from "./access-analyzer-kept";
import { denies } from "../model/denies";

test.each(["palisade-external-access", "palisade-unused-access", "somebody-elses"])(
  "the analyzer %s is kept, for an account may have its own",
  (name) => {
    const resource = `arn:{partition}:access-analyzer:{region}:{account}:analyzer/${name}`;
    expect(
      denies(accessAnalyzerKept, {
        caller: "administrator",
        action: "access-analyzer:DeleteAnalyzer",
        resource,
      }),
    ).toBe(true);
  },
);

test("services remove the analyzers that they made", () => {
  const action = "access-analyzer:DeleteServiceLinkedAnalyzer";
  expect(denies(accessAnalyzerKept, { caller: "service-linked-role", action })).toBe(false);
});
