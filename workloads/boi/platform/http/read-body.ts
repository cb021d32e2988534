import type { Context } from "hono";
import { Problem } from "./problem";

export const defaultBodyLimit = 256 * 1024;

/** The bytes of a request, never more than `limit` of them: a larger body is refused before it is read to its end. */
export async function readBody(c: Context, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem(413, `the body may have at most ${limit} bytes`);
  const declared = c.req.header("content-length");
  if (declared !== undefined && !(Number(declared) <= limit)) throw tooLarge();
  const encoding = c.req.header("content-encoding");
  if (encoding !== undefined && encoding !== "identity")
    throw new Problem(415, "compressed bodies are not accepted");
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Problem(400, "the body ended before it was complete");
    });
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
}

/** Whether the request says that it has a body, without reading it. */
export const announcesBody = (c: Context): boolean =>
  Number(c.req.header("content-length") ?? 0) > 0 || c.req.header("transfer-encoding") !== undefined;
