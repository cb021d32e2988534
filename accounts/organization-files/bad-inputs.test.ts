import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Control } from "../../policy-packs/controls/model/control";
import type { Denied } from "../../policy-packs/controls/model/denied";
import { account, minimal, programs, sibling, withFiles, type Files } from "../fixtures/minimal-organization";
import { formatProblem } from "../text-files/format-problem";
import { parseOrganization } from "./organization";
import type { Problem } from "../text-files/problem";

interface Case {
  readonly name: string;
  /** Path, line and column of the one problem. */
  readonly at: string;
  readonly says: readonly string[];
  readonly remedy?: string;
  readonly files?: Files;
  readonly without?: string;
  readonly arrange?: (directory: string) => void;
}

/** One file of the minimal organization with one piece of text replaced. */
function edited(from: string, to: string, path: keyof typeof minimal = account): Files {
  if (!minimal[path].includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: minimal[path].replace(from, () => to) };
}

const inAccount = (name: string, from: string, to: string, place: string, ...says: string[]): Case => ({
  name,
  at: `${account}:${place}`,
  says,
  files: edited(from, to),
});

/** A problem in the organization's identity providers, in one line of organization.yaml. */
const trusting = (name: string, providers: string, column: string, ...says: string[]): Case => ({
  name,
  at: `organization.yaml:2:${column}`,
  says,
  files: edited("homeRegion", `trusted: {identityProviders: ${providers}}\nhomeRegion`, "organization.yaml"),
});

const replaced = (name: string, content: string | Uint8Array, place: string, ...says: string[]): Case => ({
  name,
  at: `${account}:${place}`,
  says,
  files: { [account]: content },
});

const manyTags = Array.from({ length: 47 }, (_, i) => `  tag-${i}: value\n`).join("");
const deep = "workloads/two/three/four/five/six";

