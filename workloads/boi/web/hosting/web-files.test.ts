import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { previewHtml, report } from "../../domain/report";
import { contentPolicy } from "./content-policy";
import { webFiles } from "./web-files";

const built = join(__dirname, "../../../../web");

test("the page loads what is built, by names that hold a hash, and has no script or style of its own", () => {
  const files = webFiles(built);
  const page = files.find(({ key }) => key === "index.html");
  const html = readFileSync(page?.file ?? "", "utf8");
  const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, key]) => key);
  const assets = files.filter(({ key }) => key.startsWith("assets/"));
  expect(loaded.sort()).toEqual(assets.map(({ key }) => key).sort());
  for (const { key, cacheControl } of assets) {
    expect(key).toMatch(/^assets\/(main|style)-[0-9a-f]{16}\.(js|css)$/);
    expect(cacheControl).toContain("immutable");
  }
  expect(html).not.toMatch(/<style|<script[^>]*>[^<]| style=| on\w+=/);
});

test("the page and what an invitation's link leads to are the same file, revalidated each time", () => {
  const pages = webFiles(built).filter(({ key }) => !key.startsWith("assets/"));
  expect(pages.map(({ key, contentType, cacheControl }) => [key, contentType, cacheControl])).toEqual([
    ["index.html", "text/html; charset=utf-8", "no-cache"],
    ["invitation", "text/html; charset=utf-8", "no-cache"],
  ]);
});

test("nothing is served from a folder that was not built", () => {
  expect(() => webFiles(join(built, "nowhere"))).toThrow(/node cli\/setup\.js/);
});

test("the policy allows the report's one style sheet by its hash, and nothing inline beside it", () => {
  const golden = JSON.parse(
    readFileSync(join(__dirname, "../../../../../workloads/boi/domain/report/golden/initial.json"), "utf8"),
  ) as { readonly report: unknown };
  const styles = [...previewHtml(report.parse(golden.report)).matchAll(/<style>([^]*?)<\/style>/g)];
  const policy = contentPolicy(["https://sign-in.example"]);
  expect(styles.map(([, text = ""]) => createHash("sha256").update(text).digest("base64"))).toEqual([
    /'sha256-([^']+)'/.exec(policy)?.[1],
  ]);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("connect-src 'self' https://sign-in.example;");
});
