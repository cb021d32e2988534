import { buildArtifactReachedByOrganizationOnly } from "./build-artifact-reached-by-organization-only";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const denied = buildArtifactReachedByOrganizationOnly.denied?.[0];
if (!denied) throw new Error("no statement");
const answer = (caller: "outsider" | "ci", action: string) =>
  statementDecision(
    denied,
    exampleGuardedAccount,
    caseRequest(exampleGuardedAccount, { name: "", caller, action }),
  ).answer;

test.each([
  ["ecr:BatchGetImage", "deny"],
  ["ecr:GetDownloadUrlForLayer", "deny"],
  ["codeartifact:PublishPackageVersion", "deny"],
  ["codebuild:StartBuild", "deny"],
  // A public registry is there for everybody: whether there may be one is for ecr-public's own actions to say.
  ["ecr-public:BatchGetImage", "allow"],
  ["codecommit:GitPull", "allow"],
])("%s by a stranger: %s", (action, expected) => {
  expect(answer("outsider", action)).toBe(expected);
  expect(answer("ci", action)).toBe("allow");
});
