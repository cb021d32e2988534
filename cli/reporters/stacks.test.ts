import { exampleReport } from "../review/report/example-report";
import { stacks } from "./stacks";

test("stacks of accounts that exist, one a line", () => {
  const report = exampleReport();
  expect(stacks(report)).toBe("organization\n");
  const accounts = report.accounts.map((account) => ({ ...account, vended: true }));
  expect(stacks({ ...report, accounts })).toBe("organization\nboi\n");
});
