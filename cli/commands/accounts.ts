import type { Account, OrganizationalUnit } from "../../accounts/account";
import type { Settings } from "../../policy-packs/controls/model/resource";
import { settingsPolicyName } from "../../policy-packs/controls/model/settings-schema";
import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import { declared, type Declared, type Reader } from "../review/preview/declared";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { exitCode } from "../terminal/exit-code";
import { colours, type Colours } from "../reporters/layout/style";
import { treeLines, type Branch } from "../reporters/layout/tree";

const options = {
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  format: { type: "string", value: "FORMAT", help: "text (default), json or policy-config" },
} as const;

export const accountsWith = (engine: Reader & Pick<Engine, "settings">): Command<typeof options> => ({
  summary: "Show the organization's units, accounts and stacks",
  options,
  run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "policy-config"]);
    const all = declared(engine, values, io.cwd);
    const rendered = {
      text: () => asText(all, colours(io.stdout)),
      json: () => asJson(all),
      "policy-config": () => asPolicyConfig(all, engine.settings(all.organization, all.deployments)),
    };
    io.print(rendered[format]());
    return Promise.resolve(exitCode.clean);
  },
});

export const accounts = accountsWith(realEngine);

const stacksOf = ({ deployments }: Declared, { id }: Account): string[] =>
  deployments.filter(({ account }) => account.id === id).map(({ stack }) => stack);

function asText(all: Declared, colour: Colours): string {
  const account = (one: Account): Branch => ({
    label: [
      colour.bold(one.key),
      ...(one.name === one.key ? [] : [`"${one.name}"`]),
      one.vended ? one.id : colour.yellow("to be vended"),
      ...(one.state === "active" ? [] : [colour.yellow(one.state)]),
      one.environment,
      `owner ${one.owner}`,
    ].join("  "),
    branches: stacksOf(all, one).map((stack) => ({ label: colour.dim(stack), branches: [] })),
  });
  const below = (unit: OrganizationalUnit): Branch[] => [
    ...unit.accounts.map(account),
    ...unit.units.map((inner) => ({ label: inner.name, branches: below(inner) })),
  ];
  const { name, root } = all.organization;
  return [`${colour.bold(name)}  ${colour.dim(all.directory)}`, ...treeLines(below(root))].join("\n");
}

/** What a policy pack has to know of the organization, as its configuration file; stand-in ids stay out. */
function asPolicyConfig({ organization }: Declared, { accounts = {}, contacts }: Settings): string {
  const ids = organization.accounts.filter(({ vended }) => vended).map(({ id }) => id);
  const vended = Object.fromEntries(ids.map((id) => [id, accounts[id]]));
  return JSON.stringify({ [settingsPolicyName]: { accounts: vended, contacts } }, null, 2);
}

const asJson = (all: Declared): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      organization: { name: all.organization.name, directory: all.directory },
      accounts: all.organization.accounts.map((account) => ({
        name: account.key,
        nameInAws: account.name,
        state: account.state,
        // The stand-in of an account that does not exist yet must not be taken for an id.
        id: account.vended ? account.id : null,
        unit: account.unit,
        environment: account.environment,
        domain: account.domain,
        dataClassification: account.dataClassification,
        owner: account.owner,
        regions: account.regions,
        stacks: stacksOf(all, account),
      })),
    },
    null,
    2,
  );
