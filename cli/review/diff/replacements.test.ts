import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replacing, stateful } from "./replacements";

const sdk = dirname(require.resolve("@pulumi/aws/package.json"));
const declaration = (type: string) => {
  const [, path = ""] = /^aws:([^:]+):/.exec(type) ?? [];
  return join(sdk, `${path}.d.ts`);
};

test.each(Object.entries(replacing))("%s has every input that is said to make a new one", (type, inputs) => {
  const text = readFileSync(declaration(type), "utf8");
  for (const input of inputs) expect(text).toMatch(new RegExp(`^ {4}${input}\\??: pulumi\\.Input`, "m"));
});

test.each([...stateful])("%s is a type of the provider", (type) => {
  expect(existsSync(declaration(type))).toBe(true);
});
