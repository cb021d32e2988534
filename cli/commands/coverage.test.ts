import { exampleControl } from "../review/preview/example-plan";
import { catalogueCoverage } from "../review/catalogue/catalogue-coverage";
import type { TypeCoverage } from "../review/catalogue/type-coverage";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { coverageWith } from "./coverage";

const everywhere = { types: ["*"], joined: false, problems: () => [] };

async function call(...args: string[]) {
  const io = recordingIo();
  // The example judges KMS keys; a control of all types covers none.
  const controls = [exampleControl(), exampleControl({ id: "tagged", planned: everywhere })];
  const engine = { coverage: () => catalogueCoverage(controls) };
  const code = await run({ coverage: () => coverageWith(engine) }, ["coverage", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("a service's types are listed with their controls, or why they need none", async () => {
  expect((await call("kms")).out).toBe(`harmless     aws:kms/alias:Alias
             another name for a resource, which is judged itself
not covered  aws:kms/ciphertext:Ciphertext
not covered  aws:kms/customKeyStore:CustomKeyStore
not covered  aws:kms/externalKey:ExternalKey
not covered  aws:kms/grant:Grant
judged       aws:kms/key:Key
             example
not covered  aws:kms/keyPolicy:KeyPolicy
not covered  aws:kms/replicaExternalKey:ReplicaExternalKey
not covered  aws:kms/replicaKey:ReplicaKey

9 types: 1 judged, 1 harmless, 7 not covered
`);
});

test("all services are counted", async () => {
  const { code, out } = await call();
  expect(code).toBe(0);
  expect(out).toMatch(/^service +types +judged +harmless +not covered +controls\n/);
  expect(out).toMatch(/\nkms +9 +1 +1 +7 +1\n/);
  expect(out).toMatch(/\n[\d,]+ types: 1 judged, \d+ harmless, [\d,]+ not covered\n$/);
});

test("as data and as a table, of one status", async () => {
  const types = JSON.parse(
    (await call("kms", "--format", "json", "--status", "judged")).out,
  ) as TypeCoverage[];
  expect(types).toEqual([
    { service: "kms", type: "aws:kms/key:Key", status: "judged", controls: ["example"], reason: null },
  ]);
  expect((await call("kms", "--format", "markdown", "--status", "harmless")).out).toContain(
    "| `aws:kms/alias:Alias` | harmless | another name for a resource, which is judged itself |",
  );
  expect((await call("--format", "markdown")).out).toContain("| kms | 9 | 1 | 1 | 7 | 1 |");
});

test("a service that the provider does not have is refused", async () => {
  const { code, errors } = await call("kmss");
  expect(code).toBe(2);
  expect(errors).toContain("the AWS provider has no service kmss. Did you mean kms?");
});
