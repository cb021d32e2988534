import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { account } from "../fixtures/one-account";
import { pulumiProjects } from "./pulumi-projects";

const shop = { ...account, name: "shop", environment: "development" };
let repository: string;
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "palisade-projects-"));
  const yaml = (name: string, runtime = "nodejs") => `name: ${name}\nruntime: ${runtime}\n`;
  for (const [path, content] of Object.entries({
    ".git/HEAD": "",
    "infra/accounts/organization/organization.yaml": "",
    "services/payments/Pulumi.yaml": yaml("payments"),
    "services/payments/Pulumi.prod.yaml": "",
    "services/payments/Pulumi.development.yaml": "",
    "services/ledger/Pulumi.yaml": yaml("ledger"),
    "services/ledger/Pulumi.main.yaml": "",
    "services/python/Pulumi.yaml": yaml("snake", "python"),
    "services/twin/Pulumi.yaml": yaml("ledger-twin"),
    "copies/twin/Pulumi.yaml": yaml("ledger-twin"),
    "node_modules/x/Pulumi.yaml": yaml("x"),
  })) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), content);
  }
});
afterAll(() => rmSync(repository, { recursive: true }));

const stackOf = (name: string, of = shop) => pulumiProjects(join(repository, "infra"))(name)?.stack(of);

test.each([
  ["payments", "payments/development"],
  ["payments/prod", "payments/prod"],
  ["payments/new", "payments/new"],
  ["../services/payments", "payments/development"],
  ["../services/payments/prod", "payments/prod"],
  ["ledger", "ledger/main"],
  ["snake", "snake/shop"],
  ["x", undefined],
  ["gone", undefined],
  ["./services/payments", undefined],
  ["a/b/c", undefined],
])("%s is the stack %s", (name, stack) => {
  expect(stackOf(name)).toBe(stack);
});

test("an account's own stack comes before its environment's", () => {
  expect(stackOf("payments", { ...shop, name: "prod" })).toBe("payments/prod");
});

test("of two projects with one name neither is guessed", () => {
  expect(() => stackOf("ledger-twin")).toThrow("two Pulumi projects have the name ledger-twin");
});
