import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commentBody } from "../reporters/pull-request/comment-body";
import { putComment } from "../reporters/pull-request/put-comment";
import type { Command } from "../terminal/command";
import { exitCode } from "../terminal/exit-code";
import type { Io } from "../terminal/io";
import { UserError } from "../terminal/user-error";

const options = {
  "pull-request": { type: "string", value: "NUMBER", help: "default: the one that the workflow runs for" },
  author: { type: "string", value: "LOGIN", help: "whose comments are ours; default github-actions[bot]" },
} as const;

export const comment: Command<typeof options> = {
  summary: "Put Markdown reports into one comment on a GitHub pull request, updated in place",
  positionals: { usage: "FILE...", max: 10 },
  options,
  async run({ values, positionals }, io) {
    if (positionals.length === 0) throw new UserError("palisade comment: name the Markdown files to show.");
    const body = commentBody(positionals.map((file) => ({ file, text: read(io.cwd, file) })));
    const pullRequest = number(values["pull-request"] ?? fromEvent(io.env));
    const put = await putComment(
      {
        api: (io.env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
        repository: needed(io.env, "GITHUB_REPOSITORY", /^[A-Za-z0-9-]+\/(?!\.\.?$)[\w.-]+$/),
        token: needed(io.env, "GITHUB_TOKEN", /^[\x21-\x7e]+$/),
        pullRequest,
        author: values.author ?? "github-actions[bot]",
      },
      body,
    );
    io.print(messages[put](pullRequest));
    return exitCode.clean;
  },
};

/** A fork's token may only read; the gate is the exit code of the preview, not the comment, so that is no failure. */
const messages = {
  created: (pull: number) => `commented on pull request ${String(pull)}`,
  updated: (pull: number) => `updated the comment on pull request ${String(pull)}`,
  forbidden: (pull: number) =>
    `::notice title=Palisade::No comment on pull request ${String(pull)}: this run's token may not write one, as for pull requests from forks. The report is in the job's summary.`,
} as const;

function read(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}`);
  }
}

function needed(env: Io["env"], name: string, form: RegExp): string {
  const value = env[name];
  if (value !== undefined && form.test(value)) return value;
  throw new UserError(`palisade comment needs ${name} in its environment, as GitHub Actions sets it.`);
}

function number(given: string): number {
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new UserError(`--pull-request ${given}: must be a number such as 17`);
}

function fromEvent({ GITHUB_EVENT_PATH: path }: Io["env"]): string {
  const unknown = new UserError(
    "This run is of no pull request; name one with --pull-request, or run on the event pull_request.",
  );
  if (path === undefined || path === "") throw unknown;
  try {
    const event = JSON.parse(readFileSync(path, "utf8")) as { pull_request?: { number?: unknown } } | null;
    if (typeof event?.pull_request?.number === "number") return String(event.pull_request.number);
  } catch {
    // An event that cannot be read names no pull request.
  }
  throw unknown;
}