const fields: readonly Case[] = [
  inAccount(
    "a missing choice",
    "dataClassification: internal\n",
    "",
    "1:1",
    '"dataClassification" is missing',
  ),
  inAccount("the management environment", "development", "management", "5:14", "only the management account"),
  inAccount(
    "a program that is no text",
    "[baseline, boi]",
    "[baseline, 7]",
    "16:20",
    "stacks[1] must be text",
  ),
  inAccount("a budget beyond belief", "1000", "1e12", "11:9", "must be at most 100000000"),
  replaced(
    "a letter outside ASCII in the name of an account that AWS has yet to make",
    minimal[account].replace(/^id: .*\n/m, "").replace("name: boi-dev", "name: Böi"),
    "1:7",
    '"Böi" is none that a new account can be given',
  ),
  replaced(
    "a name that is too long for a new account",
    minimal[account].replace(/^id: .*\n/m, "").replace("name: boi-dev", `name: ${"n".repeat(51)}`),
    "1:7",
    "is none that a new account can be given",
  ),
  inAccount("an empty name", "name: boi-dev", 'name: ""', "1:7", 'name "" is empty'),
  inAccount("an unknown state", "owner:", "state: open\nowner:", "4:8", 'state "open" is not known'),
  inAccount(
    "a stack in an account that is suspended",
    "owner:",
    "state: suspended\nowner:",
    "17:9",
    "must be empty: the account is suspended",
  ),
  replaced(
    "a suspended account that does not exist",
    minimal[account]
      .replace(/^id: .*\n/m, "state: suspended\n")
      .replace("stacks: [baseline, boi]", "stacks: []"),
    "2:8",
    "is that of an account that exists",
  ),
  inAccount("an address with markup", "aws+boi-dev@", "<script>@", "3:8", "not an e-mail address"),
  inAccount("an address without a domain", "palisade.example", "palisade", "3:8", "not an e-mail address"),
  inAccount(
    "an address with a broken domain",
    "palisade.example",
    "-palisade..example",
    "3:8",
    "not an e-mail",
  ),
  inAccount("quotes in a value", "internal", "'a\"b'", "7:21", '"a\\"b" is not known'),
  inAccount("a misspelt field", "owner:", "ownr:", "4:1", 'unknown field "ownr"', "Did you mean owner?"),
  inAccount(
    "an unknown field",
    "budget: 1000",
    "budget: 1000\nbugdet: 5",
    "12:1",
    'unknown field "bugdet"',
    "mean budget?",
  ),
  inAccount(
    "an unknown contact",
    "  billing:",
    "  finance: a@b.example\n  billing:",
    "15:3",
    "contacts.finance",
  ),
  inAccount("a missing field", "email: aws+boi-dev@palisade.example\n", "", "1:1", "email", "missing"),
  inAccount(
    "a missing contact",
    "  operations: boi@palisade.example\n",
    "",
    "13:3",
    "contacts.operations",
    "missing",
  ),
  inAccount("a field without a value", "owner: boi-team", "owner:", "4:1", "owner has no value"),
  inAccount("a null value", "budget: 1000", "budget: ~", "11:1", "budget has no value"),
  inAccount("an empty text", "owner: boi-team", 'owner: ""', "4:8", 'owner ""', "empty"),
  inAccount("an unquoted id", '"053947182690"', "053947182690", "2:5", "id must be text, but is a number"),
  inAccount("an id that is too short", "053947182690", "5394718269", "2:5", "12 digits"),
  inAccount(
    "an unknown Region",
    "[us-east-1,",
    "[us-east-l,",
    "8:11",
    '"us-east-l"',
    "Did you mean us-east-1?",
  ),
  inAccount("no Region", "[us-east-1, us-west-2]", "[]", "8:10", "lists no Region"),
  inAccount("a Region twice", "us-east-1, us-west-2", "us-east-1, us-east-1", "8:22", "us-east-1", "twice"),
  inAccount("a Region of another partition", "us-west-2", "cn-north-1", "8:22", "cn-north-1", "partition"),
  inAccount(
    "a text for a list",
    "[us-east-1, us-west-2]",
    "us-east-1",
    "8:10",
    "regions must be a list, but is text",
  ),
  inAccount(
    "an unknown program",
    "baseline, boi",
    "baselin, boi",
    "16:10",
    '"baselin"',
    "Did you mean baseline?",
  ),
  inAccount("a program twice", "baseline, boi", "boi, boi", "16:15", '"boi"', "twice"),
  inAccount(
    "an unknown environment",
    "development",
    "devlopment",
    "5:14",
    '"devlopment"',
    "mean development?",
  ),
  inAccount(
    "an unknown classification",
    "internal",
    "secret",
    "7:21",
    'dataClassification "secret" is not known',
  ),
  inAccount(
    "a domain that is no single word",
    "domain: boi",
    "domain: Beneficial Owners",
    "6:9",
    '"Beneficial Owners"',
    "lower-case",
  ),
  inAccount("a budget below zero", "1000", "-1", "11:9", "budget -1 must be more than 0"),
  inAccount("a budget of zero", "1000", "0", "11:9", "more than 0"),
  inAccount("a budget that is not a number", "1000", ".nan", "11:9", "NaN is not a finite number"),
  inAccount("an infinite budget", "1000", ".inf", "11:9", "Infinity is not a finite number"),
  inAccount("a budget as text", "1000", "1_000", "11:9", "budget must be a number, but is text"),
  inAccount(
    "an address that is none",
    "aws+boi-dev@palisade.example",
    "boi-dev",
    "3:8",
    "not an e-mail address",
  ),
  inAccount("an address that is too long", "aws+boi-dev@", `${"a".repeat(60)}@`, "3:8", "64 characters"),
  inAccount(
    "a list for a map",
    "tags:\n  cost-center: cc-1042",
    "tags:\n  - cost-center",
    "10:3",
    "tags must be a map, but is a list",
  ),
  inAccount(
    "a tag that reads as a number",
    "cc-1042",
    "0042",
    "10:16",
    "tags.cost-center must be text, but is a number",
  ),
  inAccount("a tag that AWS reserves", "cost-center", "AWS:cost", "10:3", "AWS:cost", "aws:"),
  inAccount("a tag that Palisade writes", "cost-center", "owner", "10:3", "tags.owner", "Palisade itself"),
  inAccount("too many tags", "  cost-center: cc-1042\n", manyTags, "10:3", "tags are more than 46"),
  inAccount("a tag name that is too long", "cost-center", "c".repeat(129), "10:3", "longer than 128"),
  inAccount("a tag value that is too long", "cc-1042", "c".repeat(257), "10:16", "longer than 256"),
];

const chosen = (ids: string, line: string, ...says: string[]): Case => ({
  name: says.join(" "),
  at: `workloads/ou.yaml:${line}`,
  says,
  files: { "workloads/ou.yaml": `name: Workloads\n${ids}` },
});

