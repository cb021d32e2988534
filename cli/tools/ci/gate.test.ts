import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../../accounts/package-root";

const yaml = (path: string) => parse(readFileSync(join(packageRoot(), path), "utf8")) as never;
const action = yaml(".github/actions/preview/action.yml") as {
  runs: { steps: { id?: string; run?: string }[] };
};
const github = action.runs.steps.find(({ id }) => id === "judge")?.run ?? "";
const gitlab = (yaml(".gitlab/palisade.gitlab-ci.yml") as { palisade: { script: string[] } }).palisade.script
  .slice(1)
  .join("\n");

/** Replaces the command line: records what it was called with and exits with the given code. */
const palisade = `#!/bin/sh
echo "$@" >> calls
case " $* " in *" preview "*) exit "$PREVIEW" ;; *" diff "*) exit "$DIFF" ;; esac
exit 99
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-gate-"));
  writeFileSync(join(folder, "node"), palisade);
  chmodSync(join(folder, "node"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

function ran(script: string, env: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: `${folder}:${process.env.PATH ?? ""}`,
      REPORTS: "reports",
      FAIL_ON: "low",
      PALISADE_FAIL_ON: "low",
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      ...env,
    },
  });
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "";
  return { status, stderr, output: read("output"), calls: read("calls") };
}

/** What preview and diff end with, whether there is a base and what gates, and what the gate must then be. */
const cases: readonly (readonly [
  preview: number,
  diff: number,
  base: string,
  gate: string,
  expected: number,
])[] = [
  [0, 0, "", "all", 0],
  [1, 0, "", "all", 1],
  [2, 0, "", "all", 2],
  [137, 0, "", "all", 2],
  [0, 0, "abc", "all", 0],
  [1, 0, "abc", "all", 1],
  [0, 1, "abc", "all", 0],
  [0, 2, "abc", "all", 2],
  [1, 0, "abc", "new", 0],
  [1, 1, "abc", "new", 1],
  [0, 1, "abc", "new", 1],
  [2, 0, "abc", "new", 2],
  [134, 0, "abc", "new", 2],
  [1, 2, "abc", "new", 2],
  [1, 99, "abc", "new", 2],
  [1, 0, "", "new", 1],
];

test.each(cases)(
  "GitHub: preview %i, diff %i with base %j, gate %j: %i",
  (preview, diff, base, gate, expected) => {
    const { status, stderr, output, calls } = ran(github, {
      PREVIEW: String(preview),
      DIFF: String(diff),
      BASE: base,
      GATE: gate,
      SOURCE_URL: "https://x.example",
    });
    expect({ status, stderr, output }).toEqual({
      status: 0,
      stderr: "",
      output: `exit-code=${String(expected)}\n`,
    });
    expect(calls.split("\n").filter((call) => call.includes(" diff "))).toHaveLength(base === "" ? 0 : 1);
    expect(calls).toContain(
      "preview --fail-on low --source-url https://x.example --also markdown=reports/preview.md",
    );
  },
);

test.each(cases)(
  "GitLab: preview %i, diff %i with base %j, gate %j: %i",
  (preview, diff, base, gate, expected) => {
    const { status, stderr } = ran(gitlab, {
      PREVIEW: String(preview),
      DIFF: String(diff),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      PALISADE_GATE: gate,
    });
    expect({ status, stderr }).toEqual({ status: expected, stderr: "" });
  },
);

test("an unknown gate is refused before anything is judged", () => {
  const { status, calls } = ran(github, { PREVIEW: "0", DIFF: "0", BASE: "", GATE: "al", SOURCE_URL: "" });
  expect([status, calls]).toEqual([2, ""]);
});

test("what is handed over stays one word, whatever is in it", () => {
  const { calls } = ran(github, {
    PREVIEW: "0",
    DIFF: "0",
    BASE: "x; touch broken $(touch broken)",
    GATE: "all",
    SOURCE_URL: "",
  });
  expect(calls).toContain("diff x; touch broken $(touch broken) --fail-on new");
  expect(existsSync(join(folder, "broken"))).toBe(false);
});
