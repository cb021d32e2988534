import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

interface WebFile {
  /** Its address, without the first slash. */
  readonly key: string;
  /** On this machine. */
  readonly file: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** The built web client, in an order that is the same everywhere: what cli/tools/setup/bundle.js left in `folder`. */
export function webFiles(folder: string): readonly WebFile[] {
  const page = join(folder, "index.html");
  if (!existsSync(page)) throw new Error(`the web client is not built: run "node cli/setup.js"`);
  const assets = readdirSync(join(folder, "assets")).sort();
  return [
    ...assets.map((name) => ({
      key: `assets/${name}`,
      file: join(folder, "assets", name),
      contentType: contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      cacheControl: "public, max-age=31536000, immutable",
    })),
    // An invitation's link leads to a path of its own: its fragment is the secret, and cannot be an address in the page.
    ...["index.html", "invitation"].map((key) => ({
      key,
      file: page,
      contentType: "text/html; charset=utf-8",
      cacheControl: "no-cache",
    })),
  ];
}