const guardrails: readonly Case[] = [
  chosen(
    "guardrails: [chosen-one, chosen-too]",
    "2:26",
    'no control "chosen-too"',
    "Did you mean chosen-two?",
  ),
  chosen("guardrails:\n  - chosen-one\n  - nothing like it", "4:5", 'no control "nothing like it".'),
  chosen("guardrails: [chosen-one, chosen-one]", "2:26", '"chosen-one" is listed twice'),
  chosen("guardrails: [everywhere]", "2:14", '"everywhere" is not for units', "holds everywhere already"),
  chosen("guardrails: [planned]", "2:14", '"planned" is not for units', "AWS refuses nothing"),
  chosen("guardrails: chosen-one", "2:13", "guardrails must be a list, but is text"),
  chosen("guardrails: [7]", "2:14", "guardrails[0] must be text"),
  chosen("guardrails:", "2:1", "guardrails has no value"),
  {
    name: "a control that is not there, for the whole organization",
    at: "organization.yaml:4:14",
    says: ['no control "x"'],
    files: { "organization.yaml": `${minimal["organization.yaml"]}guardrails: [x]\n` },
    remedy: "chosen-one, chosen-two",
  },
];

const yaml: readonly Case[] = [
  replaced("an empty file", "", "1:1", "empty"),
  replaced("a file of comments", "# later\n\n", "1:1", "empty"),
  replaced("a list at the top", "- name: boi-dev\n", "1:1", "must hold a map"),
  replaced("text at the top", "boi-dev\n", "1:1", "must hold a map"),
  inAccount("an unclosed quote", 'id: "053947182690"', 'id: "053947182690', "17:1", "Missing closing"),
  inAccount("an unclosed list", "us-west-2]", "us-west-2", "9:1", "not valid YAML", "]"),
  inAccount("a colon within a value", "boi-team", "boi: team", "4:8", "not valid YAML"),
  inAccount("a tab as indentation", "  cost-center", "\tcost-center", "10:1", "tab"),
  inAccount("a field twice", "domain: boi", "domain: boi\nowner: me", "7:1", '"owner"', "twice", "line 4"),
  inAccount("an anchor", "owner: boi-team", "owner: &team boi-team", "4:14", "&team"),
  inAccount("an alias to nothing", "owner: boi-team", "owner: *team", "4:8", "*team"),
  inAccount("a merge key", "domain: boi", "domain: boi\n<<: { owner: me }", "7:1", "merge key"),
  inAccount("a custom tag", "owner: boi-team", 'owner: !!js/function "f"', "4:22", "!!js/function"),
  inAccount("a tag of YAML's own", "budget: 1000", "budget: !!float 1000", "11:17", "!!float"),
  inAccount(
    "a second document",
    "stacks: [baseline, boi]",
    "stacks: [baseline, boi]\n---\nname: x",
    "17:1",
    "second document",
  ),
  replaced("a directive", `%YAML 1.1\n---\n${minimal[account]}`, "1:1", "%YAML 1.1"),
  inAccount(
    "the field __proto__",
    "domain: boi",
    "domain: boi\n__proto__: { owner: me }",
    "7:1",
    "__proto__",
  ),
  inAccount("the tag constructor", "cost-center", "constructor", "10:3", "constructor", "reserve"),
  inAccount("a number as a field's name", "domain: boi", "domain: boi\n7: x", "7:1", "must be text"),
  inAccount("a list as a field's name", "domain: boi", "domain: boi\n? [a]\n: x", "7:3", "must be text"),
  inAccount("control character in a string", "boi-team", "boi\u0007team", "4:11", "U+0007"),
  inAccount("an escaped control character", "boi-team", '"boi\\e[31m"', "4:8", "U+001B"),
  inAccount("text that reads backwards", "boi-team", "boi\u202eteam", "4:11", "U+202E"),
  inAccount("a carriage return alone", "owner: boi-team\n", "owner: boi-team\r", "4:16", "U+000D"),
  replaced(
    "bytes that are not UTF-8",
    Buffer.from("name: boi-dev\nowner: b\xf6i\n", "latin1"),
    "2:9",
    "not UTF-8",
  ),
  replaced("UTF-16", Buffer.from(`\ufeff${minimal[account]}`, "utf16le"), "1:1", "not UTF-8"),
  replaced("a file that is too large", `# ${"x".repeat(300 * 1024)}\n`, "1:1", "too large"),
];

