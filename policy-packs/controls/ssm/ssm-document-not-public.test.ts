import { exampleEdge } from "../model/example-edge";
import { ssmDocumentNotPublic } from "./ssm-document-not-public";

const statement = ssmDocumentNotPublic.denied?.[0]?.statement(exampleEdge);

test("other settings of Systems Manager remain free", () => {
  expect(statement?.Resource).toMatch(/public-sharing-permission$/);
});
