import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { comment } from "./comment";

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

const marker = "<!-- palisade:preview:acme -->";
const bot = "github-actions[bot]";
const by = (login: string, body: string, id: number): Comment => ({ id, body, user: { login } });

/** GitHub as far as comments on one pull request go. */
let comments: Comment[] = [];
/** Answers that come before the real one, as a server that is out of order gives them. */
let before: number[] = [];
let asked: string[] = [];
let server: Server;
let cwd = "";

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), "palisade-comment-"));
  server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const { method, url = "", headers } = request;
      asked.push(`${method ?? ""} ${url}`);
      const [status, body] =
        headers.authorization === "Bearer secret-token"
          ? answer(method, url, text)
          : [401, { message: "Bad credentials" }];
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  rmSync(cwd, { recursive: true });
});
beforeEach(() => {
  [comments, before, asked] = [[], [], []];
  writeFileSync(join(cwd, "a.md"), `${marker}\n\nclean\n`);
  writeFileSync(join(cwd, "b.md"), "changes\n");
  writeFileSync(join(cwd, "event.json"), JSON.stringify({ pull_request: { number: 17 } }));
});

function answer(method: string | undefined, url: string, text: string): [number, unknown] {
  const failing = before.shift();
  if (failing !== undefined) return [failing, { message: "Resource not accessible by integration" }];
  const { body } = (text === "" ? {} : JSON.parse(text)) as { body?: string };
  const page = /^\/repos\/acme\/cloud\/issues\/17\/comments\?per_page=100&page=(\d+)$/.exec(url);
  if (method === "GET" && page)
    return [200, comments.slice((Number(page[1]) - 1) * 100, Number(page[1]) * 100)];
  if (method === "POST" && url === "/repos/acme/cloud/issues/17/comments") {
    comments.push(by(bot, body ?? "", 1000));
    return [201, {}];
  }
  const own = comments.find(({ id }) => url === `/repos/acme/cloud/issues/comments/${String(id)}`);
  if (method !== "PATCH" || own === undefined) return [404, { message: "Not Found" }];
  own.body = body ?? "";
  return [200, {}];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function call(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const io = recordingIo({
    cwd,
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      GITHUB_REPOSITORY: "acme/cloud",
      GITHUB_TOKEN: "secret-token",
      GITHUB_EVENT_PATH: join(cwd, "event.json"),
      ...env,
    },
  });
  const code = await run({ comment: () => comment }, ["comment", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("the first run comments, the next one updates that comment", async () => {
  expect(await call(["a.md"])).toEqual({ code: 0, out: "commented on pull request 17\n", errors: "" });
  writeFileSync(join(cwd, "a.md"), `${marker}\n\n3 findings\n`);
  expect(await call(["a.md", "b.md"])).toMatchObject({
    code: 0,
    out: "updated the comment on pull request 17\n",
  });
  expect(comments.map(({ body }) => body)).toEqual([`${marker}\n\n3 findings\n\n---\n\nchanges\n`]);
});

test("our comment is found among many, and no one else's is touched", async () => {
  comments = [
    by("mallory", `${marker}\nlooks clean`, 1),
    ...Array.from({ length: 150 }, (_, index) => by("octocat", `hello ${String(index)}`, index + 2)),
    by(bot, `another report\n${marker}`, 500),
    by(bot, `${marker}\r\nold`, 501),
  ];
  const others = JSON.stringify(comments.slice(0, -1));
  await call(["a.md"]);
  expect(asked.at(-1)).toBe("PATCH /repos/acme/cloud/issues/comments/501");
  expect(JSON.stringify(comments.slice(0, -1))).toBe(others);
  expect(comments.at(-1)?.body).toBe(`${marker}\n\nclean\n`);
});

test.each([
  ["reading", [403]],
  ["writing", [403, 403]],
])("a fork's token that is refused %s is told, and fails nothing", async (what, statuses) => {
  if (what === "writing") comments = [];
  before = what === "writing" ? [] : statuses;
  const first = what === "writing" ? refuseWrites() : undefined;
  const { code, out } = await call(["a.md"]);
  first?.();
  expect([code, comments]).toEqual([0, []]);
  expect(out).toMatch(
    /^::notice title=Palisade::No comment on pull request 17: this run's token may not write one/,
  );
});

/** Lets the list be read and refuses what comes after it. */
function refuseWrites(): () => void {
  const shift = before.shift.bind(before);
  let calls = 0;
  before.shift = () => (++calls > 1 ? 403 : shift());
  return () => (before.shift = shift);
}

test("a server that is out of order for a moment is asked again", async () => {
  before = [502];
  expect(await call(["a.md"])).toMatchObject({ code: 0, out: "commented on pull request 17\n" });
  expect(asked).toHaveLength(3);
});

test.each<[string, string[], Record<string, string>, string]>([
  ["no file", [], {}, "name the Markdown files"],
  ["a file that is not there", ["none.md"], {}, "cannot read none.md: ENOENT"],
  ["a file without a marker", ["b.md"], {}, "b.md: its first line must be a comment"],
  ["no token", ["a.md"], { GITHUB_TOKEN: "" }, "needs GITHUB_TOKEN"],
  ["a wrong token", ["a.md"], { GITHUB_TOKEN: "other" }, "status 401: Bad credentials."],
  ["no repository", ["a.md"], { GITHUB_REPOSITORY: "../x" }, "needs GITHUB_REPOSITORY"],
  ["no pull request", ["a.md"], { GITHUB_EVENT_PATH: "" }, "name one with --pull-request"],
  ["a pull request that is not a number", ["a.md", "--pull-request", "1/../2"], {}, "must be a number"],
  ["a pull request that is not there", ["a.md", "--pull-request", "18"], {}, "status 404: Not Found."],
])("%s is a mistake, and the token is never shown", async (_, args, env, message) => {
  const { code, out, errors } = await call(args, env);
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toContain(message);
  expect(errors).not.toContain("secret-token");
});