const tree: readonly Case[] = [
  {
    name: "no organization.yaml",
    without: "organization.yaml",
    at: "organization.yaml:1:1",
    says: ["missing"],
  },
  { name: "no management account", without: "management.yaml", at: "management.yaml:1:1", says: ["missing"] },
  { name: "no ou.yaml", without: "workloads/ou.yaml", at: "workloads/ou.yaml:1:1", says: ["missing"] },
  {
    name: "a management account inside a unit",
    without: "management.yaml",
    files: { "workloads/management.yaml": minimal["management.yaml"] },
    at: "workloads/management.yaml:1:1",
    says: ["management account", "inside"],
  },
  {
    name: "an account outside any unit",
    files: { "boi-test.yaml": sibling("boi-test") },
    at: "boi-test.yaml:1:1",
    says: ["boi-test", "outside any"],
  },
  {
    name: "an ou.yaml at the root",
    files: { "ou.yaml": "name: Root\n" },
    at: "ou.yaml:1:1",
    says: ["root has no ou.yaml"],
  },
  {
    name: "an organization.yaml inside a unit",
    files: { "workloads/organization.yaml": minimal["organization.yaml"] },
    at: "workloads/organization.yaml:1:1",
    says: ["inside"],
  },
  {
    name: "the ending .yml",
    without: account,
    files: { "workloads/boi-dev.yml": minimal[account] },
    at: "workloads/boi-dev.yml:1:1",
    says: ['must be named "boi-dev.yaml"'],
    remedy: "boi-dev.yaml",
  },
  {
    name: "OU.yaml in capitals",
    without: "workloads/ou.yaml",
    files: { "workloads/OU.yaml": minimal["workloads/ou.yaml"] },
    at: "workloads/OU.yaml:1:1",
    says: ['must be named "ou.yaml"'],
  },
  {
    name: "a folder in the place of management.yaml",
    without: "management.yaml",
    files: { "management.yaml/ou.yaml": "name: Management\n" },
    at: "management.yaml:1:1",
    says: ["a folder with the name of a file"],
  },
  {
    name: "a management account in another environment",
    files: edited("environment: management", "environment: production", "management.yaml"),
    at: "management.yaml:5:14",
    says: ["environment of the management account", "production"],
  },
  {
    name: "a file whose name is not UTF-8",
    at: "workloads/b\ufffd.yaml:1:1",
    says: ["not UTF-8"],
    arrange: (directory) =>
      writeFileSync(
        Buffer.concat([
          Buffer.from(join(directory, "workloads/b")),
          Buffer.from([0xf6]),
          Buffer.from(".yaml"),
        ]),
        "x",
      ),
  },
  {
    name: "a stray file",
    files: { "workloads/notes.txt": "x", "workloads/README.md": "# fine" },
    at: "workloads/notes.txt:1:1",
    says: ["notes.txt", "not part of"],
  },
  {
    name: "a folder that is not kebab-case",
    files: { "Work Loads/ou.yaml": "name: Others\n" },
    at: "Work Loads:1:1",
    says: ["Work Loads", "hyphens"],
  },
  {
    name: "units nested too deeply",
    files: Object.fromEntries(
      deep.split("/").map((_, i, all) => [`${all.slice(0, i + 1).join("/")}/ou.yaml`, `name: Level ${i}\n`]),
    ),
    at: `${deep}:1:1`,
    says: ["deeper than the 5 levels"],
  },
  {
    name: "sibling units of one name",
    files: { "sandbox/ou.yaml": "name: workloads\n" },
    at: "workloads/ou.yaml:1:7",
    says: ["Workloads", "sibling", "sandbox"],
  },
  {
    name: "a unit that a path would call by its folder, as it calls a sibling",
    files: {
      "sandbox/ou.yaml": "name: workloads\n",
      "workloads/ou.yaml": "name: Work/Loads\n",
    },
    at: "workloads/ou.yaml:1:7",
    says: ["Work/Loads", "sibling", "sandbox"],
  },
  {
    name: "one Region for home and recovery",
    files: edited("us-west-2", "us-east-1", "organization.yaml"),
    at: "organization.yaml:3:17",
    says: ["recoveryRegion", "home Region"],
  },
  {
    name: "an organization id that is none",
    files: edited("homeRegion", 'id: "123"\nhomeRegion', "organization.yaml"),
    at: "organization.yaml:2:5",
    says: ["not an organization id"],
  },
  trusting(
    "a provider's URL for its issuer",
    "[{issuer: https://gitlab.com, subjects: [x]}]",
    "40",
    "is no issuer",
  ),
  trusting(
    "a subject that any customer of a shared issuer has",
    '[{issuer: token.actions.githubusercontent.com, subjects: ["repo:*"]}]',
    "88",
    "leaves open whose it is",
  ),
  trusting("a provider without subjects", "[{issuer: id.acme.com, subjects: []}]", "63", "lists no subject"),
  trusting(
    "a provider twice",
    "[{issuer: id.acme.com, subjects: [a]}, {issuer: id.acme.com, subjects: [b]}]",
    "78",
    "twice",
  ),
  {
    name: "a partner's account that is no id",
    files: edited("homeRegion", 'trusted: {accounts: ["99998888777"]}\nhomeRegion', "organization.yaml"),
    at: "organization.yaml:2:22",
    says: ["trusted.accounts[0]", "12 digits"],
  },
  {
    name: "a file name that is no word to call an account by",
    files: { "workloads/Boi Test.yaml": sibling("boi-test") },
    at: "workloads/Boi Test.yaml:1:1",
    says: ['the file name "Boi Test"', "hyphens"],
    remedy: "Rename the file",
  },
  {
    name: "another partition than that of the home Region",
    files: edited("homeRegion", "partition: aws-us-gov\nhomeRegion", "organization.yaml"),
    at: "organization.yaml:2:12",
    says: ['partition "aws-us-gov" is not that of the home Region, aws'],
  },
  {
    name: "a file name used twice",
    files: {
      "sandbox/ou.yaml": "name: Sandbox\n",
      "sandbox/boi-dev.yaml": sibling("boi-dev").replace("aws+", "other+"),
    },
    at: "workloads/boi-dev.yaml:1:1",
    says: ["file name", "sandbox/boi-dev.yaml"],
  },
  {
    name: "an e-mail address used twice but for its case",
    files: { "workloads/boi-test.yaml": sibling("boi-test").replace("aws+boi-test@", "AWS+BOI-DEV@") },
    at: "workloads/boi-test.yaml:2:8",
    says: ["e-mail address", "workloads/boi-dev.yaml"],
  },
  {
    name: "an account id used twice",
    files: { "workloads/boi-test.yaml": `id: "053947182690"\n${sibling("boi-test")}` },
    at: "workloads/boi-test.yaml:1:5",
    says: ["account id", "053947182690"],
  },
  {
    name: "a program that only one account may have, in two",
    files: { "workloads/boi-test.yaml": sibling("boi-test").replace("baseline, boi", "organization") },
    at: "workloads/boi-test.yaml:15:10",
    says: ["organization", "management.yaml"],
  },
  {
    name: "a link that leads out of the tree",
    at: "workloads/hosts.yaml:1:1",
    says: ["leads out of"],
    arrange: (directory) => symlinkSync("/etc/hosts", join(directory, "workloads/hosts.yaml")),
  },
  {
    name: "a link to a folder above",
    at: "workloads/again:1:1",
    says: ["symbolic link", "read already"],
    arrange: (directory) => symlinkSync("..", join(directory, "workloads/again")),
  },
  {
    name: "a link to itself",
    at: "workloads/loop.yaml:1:1",
    says: ["leads back to itself"],
    arrange: (directory) => symlinkSync("loop.yaml", join(directory, "workloads/loop.yaml")),
  },
  {
    name: "a link to nothing",
    at: "workloads/gone.yaml:1:1",
    says: ["leads nowhere"],
    arrange: (directory) => symlinkSync("missing.yaml", join(directory, "workloads/gone.yaml")),
  },
  {
    name: "a pipe that no one writes to",
    at: "workloads/pipe.yaml:1:1",
    says: ["neither a file nor a folder"],
    arrange: (directory) => void execFileSync("mkfifo", [join(directory, "workloads/pipe.yaml")]),
  },
  {
    name: "a folder in the place of a file",
    without: account,
    at: "workloads/boi-dev.yaml:1:1",
    says: ["boi-dev.yaml", "a folder with the name of a file"],
    files: { [`${account}/ou.yaml`]: "name: Odd\n" },
  },
];

