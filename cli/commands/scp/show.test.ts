import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Organization } from "../../../accounts/account";
import { exampleControl } from "../../../accounts/guardrails/compile/example-control";
import {
  exampleAccount,
  exampleOrganization,
  exampleUnit,
} from "../../../accounts/guardrails/compile/example-organization";
import { allActions } from "../../../accounts/aws-knowledge";
import type { Control } from "../../../policy-packs/controls/model/control";
import { exampleProject } from "../../review/preview/example-project";
import { exampleEngine } from "../../review/preview/example-engine";
import { packageRoot } from "../../../accounts/package-root";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";
import { showWith } from "./show";

const organization = exampleOrganization([
  exampleUnit("Production", [exampleAccount("boi-prod", "Production")]),
  exampleUnit("Suspended", [], [], ["suspended-account-idle"]),
]);

const everyDelete = allActions()
  .map(({ id }) => id)
  .filter((id) => id.startsWith("guardduty:Delete"));

const controls: readonly Control[] = [
  exampleControl("guardduty-kept", everyDelete),
  exampleControl("trail-kept", ["cloudtrail:StopLogging"], {
    cases: { denied: [{ name: "stops it", action: "cloudtrail:StopLogging" }], allowed: [] },
  }),
  exampleControl("suspended-account-idle", ["*"], { holds: "where chosen" }),
  exampleControl("only-us", () => ({ Principal: "*", Action: "s3:*", Resource: "*" }), { by: "rcp" }),
];

async function call(
  args: readonly string[],
  given: readonly Control[] = controls,
  cwd = packageRoot(),
  of: Organization = organization,
) {
  const io = recordingIo({ cwd });
  const engine = exampleEngine({ parse: () => ({ organization: of }), controls: () => given });
  const code = await run({ show: () => showWith(engine) }, ["show", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("shows targets with their room, and documents with what they are made of", async () => {
  const { code, out, errors } = await call([]);
  expect([code, errors]).toEqual([0, ""]);
  expect(out).toMatch(/target +slots +characters +left +by hand/);
  expect(out).toMatch(/the root +2 of 10 +\d+ +[\d,]+ +2 in [\d,]+/);
  expect(out).toMatch(/Production +1 of 10 +0 +92,160 +-/);
  expect(out).toMatch(/Suspended +2 of 10 +\d+ +[\d,]+ +1 in \d+/);
  expect(out).toMatch(
    /palisade-scp-root {2}\d+ of 10,240 characters {2}at the root\n {2}GuarddutyKept\n {4}guardduty-kept\n {2}TrailKept\n/,
  );
  expect(out).toMatch(/iam-data\s+0\.\d+\.\d+/);
  expect(out).toMatch(/palisade-rcp-root {2}\d+ of 5,120 characters/);
  expect(out).toMatch(/packed = unpacked on 5,001 requests\n$/);
});

test("where slots are short, statements are merged, and what a wildcard matches is said", async () => {
  const scattered = allActions().filter((_, index) => index % 30 === 0);
  const many = Array.from({ length: 26 }, (_, index) =>
    exampleControl(
      `guardduty-many-${index}`,
      scattered.slice(index * 20, (index + 1) * 20).map(({ id }) => id),
    ),
  );
  const { out } = await call(["--quotas", "old"], [...controls, ...many]);
  expect(out).toMatch(/\n {2}GuarddutyKeptAnd\d+More\n {4}guardduty-kept, guardduty-many-/);
  expect(out).toContain(`guardduty:Delete* (${everyDelete.length})`);
});

test("under the old quotas there are fewer slots", async () => {
  expect((await call(["--quotas", "old"])).out).toMatch(/the root +2 of 5 +\d+ /);
});

test("as JSON it is all there", async () => {
  const { out } = await call(["--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    quotas: "new",
    scp: {
      targets: [{ target: { kind: "root" }, slots: { used: 2, left: 8 } }, {}, {}],
      documents: [
        {
          name: "palisade-scp-root",
          content: { Version: "2012-10-17", Statement: [{ Effect: "Deny" }, { Effect: "Deny" }] },
          statements: [
            { sid: "GuarddutyKept", controls: ["guardduty-kept"], wildcards: [] },
            { sid: "TrailKept", controls: ["trail-kept"], wildcards: [] },
          ],
        },
        { name: "palisade-scp-ou-suspended", targets: [{ kind: "unit", path: "Suspended" }] },
      ],
    },
    equivalence: { requests: 5001, differences: [] },
  });
});

test("writes the documents as AWS is given them", async () => {
  const folder = exampleProject();
  try {
    const noProtectedRoles: Organization = { ...organization, protectedRoles: [] };
    const { code, errors } = await call(["--output", "policies/edge"], controls, folder, noProtectedRoles);
    expect(code).toBe(0);
    expect(errors).toContain("3 documents written to policies/edge");
    expect(readdirSync(join(folder, "policies/edge")).sort()).toEqual([
      "palisade-rcp-root.json",
      "palisade-scp-ou-suspended.json",
      "palisade-scp-root.json",
      "policies.json",
    ]);
    const written = readFileSync(join(folder, "policies/edge/palisade-scp-ou-suspended.json"), "utf8");
    expect(written).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"SuspendedAccountIdle","Effect":"Deny","Action":"*","Resource":"*"}]}',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("writes nothing that would lock out who must always get in", async () => {
  const folder = exampleProject();
  try {
    const { code, errors } = await call(["--output", "policies"], controls, folder);
    expect(code).toBe(1);
    expect(errors).toContain("Nothing was written.");
    expect(errors).toMatch(/deployment is denied s3:CreateBucket, .* in boi-prod/);
    expect(errors).toContain("(only-us) in the RCP palisade-rcp-root");
    expect(readdirSync(folder)).toEqual(["accounts"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each<[string, readonly string[], readonly Control[], RegExp]>([
  [
    "unknown quotas",
    ["--quotas", "odl"],
    controls,
    /--quotas odl: must be one of new, old. Did you mean old\?/,
  ],
  ["an unknown format", ["--format", "xml"], controls, /--format xml: must be one of text, json/],
  [
    "controls that do not fit",
    [],
    [
      exampleControl(
        "huge",
        allActions()
          .map(({ id }) => id)
          .filter((_, index) => index % 20 === 0),
      ),
    ],
    /^the root: the SCPs do not fit: \d+ characters too many.*\nThe largest controls there: huge \(\d+\)\./,
  ],
])("%s are told in one message", async (_, args, given, message) => {
  const { code, out, errors } = await call(args, given);
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toMatch(message);
});
