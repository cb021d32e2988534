import { minimal, programs, sibling, withFiles, type Files } from "../fixtures/minimal-organization";
import { relative, sep } from "node:path";
import { parseOrganization } from "./organization";

const document = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Sid: "Guard", Effect: "Deny", Action: "config:DeleteConfigRule", Resource: "*" }],
});
const given = `tools: [control-tower]
policies:
  - name: aws-guardrails-FsQmPt
    kind: scp
    managedBy: AWS Control Tower
    units: [Workloads]
    document: given/guardrails.json
`;
const files: Files = { ...minimal, "given.yaml": given, "given/guardrails.json": document };

const parsed = (changed: Files, without?: string) =>
  withFiles(
    Object.fromEntries(Object.entries({ ...files, ...changed }).filter(([path]) => path !== without)),
    (directory) => {
      const result = parseOrganization(directory, { programs });
      return "organization" in result
        ? result
        : {
            problems: result.problems.map(
              ({ file, line, column, message }) =>
                `${relative(directory, file).split(sep).join("/")}:${line}:${column} ${message}`,
            ),
          };
    },
  );

test("policies of other tools are the organization's, with the documents that they have", () => {
  const result = parsed({});
  if (!("organization" in result)) throw new Error(result.problems.join("\n"));
  expect(result.organization.given).toEqual([
    {
      name: "aws-guardrails-FsQmPt",
      kind: "scp",
      managedBy: "AWS Control Tower",
      root: false,
      units: ["Workloads"],
      accounts: [],
      content: document,
    },
  ]);
  expect(result.organization.protectedRoles.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["deployment", "control-tower-execution", "stack-sets-execution"]),
  );
});

test("a unit that another tool manages keeps its id, and its accounts are known", () => {
  const result = parsed({
    "workloads/ou.yaml": "name: Workloads\nid: ou-ab12-c3d4e5f6\nmanagedBy: AWS Control Tower\n",
    "workloads/enrolled.yaml": sibling("enrolled"),
  });
  if (!("organization" in result)) throw new Error(result.problems.join("\n"));
  expect(result.organization.root.units).toMatchObject([
    {
      id: "ou-ab12-c3d4e5f6",
      managedBy: "AWS Control Tower",
      accounts: [{ key: "boi-dev" }, { key: "enrolled" }],
    },
  ]);
});

test.each<[string, Files, string | undefined, string]>([
  [
    "a document that is not there",
    {},
    "given/guardrails.json",
    'given.yaml:7:15 there is no file "given/guardrails.json"',
  ],
  [
    "a document that no policy has",
    { "given/other.json": document },
    undefined,
    "given/other.json:1:1 no policy of given.yaml has this document",
  ],
  [
    "a document that is no JSON",
    { "given/guardrails.json": '{"Version": }' },
    undefined,
    "given/guardrails.json:1:13 expected a value",
  ],
  [
    "a document that is no policy",
    { "given/guardrails.json": '{"Version": "2012-10-17"}' },
    undefined,
    "given/guardrails.json:1:1 the document is no policy",
  ],
  [
    "a unit that is not there",
    { "given.yaml": given.replace("[Workloads]", "[Workload]") },
    undefined,
    'given.yaml:6:13 there is no organizational unit "Workload". Did you mean Workloads?',
  ],
  [
    "an account that is not there",
    { "given.yaml": given.replace("units: [Workloads]", "accounts: [boi]") },
    undefined,
    'given.yaml:6:16 there is no account "boi"',
  ],
  [
    "a policy attached nowhere",
    { "given.yaml": given.replace("    units: [Workloads]\n", "") },
    undefined,
    "given.yaml:3:5 policies[0] is attached nowhere",
  ],
  [
    "an unknown tool",
    { "given.yaml": given.replace("control-tower", "control-towel") },
    undefined,
    'given.yaml:1:9 tools[0] "control-towel" is not known',
  ],
  [
    "a unit that is managed without an id",
    { "workloads/ou.yaml": "name: Workloads\nmanagedBy: AWS Control Tower\n" },
    undefined,
    "workloads/ou.yaml:2:12 managedBy",
  ],
  [
    "an id that is none",
    { "workloads/ou.yaml": "name: Workloads\nid: ou-1\n" },
    undefined,
    'workloads/ou.yaml:2:5 id "ou-1" is not the id of an organizational unit',
  ],
  [
    "a file that is no document",
    { "given/notes.txt": "x" },
    undefined,
    'given/notes.txt:1:1 "notes.txt" is no policy',
  ],
  [
    "given.yaml inside a unit",
    { "workloads/given.yaml": given },
    undefined,
    "workloads/given.yaml:1:1 given.yaml lies inside an organizational unit",
  ],
])("%s is one problem, where it is", (_, changed, without, problem) => {
  const result = parsed(changed, without);
  expect("problems" in result ? result.problems : []).toEqual([expect.stringContaining(problem)]);
});