const stagesFile = `stages:
  - name: first
    units: [Workloads]
    gate: { days: 2, approvals: 1, quiet: true }
  - name: everywhere
    units: ["*"]
`;

const inStages = (name: string, from: string, to: string, place: string, ...says: string[]): Case => {
  if (!stagesFile.includes(from)) throw new Error(`the stages do not hold ${from}`);
  return {
    name,
    at: `rollout.yaml:${place}`,
    says,
    files: { "rollout.yaml": stagesFile.replace(from, () => to) },
  };
};

const stages: readonly Case[] = [
  inStages("a misspelt field", "stages:", "stage:", "1:1", 'unknown field "stage"', "mean stages?"),
  inStages("no stage", stagesFile, "stages: []\n", "1:9", "lists no stage"),
  inStages(
    "a stage that is no map",
    "- name: first\n    units: [Workloads]\n    gate: { days: 2, approvals: 1, quiet: true }",
    "- first",
    "2:5",
    "stages[0] must be a map",
  ),
  inStages("a stage without a name", "name: first\n    units", "units", "2:5", '"stages[0].name" is missing'),
  inStages("a stage's name in capitals", "first", "First", "2:11", '"First" must be lower-case'),
  inStages(
    "a stage's name twice",
    "everywhere",
    "first",
    "5:11",
    'the stage "first" is listed twice',
    "line 2",
  ),
  inStages("a stage without units", "[Workloads]", "[]", "3:12", "lists no unit"),
  inStages(
    "a unit that is not there",
    "[Workloads]",
    "[Workload]",
    "3:13",
    'no unit "Workload"',
    "Workloads?",
  ),
  inStages(
    "a unit in two stages",
    '["*"]',
    '[Workloads, "*"]',
    "6:13",
    '"Workloads" is listed twice',
    "line 3",
  ),
  inStages("a unit twice in one stage", "[Workloads]", "[Workloads, Workloads]", "3:24", "is listed twice"),
  inStages(
    "units that are left behind",
    '  - name: everywhere\n    units: ["*"]\n',
    "",
    "2:11",
    "no stage reaches the rest",
  ),
  inStages("the rest before others", "[Workloads]", '["*"]', "6:13", 'the unit "*" is listed twice'),
  inStages(
    "a gate that is no map",
    "{ days: 2, approvals: 1, quiet: true }",
    "closed",
    "4:11",
    "must be a map, but is text",
  ),
  inStages("an unknown gate", "quiet: true", "calm: true", "4:36", 'unknown field "stages[0].gate.calm"'),
  inStages("days as text", "days: 2", "days: two", "4:19", "must be a number, but is text"),
  inStages("half a day", "days: 2", "days: 0.5", "4:19", "0.5 is not a whole number"),
  inStages("fewer days than none", "days: 2", "days: -1", "4:19", "must be 0 or more"),
  inStages("days without end", "days: 2", "days: 1000", "4:19", "at most 90"),
  inStages(
    "a yes that is no true",
    "quiet: true",
    "quiet: yes",
    "4:43",
    "must be true or false, but is text",
  ),
  {
    name: "stages inside a unit",
    files: { "workloads/rollout.yaml": stagesFile },
    at: "workloads/rollout.yaml:1:1",
    says: ["rollout.yaml lies inside an organizational unit"],
  },
  {
    name: "the rest in a stage that is not the last",
    files: {
      "rollout.yaml": 'stages:\n  - { name: all, units: ["*"] }\n  - { name: one, units: [Workloads] }\n',
    },
    at: "rollout.yaml:2:26",
    says: ["the rest is not in the last stage"],
  },
];

