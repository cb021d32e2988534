import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../../../accounts/package-root";
import { coldStart } from "./cold-start";
import { measuredFunctions } from "./measured-functions";

const bundles = join(packageRoot(), "dist/bundles");
const code = (bundle: string) => readFileSync(join(bundles, bundle, "index.js"));

describe.each(measuredFunctions.map((measured) => [measured.bundle, measured] as const))(
  "%s",
  (bundle, measured) => {
    test("is below a megabyte, without PostgreSQL's native client and without the AWS SDK", () => {
      const file = code(bundle);
      expect(file.length).toBeLessThan(1_000_000);
      // The native client is a compiled addon; pg asks for it only on request, and it is not installed.
      expect(file.includes("addon.node")).toBe(false);
      expect(file.includes("@smithy/core")).toBe(false);
    });

    test("starts in a fresh process and answers its first event", async () => {
      const { answer } = await coldStart(measured);
      expect(answer).toMatch(measured.expected);
    });
  },
);

test("every Lambda of the platform is measured", () => {
  const lambdas = readdirSync(bundles).filter((name) => code(name).includes("exports"));
  const servers = ["boi-companies", "boi-filing", "boi-owners"];
  expect(lambdas.filter((name) => name.startsWith("boi-") && !servers.includes(name)).sort()).toEqual(
    measuredFunctions.map(({ bundle }) => bundle).sort(),
  );
});
