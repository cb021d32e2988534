import { minimal, programs, withFiles } from "./fixtures/minimal-organization";
import { parseOrganization } from "./organization-files/organization";
import { settings } from "./settings";

const parsed = withFiles(
  {
    ...minimal,
    "management.yaml": minimal["management.yaml"].replace("operations@", "Operations@"),
  },
  (directory) => parseOrganization(directory, { programs }),
);
if ("problems" in parsed) throw new Error("the minimal organization is sound");
const { organization: sound } = parsed;
const { accounts, contacts, requiredTags } = settings(parsed.organization, ({ key, stacks }) =>
  stacks.map((stack) => `${stack}-${key}`),
);

test("accounts are known by id, the management account among them", () => {
  expect(accounts).toEqual({
    "053947182690": {
      name: "boi-dev",
      regions: ["us-east-1", "us-west-2"],
      environment: "development",
      dataClassification: "internal",
      management: false,
      stacks: ["baseline-boi-dev", "boi-boi-dev"],
    },
    "408127736519": expect.objectContaining({ name: "management", management: true }),
  });
});

test("every declared address is a contact, once and in lower case", () => {
  expect(contacts).toEqual([
    "aws+boi-dev@palisade.example",
    "aws+management@palisade.example",
    "billing@palisade.example",
    "boi@palisade.example",
    "operations@palisade.example",
    "security@palisade.example",
  ]);
});

test("the required tags are those that the programs write", () => {
  expect(requiredTags).toEqual(["owner", "environment", "data-classification"]);
});

test("an account that is suspended holds nothing that could be missing", () => {
  const [management, boi] = sound.accounts;
  if (!management || !boi) throw new Error("the minimal organization has two accounts");
  const organization = { ...sound, accounts: [management, { ...boi, state: "suspended" as const }] };
  expect(Object.keys(settings(organization, () => []).accounts ?? {})).toEqual([management.id]);
});
