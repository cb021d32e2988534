import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { scenarios } from "./scenarios";

interface Result {
  readonly entries: readonly string[];
  readonly risks: readonly string[];
}

const tried = sampleOf("changes that a diff is made of", scenarios, 11);

let results: Readonly<Record<string, Result>>;

beforeAll(() => {
  const output = execFileSync(
    process.execPath,
    [join(__dirname, "run-scenarios.js"), ...tried.map(({ name }) => name)],
    {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    },
  );
  results = JSON.parse(output) as typeof results;
}, 600_000);

/** What is the first thing to look at. */
const first: Readonly<Record<string, string>> = {
  "a role's trust is widened": "critical: new finding iam-role-trust-not-open",
  "a port is opened to the world": "critical: new finding security-group-without-open-admin-ports",
  "another account may read a bucket": "critical: arn:aws:iam::999988887777:root gains s3:GetBucketLocation",
  "a topic takes messages from anybody": "critical: anybody gains sns:Publish",
  "a Deny is removed": "high: anybody is no longer denied s3:*",
  "a database loses its encryption": "high: new finding rds-instance-encrypted",
};

test("each scenario of which the risk is known is one", () => {
  expect(scenarios.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(first)));
});

test.each(tried.map(({ name, says }) => [name, says] as const))(
  "when %s, the diff says that and nothing else, what matters most first",
  (name, says) => {
    expect(results[name]?.entries).toEqual([...says].sort());
    const risk = first[name] ?? "";
    expect((results[name]?.risks[0] ?? "").slice(0, risk.length)).toBe(risk);
  },
);
