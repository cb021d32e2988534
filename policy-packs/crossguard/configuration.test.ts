import { join } from "node:path";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { exampleGraph, type ExampleResource } from "../controls/model/example";
import { unknown } from "../controls/model/unknown";
import { analyzeRequest, analyzeStackRequest } from "./fixtures/analyzer-requests";
import { packsFolder, servedPack, type PackConfig, type ServedPack } from "./fixtures/served-pack";

let pack: ServedPack;

beforeAll(async () => {
  pack = await servedPack(join(packsFolder, "data-protection"));
});

afterAll(() => pack.stop());

const key: ExampleResource = { type: "aws:kms/key:Key", props: { enableKeyRotation: false } };
const openKey: ExampleResource = {
  type: "aws:kms/keyPolicy:KeyPolicy",
  props: {
    policy: JSON.stringify({
      Statement: { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" },
    }),
  },
};
const hiddenKey: ExampleResource = { type: key.type, props: { enableKeyRotation: unknown("config") } };
const hiddenPolicy: ExampleResource = { type: openKey.type, props: { policy: unknown("config") } };
const group: ExampleResource = {
  type: "aws:cloudwatch/logGroup:LogGroup",
  props: { retentionInDays: 400, kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/1" },
};

const describeDiagnostic = (diagnostic: proto.AnalyzeDiagnostic) => {
  const mandatory = diagnostic.getEnforcementlevel() === proto.EnforcementLevel.MANDATORY;
  return `${diagnostic.getPolicyname()}: ${mandatory ? "mandatory" : "advisory"}`;
};

/** What the pack says of one resource, without the controls that a case is not about. */
async function diagnosticsOf(config: PackConfig, resource: ExampleResource) {
  await pack.configure({
    palisade: {},
    "resource-tagged-as-declared": { level: "DISABLED" },
    "kms-key-policy-names-principals": { level: "DISABLED" },
    ...config,
  });
  const [planned] = exampleGraph({ name: "", resources: [resource] }).resources;
  if (!planned) throw new Error("the example has a resource");
  return pack.analyze(analyzeRequest(planned));
}

const rotated = "kms-key-rotated";
const named = "kms-key-policy-not-public";
const palisade = (properties: Readonly<Record<string, unknown>>) => ({ palisade: { properties } });

test.each<[string, PackConfig, ExampleResource, readonly string[]]>([
  ["a finding stops, whatever its severity", {}, key, [`${rotated}: mandatory`]],
  ["a critical one as well", {}, openKey, [`${named}: mandatory`]],
  ["what is unknown to a medium control only warns", {}, hiddenKey, [`${rotated}: advisory`]],
  ["what is unknown to a critical control stops", {}, hiddenPolicy, [`${named}: mandatory`]],
  [
    "unless the settings say otherwise of all such controls",
    palisade({ undetermined: { critical: "warn", medium: "fail" } }),
    hiddenPolicy,
    [`${named}: advisory`],
  ],
  [
    "the other way round as well",
    palisade({ undetermined: { critical: "warn", medium: "fail" } }),
    hiddenKey,
    [`${rotated}: mandatory`],
  ],
  [
    "or of the one control",
    { [named]: { properties: { undetermined: "warn" } } },
    hiddenPolicy,
    [`${named}: advisory`],
  ],
  [
    "below the threshold findings only warn",
    palisade({ severityThreshold: "high" }),
    key,
    [`${rotated}: advisory`],
  ],
  ["from it on they stop", palisade({ severityThreshold: "high" }), openKey, [`${named}: mandatory`]],
  ["a control that is off says nothing", { [rotated]: { level: "DISABLED" } }, key, []],
  ["nor of what is unknown", { [named]: { level: "DISABLED" } }, hiddenPolicy, []],
  ["an advisory control never stops", { [named]: { level: "ADVISORY" } }, openKey, [`${named}: advisory`]],
  [
    "not even where an unknown would",
    { [named]: { level: "ADVISORY" } },
    hiddenPolicy,
    [`${named}: advisory`],
  ],
  [
    "a remedied one is mandatory, there is nothing that remedies",
    { [named]: { level: "REMEDIATE" } },
    openKey,
    [`${named}: mandatory`],
  ],
  ["a parameter decides: enough", palisade({ logRetentionDays: 400 }), group, []],
  [
    "a parameter decides: too little",
    palisade({ logRetentionDays: 401 }),
    group,
    ["log-group-retained: mandatory"],
  ],
  [
    "a threshold that is none hides nothing",
    palisade({ severityThreshold: "hihg" }),
    key,
    [`${rotated}: mandatory`],
  ],
  [
    "a misspelt setting of a control stops",
    { [named]: { properties: { undeterminde: "warn" } } },
    hiddenPolicy,
    [`${named}: mandatory`, `${named}: mandatory`],
  ],
])("%s", async (_, config, resource, expected) => {
  expect((await diagnosticsOf(config, resource)).map(describeDiagnostic)).toEqual(expected);
});

test("what is unknown is named, with the reason and where to see it", async () => {
  const [diagnostic] = await diagnosticsOf({}, hiddenPolicy);
  expect(diagnostic?.getMessage()).toBe(
    [
      "KMS key policies let no other AWS account in unnamed",
      "example-0: undetermined, policy is unknown: it is computed from what does not exist before deployment; `palisade preview` can see it: it knows the ids and ARNs that AWS will give",
    ].join("\n"),
  );
});

test("settings hold from the first resource of the next configuration on", async () => {
  expect(
    await diagnosticsOf(palisade({ logRetentionDays: 30 }), {
      ...group,
      props: { ...group.props, retentionInDays: 30 },
    }),
  ).toEqual([]);
  expect(
    (await diagnosticsOf({}, { ...group, props: { ...group.props, retentionInDays: 30 } })).map(
      describeDiagnostic,
    ),
  ).toEqual(["log-group-retained: mandatory"]);
});

test("settings hold for what is judged by stack, in which they come first as well", async () => {
  const secret = exampleGraph({
    name: "",
    resources: [
      { type: "aws:secretsmanager/secret:Secret", name: "a", props: { name: "a", kmsKeyId: "alias/a" } },
      {
        type: "aws:secretsmanager/secretRotation:SecretRotation",
        props: { secretId: "a", rotationRules: { automaticallyAfterDays: 30 } },
      },
    ],
  });
  const stack = async (properties: Readonly<Record<string, unknown>>) => {
    await pack.configure({ palisade: { level: "ADVISORY", properties } });
    return (await pack.analyzeStack(analyzeStackRequest(secret.resources))).map(describeDiagnostic);
  };
  expect(await stack({})).toEqual([]);
  expect(await stack({ secretRotationDays: 7 })).toEqual(["secret-rotated: mandatory"]);
  expect(await stack({ secretRotationDayz: 7 })).toEqual(["palisade: mandatory"]);
});

test("with the settings switched off, a control that is left on stops", async () => {
  const other = await servedPack(join(packsFolder, "data-protection"));
  try {
    const off = { palisade: { level: "DISABLED" as const } };
    await other.configure(off);
    const { resources } = exampleGraph({ name: "", resources: [{ type: group.type, props: {} }] });
    const [resource] = resources;
    if (!resource) throw new Error("the example has a resource");
    const given = await other.analyze(analyzeRequest(resource));
    expect(new Set(given.map(describeDiagnostic))).toEqual(
      new Set(["log-group-retained: mandatory", "log-group-encrypted: mandatory"]),
    );
    expect(given[0]?.getMessage()).toContain('add "palisade": "mandatory" to the configuration file');
  } finally {
    other.stop();
  }
});
