import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";

const statement = ssmDocumentNotPublic.denied?.[0]?.statement(exampleGuardedAccount);

test("other settings of Systems Manager remain free", () => {
  expect(statement?.Resource).toMatch(/public-sharing-permission$/);
});
