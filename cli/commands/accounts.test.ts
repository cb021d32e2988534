import { packageRoot } from "../../accounts/package-root";
import { exampleEngine } from "../review/preview/example-engine";
import { exampleAccount, exampleOrganization } from "../review/preview/example-plan";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { parsePolicyConfig } from "../review/policy-config/parse-policy-config";
import { controls } from "../../policy-packs/controls";
import type { Settings } from "../../policy-packs/controls/model/resource";
import { accounts, accountsWith } from "./accounts";

const boi = exampleAccount();
const empty = exampleOrganization(boi);
const { position } = empty.root;
const unit = { guardrails: [], description: "", position, units: [], accounts: [] };
const organization = {
  ...empty,
  root: {
    ...empty.root,
    accounts: [empty.managementAccount],
    units: [
      {
        ...unit,
        name: "Workloads",
        path: "Workloads",
        units: [{ ...unit, name: "Production", path: "Workloads/Production", accounts: [boi] }],
      },
      { ...unit, name: "Sandbox", path: "Sandbox" },
    ],
  },
};

async function call(...args: string[]) {
  const io = recordingIo({ cwd: packageRoot() });
  const engine = exampleEngine({ parse: () => ({ organization }) });
  const code = await run({ accounts: () => accountsWith(engine) }, ["accounts", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("the tree shows units, also empty ones, accounts and stacks", async () => {
  expect(await call()).toEqual({
    code: 0,
    errors: "",
    out: `acme  accounts/organization
├─ management  "Management"  111122223333  management  owner boi-team
├─ Workloads
│  └─ Production
│     └─ boi-production  "BOI Production"  to be vended  production  owner boi-team
│        └─ boi
└─ Sandbox
`,
  });
});

test("as JSON, an account that does not exist yet has no id", async () => {
  const { code, out } = await call("--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    organization: { name: "acme", directory: "accounts/organization" },
    accounts: [
      { name: "management", id: "111122223333", unit: "", stacks: [] },
      { name: "boi-production", id: null, unit: "Workloads/Production", stacks: ["boi"] },
    ],
  });
});

test.each([
  [["--format", "yaml"], "--format yaml: must be one of text, json, policy-config.\n"],
  [["--organization", "nowhere"], "nowhere: there is no such folder of an organization\n"],
])("%j is a mistake", async (args, errors) => {
  expect(await call(...args)).toEqual({ code: 2, out: "", errors });
});

test("the configuration of the policy packs can be made of it, without the stand-ins of accounts to be vended", async () => {
  const io = recordingIo({ cwd: packageRoot() });
  expect(await run({ accounts: () => accounts }, ["accounts", "--format", "policy-config"], io)).toBe(0);
  const parsed = parsePolicyConfig("config.json", Buffer.from(io.printed()), controls);
  const { config } = parsed as { config: { palisade: Required<Pick<Settings, "accounts" | "contacts">> } };
  const ids = Object.keys(config.palisade.accounts);
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.filter((id) => id.startsWith("000000"))).toEqual([]);
  expect(config.palisade.contacts.length).toBeGreaterThan(0);
});
