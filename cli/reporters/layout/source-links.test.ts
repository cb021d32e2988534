import { sourceLinks } from "./source-links";

const at = { file: "stacks/a (b)/ü.ts", line: 12, column: 3 };
const github = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/cloud",
  GITHUB_SHA: "abc123",
  GITHUB_WORKSPACE: "/srv",
};
const gitlab = { CI_PROJECT_URL: "https://gitlab.com/acme/cloud", CI_COMMIT_SHA: "abc123" };

test.each<[string, string | undefined, Record<string, string>, string, string | undefined]>([
  ["nothing known", undefined, {}, "/srv", undefined],
  [
    "GitHub Actions",
    undefined,
    github,
    "/srv",
    "https://github.com/acme/cloud/blob/abc123/stacks/a%20%28b%29/%C3%BC.ts#L12",
  ],
  [
    "a folder of the repository",
    undefined,
    github,
    "/srv/infra",
    "https://github.com/acme/cloud/blob/abc123/infra/stacks/a%20%28b%29/%C3%BC.ts#L12",
  ],
  ["a folder outside of the repository", undefined, github, "/elsewhere", undefined],
  [
    "GitLab CI",
    undefined,
    gitlab,
    "/srv",
    "https://gitlab.com/acme/cloud/-/blob/abc123/stacks/a%20%28b%29/%C3%BC.ts#L12",
  ],
  [
    "a base that is given",
    "https://x.example/tree/",
    github,
    "/srv/infra",
    "https://x.example/tree/stacks/a%20%28b%29/%C3%BC.ts#L12",
  ],
  [
    "an environment that is no address",
    undefined,
    { ...gitlab, CI_PROJECT_URL: "javascript:alert(1)" },
    "/",
    undefined,
  ],
])("with %s", (_, given, env, cwd, expected) => {
  expect(sourceLinks(given, { env, cwd })(at)).toBe(expected);
});

test("a file outside of the working directory has no address", () => {
  const link = sourceLinks("https://x.example", { env: {}, cwd: "/srv" });
  expect(link({ ...at, file: "/usr/lib/a.ts" })).toBeUndefined();
  expect(link({ ...at, file: "C:/a.ts" })).toBeUndefined();
});

test.each([
  "javascript:alert(1)",
  "https://",
  "https://user@host/x",
  "https://x.example/?q=",
  "ftp://x",
  "x y",
])("%j is no base", (base) => {
  expect(() => sourceLinks(base, { env: {}, cwd: "/" })).toThrow("--source-url");
});