/** Each was slow, or ended in an exception, in some parser of YAML or in some expression that checks a value. */
const hostile: readonly Case[] = [
  replaced("thousands of open brackets", "[".repeat(9_000), "1:", "nested too deeply"),
  replaced("thousands of open braces", "{a: ".repeat(1_500), "1:", "nested too deeply"),
  replaced("thousands of dashes", "- ".repeat(4_000), "1:", "nested too deeply"),
  replaced("closing braces alone", "}".repeat(60_000), "1:1", "too complex"),
  replaced(
    "many fields",
    Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join(""),
    "1:1",
    "too complex",
  ),
  replaced(
    "an alias bomb",
    `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("")}`,
    "1:9",
    "anchor or alias &a0",
  ),
  inAccount("an address of dots", "aws+boi-dev@palisade.example", `a@${".".repeat(50_000)}`, "3:8", "longer"),
  inAccount("a name of hyphens", "name: boi-dev", `name: ${"a-".repeat(25_000)}`, "1:7", "longer"),
  inAccount("an endless environment", "development", "d".repeat(60_000), "5:14", "not known"),
  inAccount(
    "deep nesting in a field",
    "owner: boi-team",
    `owner: ${"[".repeat(90)}${"]".repeat(90)}`,
    "4:",
    "nested too deeply",
  ),
];

