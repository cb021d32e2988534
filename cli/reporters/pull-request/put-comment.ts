import { UserError } from "../../terminal/user-error";
import type { CommentBody } from "./comment-body";
import { request, type Answer, type GitHub } from "./github";

export interface Target extends GitHub {
  readonly pullRequest: number;
  /** Who our comments are written by: someone else's comment with our marker is not ours to change. */
  readonly author: string;
}

export type Put = "created" | "updated" | "forbidden";

interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly login?: string } | null;
}

/** Updates our comment on the pull request, or writes the first one. "forbidden" where the token may not write. */
export async function putComment(target: Target, { marker, body }: CommentBody): Promise<Put> {
  const own = await ownComment(target, marker);
  if (own === "forbidden") return own;
  const answer = own
    ? await request(target, "PATCH", `issues/comments/${String(own.id)}`, { body })
    : await request(target, "POST", `issues/${String(target.pullRequest)}/comments`, { body });
  if (answer.status === 403) return "forbidden";
  expectSuccess(answer);
  return own ? "updated" : "created";
}

/** More comments than a person can read are not looked through for ever. */
const pages = 30;

async function ownComment(target: Target, marker: string): Promise<Comment | undefined | "forbidden"> {
  for (let page = 1; page <= pages; page++) {
    const path = `issues/${String(target.pullRequest)}/comments?per_page=100&page=${String(page)}`;
    const answer = await request(target, "GET", path);
    if (answer.status === 403) return "forbidden";
    expectSuccess(answer);
    const comments = Array.isArray(answer.body) ? (answer.body as readonly Comment[]) : [];
    const own = comments.find(
      ({ body, user }) => user?.login === target.author && body?.split("\n", 1)[0]?.trim() === marker,
    );
    if (own || comments.length < 100) return own;
  }
  return undefined;
}

function expectSuccess({ status, body }: Answer): void {
  if (status >= 200 && status < 300) return;
  const message = (body as { readonly message?: unknown } | null)?.message;
  const reason = typeof message === "string" ? `: ${message}` : "";
  const remedy = status === 401 ? " Is GITHUB_TOKEN set to the job's token?" : "";
  throw new UserError(`GitHub refused the comment with status ${String(status)}${reason}.${remedy}`);
}
