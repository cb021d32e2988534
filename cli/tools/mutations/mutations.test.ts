import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { mutations } from "./mutations";

const tried = sampleOf("mutations of the programs", mutations, 24);

let results: Readonly<Record<string, readonly string[]>>;

beforeAll(() => {
  const output = execFileSync(
    process.execPath,
    [join(__dirname, "run-mutations.js"), ...tried.map(({ name }) => name)],
    {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    },
  );
  results = JSON.parse(output) as typeof results;
}, 600_000);

test("at least twenty things are broken in the production programs, each a different one", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(20);
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

test.each(tried.map((mutation) => [mutation.name, mutation] as const))(
  "%s does not survive, and is named with its line",
  (name, { control }) => {
    expect(results[name]).toContain(`${control} located`);
  },
);