const denied = (id: string, holds: Denied["holds"]): Pick<Control, "id" | "denied"> => ({
  id,
  denied: [{ by: "scp", holds, sid: "Sid", statement: () => ({}), cases: { denied: [], allowed: [] } }],
});

const controls = [
  denied("chosen-one", "where chosen"),
  denied("chosen-two", "where chosen"),
  denied("everywhere", "everywhere"),
  { id: "planned" },
];

const problemsIn = (directory: string): readonly Problem[] => {
  const parsed = parseOrganization(directory, {
    programs,
    singletons: ["organization"],
    controls: () => controls,
  });
  return "problems" in parsed ? parsed.problems : [];
};

const place = (directory: string, { file, line, column }: Problem) =>
  `${relative(directory, file).split(sep).join("/")}:${line}:${column}`;

const filesOf = ({ files = {}, without }: Case): Files =>
  Object.fromEntries(
    Object.entries<string | Uint8Array>({ ...minimal, ...files }).filter(([path]) => path !== without),
  );

describe.each([
  ["fields", fields],
  ["guardrails", guardrails],
  ["YAML", yaml],
  ["the tree", tree],
  ["the stages", stages],
])("%s", (_, cases) => {
  test.each(cases)("$name at $at", (given) => {
    withFiles(filesOf(given), (directory) => {
      given.arrange?.(directory);
      let problems: readonly Problem[] = [];
      expect(() => {
        problems = problemsIn(directory);
      }).toCostAtMost(100);
      expect(problems.map((problem) => place(directory, problem))).toEqual([given.at]);
      for (const words of given.says) expect(problems[0]?.message).toContain(words);
      expect(problems[0]?.remedy).toMatch(/\w+ \w+/);
      expect(problems[0]?.remedy).toContain(given.remedy ?? "");
    });
  });
});

describe("hostile input ends soon", () => {
  test.each(hostile)("$name", (given) => {
    withFiles(filesOf(given), (directory) => {
      let problems: readonly Problem[] = [];
      let text: readonly string[] = [];
      expect(() => {
        problems = problemsIn(directory);
        text = problems.map(formatProblem);
      }).toCostAtMost(100);
      const there = problems.filter((problem) => place(directory, problem).startsWith(given.at));
      for (const words of given.says) expect(there.map(({ message }) => message).join()).toContain(words);
      expect(Math.max(...text.map(({ length }) => length))).toBeLessThan(1000);
    });
  });
});

test.each([
  ["a folder that is not there", "nowhere", "no such folder"],
  ["a file in place of the folder", "management.yaml", "not a folder"],
])("%s is one problem", (_, path, words) => {
  withFiles(minimal, (directory) => {
    const problems = problemsIn(join(directory, path));
    expect(problems.map(({ file }) => file)).toEqual([join(directory, path)]);
    expect(problems[0]?.message).toContain(words);
  });
});

test("what may not be read is one problem each, and not missing as well", () => {
  withFiles(minimal, (directory) => {
    const forbidden = [join(directory, account), join(directory, "workloads/closed")];
    mkdirSync(join(directory, "workloads/closed"));
    for (const path of [directory, join(directory, "workloads")]) chmodSync(path, 0o755);
    for (const path of forbidden) chmodSync(path, 0);
    const problems = unprivileged(() => problemsIn(directory));
    for (const path of forbidden) chmodSync(path, 0o700);
    expect(problems.map(({ file, message }) => [file, message])).toEqual(
      forbidden.map((file) => [file, "cannot be read (EACCES)"]),
    );
  });
});

/** Root may read everything, so a test that runs as root has to step down. */
function unprivileged<T>(act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
