import type { Context } from "hono";
import { etag, isUnchanged } from "./etag";
import type { Answer, Operation } from "./operation";

/** What the schema does not know never leaves: the answer is what its schema makes of it. A mismatch is a bug, so a 500. */
export function checkedAnswer<A extends Answer<unknown>>({ answers }: Operation, answer: A): A {
  if (answer.status !== answers.status)
    throw new Error(`answered ${answer.status}, where ${answers.status} is declared`);
  return answers.status === 204 || answers.contentType !== undefined
    ? answer
    : { ...answer, body: answers.body.parse(answer.body) };
}

export function answerResponse(c: Context, { answers }: Operation, answer: Answer<unknown>): Response {
  if (answer.version !== undefined) c.header("etag", etag(answer.version));
  if (answer.location !== undefined) c.header("location", answer.location);
  if (answer.fileName !== undefined)
    c.header("content-disposition", `attachment; filename="${answer.fileName.replace(/[^\w.-]/g, "_")}"`);
  if (c.req.method === "GET" && isUnchanged(c.req.header("if-none-match"), answer.version))
    return c.body(null, 304);
  if (answer.status === 204) return c.body(null, 204);
  return answers.contentType === undefined
    ? c.json(answer.body as object, answer.status)
    : c.body(answer.body as string, answer.status, { "content-type": answers.contentType });
}
