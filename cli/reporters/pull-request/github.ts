import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../terminal/user-error";

export interface GitHub {
  readonly api: string;
  /** "owner/name" */
  readonly repository: string;
  readonly token: string;
  /** Between two tries of a request that GitHub itself failed at. */
  readonly patience?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const tries = 3;

/** One request below the repository. A refusal is an answer; what GitHub fails at is tried again, three times in all. */
export async function request(
  { api, repository, token, patience = 1000 }: GitHub,
  method: "GET" | "POST" | "PATCH",
  path: string,
  body?: object,
): Promise<Answer> {
  for (let left = tries - 1; ; left--) {
    const answer = await once(`${api}/repos/${repository}/${path}`, method, token, body);
    if (typeof answer !== "string" && answer.status < 500 && answer.status !== 429) return answer;
    if (left === 0)
      throw new UserError(
        `GitHub could not be asked (${method} ${path}): ${typeof answer === "string" ? answer : `status ${String(answer.status)}`}`,
      );
    await sleep(patience * (tries - left));
  }
}

/** The answer, or why there is none. */
async function once(url: string, method: string, token: string, body?: object): Promise<Answer | string> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "user-agent": "palisade",
        "x-github-api-version": "2022-11-28",
      },
      // A redirect could carry the token to another host.
      redirect: "error",
      signal: AbortSignal.timeout(20_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? `${message}: ${cause.message}` : message;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 200);
  }
}
