import Ajv from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import picomatch from "picomatch";
import { parse } from "yaml";
import { packageRoot } from "../../../accounts/package-root";

const read = (path: string) => readFileSync(join(packageRoot(), path), "utf8");
const settings = JSON.parse(read(".vscode/settings.json")) as {
  "yaml.schemas": Readonly<Record<string, string | readonly string[]>>;
};

/** As the editor's YAML language server does: of a list's globs, the last one that matches decides. */
const matches = (globs: string | readonly string[], path: string) =>
  [globs]
    .flat()
    .reduce(
      (matched, glob) => (picomatch.isMatch(path, glob.replace(/^!/, "")) ? !glob.startsWith("!") : matched),
      false,
    );

const schemasOf = (path: string) =>
  Object.entries(settings["yaml.schemas"])
    .filter(([, globs]) => matches(globs, path))
    .map(([schema]) => schema.replace("./accounts/schemas/", ""));

const ofItsOwn = ["organization", "protected-roles", "rollout", "ou"];
const files = readdirSync(join(packageRoot(), "accounts/organization"), {
  recursive: true,
})
  .map((file) => `accounts/organization/${String(file)}`)
  .filter((file) => file.endsWith(".yaml"));

test("the sample has files of every kind", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(new Set(files.flatMap(schemasOf)).size).toBe(ofItsOwn.length + 1);
});

test.each(files)("the editor checks %s by one schema, which is its own and accepts it", (file) => {
  const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? "";
  const schema = `${ofItsOwn.includes(name) ? name : "account"}.schema.json`;
  expect(schemasOf(file)).toEqual([schema]);
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(read(`accounts/schemas/${schema}`)) as object, parse(read(file)));
  expect(ajv.errors).toBeNull();
});

test("every schema of the organization's files is used", () => {
  expect(Object.keys(settings["yaml.schemas"]).sort()).toEqual(
    readdirSync(join(packageRoot(), "accounts/schemas"))
      .filter((file) => file.endsWith(".schema.json"))
      .map((file) => `./accounts/schemas/${file}`)
      .sort(),
  );
});

test.each(["stacks/config/Pulumi.log-archive.yaml", ".github/workflows/palisade-preview.yml"])(
  "%s is none of them",
  (file) => {
    expect(schemasOf(file)).toEqual([]);
  },
);
