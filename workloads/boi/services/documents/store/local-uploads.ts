import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { largestDocument } from "../content/content-problem";
import type { FolderStore } from "./folder-store";

/** Takes the place of S3's uploads: the same form, the same refusals. For development. */
export function localUploads(store: FolderStore, path: string): Hono {
  const app = new Hono();
  app.post(path, bodyLimit({ maxSize: largestDocument + 16_384 }), async (c) => {
    const { file, ...fields } = await c.req.parseBody();
    if (!(file instanceof File)) return c.text("the form has no file", 400);
    const texts = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
    const refused = await store.receive(texts, new Uint8Array(await file.arrayBuffer()));
    return refused === undefined ? c.body(null, 204) : c.text(refused, 403);
  });
  return app;
}
