import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { exampleAbsence, exampleFinding, exampleReport } from "../../review/report/example-report";
import type { Finding, Report } from "../../review/report/report";
import { html } from "./html";
import { chromium, openPage, type Page } from "./browser";

const browser = chromium();
const inBrowser = browser === undefined ? describe.skip : describe;

const control = (
  id: string,
  severity: Finding["severity"],
  satisfies: readonly string[],
  verdicts: number,
) => ({
  id,
  title: `Title of ${id}`,
  why: "Because.",
  remedy: "Do.",
  severity,
  satisfies,
  verdicts,
});

const evil = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`;
const report: Report = exampleReport({
  catalogue: [
    control("kms-key-rotated", "high", ["FSBP KMS.4", "CIS AWS 3.0/3.6"], 5),
    control("s3-bucket-tls-only", "medium", ["NIST 800-53 r5/SC-8(1)"], 3),
    control("rds-instance-private", "low", ["FSBP RDS.2"], 0),
  ],
  findings: [
    exampleFinding({ severity: "high" }),
    exampleFinding({ severity: "high", name: evil, messages: [evil], status: "undetermined" }),
    exampleAbsence({ severity: "high", account: "111122223333", accountName: "management" }),
    exampleFinding({
      control: "s3-bucket-tls-only",
      name: "trail",
      type: "aws:s3/bucket:Bucket",
      urn: "urn:pulumi:boi::palisade::aws:s3/bucket:Bucket::trail",
      consequence: "warn",
      account: "111122223333",
    }),
  ],
  failures: [{ stack: "boi", message: evil, source: null }],
  notes: [{ stack: "boi", message: evil }],
  coverage: {
    resources: 3,
    judged: 1,
    harmless: 0,
    properties: [],
    uncovered: [{ type: evil, count: 2, because: "no-such-type", meant: null }],
  },
});

const shown = `document.querySelectorAll("[role=tabpanel]:not([hidden]) .finding:not([hidden])").length`;
const status = `document.getElementById("shown").textContent`;
const focused = `document.activeElement.querySelector("b")?.textContent ?? document.activeElement.id`;

async function until({ evaluate }: Page, expression: string): Promise<void> {
  // Guards against waiting for ever only.
  const end = Date.now() + 200_000;
  while ((await evaluate(expression)) !== true)
    if (Date.now() > end) throw new Error(`never true: ${expression}`);
    else await sleep(20);
}

inBrowser("the page in a browser", () => {
  let page: Page;
  let folder = "";
  const address = (of: Report, fragment = "") => {
    const file = join(folder, `${String(of.findings.length)}.html`);
    writeFileSync(file, html(of, { link: ({ file: path }) => `https://x.example/${path}` }));
    return `${pathToFileURL(file).href}${fragment}`;
  };
  const at = async (fragment: string) => {
    await page.go("about:blank");
    await page.go(address(report, fragment));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "palisade-page-"));
    page = await openPage(browser ?? "", address(report));
  });
  afterAll(async () => {
    await page.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(page.complaints).toEqual([]));

  test.each([
    ["", 4, "4 findings"],
    ["#severity=high", 3, "3 of 4 findings"],
    ["#severity=high,medium&q=kms", 3, "3 of 4 findings"],
    ["#severity=medium", 1, "1 of 4 findings"],
    ["#q=BUCKET%20trail", 1, "1 of 4 findings"],
    ["#account=111122223333", 2, "2 of 4 findings"],
    ["#account=222222222222", 0, "0 of 4 findings"],
    ["#framework=CIS+AWS+3.0", 3, "3 of 4 findings"],
    ["#consequence=warn", 1, "1 of 4 findings"],
    ["#consequence=undetermined", 1, "1 of 4 findings"],
    ["#view=nonsense&severity=nonsense", 4, "4 findings"],
    ["#view=controls", 0, "3 controls"],
    ["#view=controls&framework=FSBP", 0, "2 of 3 controls"],
    ["#view=accounts&q=boi", 0, "1 of 2 accounts"],
    ["#view=notes", 0, "1 note"],
  ])("the address %j shows %i findings and says %j", async (fragment, count, text) => {
    await at(fragment);
    expect([await page.evaluate(shown), await page.evaluate(status)]).toEqual([count, text]);
  });

  test("what a program says stays text", async () => {
    await at("");
    expect(await page.evaluate("document.title")).toBe("Palisade: acme");
    expect(await page.evaluate(`document.querySelectorAll("#app img, #app script").length`)).toBe(0);
    expect(await page.evaluate(`document.querySelector(".failures pre").textContent`)).toBe(evil);
  });

  test("what no control looked at is named above the notes", async () => {
    await at("#view=notes");
    const panel = `document.querySelector("[role=tabpanel]:not([hidden])")`;
    expect(await page.evaluate(`${panel}.querySelector("h2").textContent`)).toBe(
      "2 of 3 resources were not looked at",
    );
    expect(await page.evaluate(`${panel}.querySelector("li .where").textContent`)).toBe(`${evil} (2)`);
  });

  test("keys search, move, open and close; what is searched stands in the address", async () => {
    await at("");
    await page.press("/");
    expect(await page.evaluate(focused)).toBe("search");
    for (const key of "trail") await page.press(key);
    expect([await page.evaluate(shown), await page.evaluate("location.hash")]).toEqual([1, "#q=trail"]);
    await page.press("ArrowDown");
    expect(await page.evaluate(focused)).toBe("Title of s3-bucket-tls-only");
    await page.press("j");
    expect(await page.evaluate(focused)).toBe("trail");
    const open = "document.activeElement.parentElement.open";
    await page.press("Enter");
    expect(await page.evaluate(open)).toBe(true);
    // The browser tells that something was opened only later.
    await until(page, `document.activeElement.parentElement.querySelector("dl a") !== null`);
    expect(await page.evaluate(`document.activeElement.parentElement.querySelector("dl a").href`)).toBe(
      "https://x.example/stacks/programs/boi.ts",
    );
    await page.press("ArrowLeft");
    expect(await page.evaluate(open)).toBe(false);
    await page.press("k");
    expect(await page.evaluate(focused)).toBe("Title of s3-bucket-tls-only");
    await page.press("?");
    expect(await page.evaluate(`document.querySelector("dialog").open`)).toBe(true);
    await page.press("Escape");
    expect(await page.evaluate(`document.querySelector("dialog").open`)).toBe(false);
  });

  test("controls tell what passed, what was found and what met nothing", async () => {
    await at("#view=controls");
    const rows = `[...document.querySelectorAll(".evidence tbody tr")].map((row) =>
      [row.className, ...[...row.querySelectorAll(".number")].map((cell) => cell.textContent)].join(" "))`;
    expect(await page.evaluate(rows)).toEqual(["found 5 2 2 1", "found 3 2 1 0", "met-nothing 0 0 0 0"]);
    await page.evaluate(`document.querySelector(".evidence button").click()`);
    expect([await page.evaluate(shown), await page.evaluate(status)]).toEqual([3, "3 of 4 findings"]);
  });

  test("filters are clicked as well, and cleared", async () => {
    await at("");
    await page.evaluate(`document.querySelector(".toggle.medium").click()`);
    expect(await page.evaluate(`[${shown}, location.hash]`)).toEqual([1, "#severity=medium"]);
    await page.evaluate(`document.querySelector(".shown button").click()`);
    expect(await page.evaluate(`[${shown}, location.hash]`)).toEqual([4, ""]);
  });

  test("colours follow who reads, and change on demand", async () => {
    await at("");
    const colour = "getComputedStyle(document.body).backgroundColor";
    const before = await page.evaluate(colour);
    await page.evaluate(`document.getElementById("theme").click()`);
    expect(await page.evaluate(colour)).not.toBe(before);
    await page.evaluate(`document.getElementById("theme").click()`);
    expect(await page.evaluate(colour)).toBe(before);
  });

  test("a thousand findings are shown and searched at the cost of a fixed piece of work", async () => {
    const findings = Array.from({ length: 1000 }, (_, index) =>
      exampleFinding({
        name: `key-${String(index)}`,
        control: index % 2 === 0 ? "kms-key-rotated" : "s3-bucket-tls-only",
      }),
    );
    const loads: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await page.go(address({ ...report, findings }));
      const loaded = `performance.getEntriesByType("navigation")[0].loadEventEnd`;
      loads.push(Number(await page.evaluate(loaded)));
    }
    expect(await page.evaluate(shown)).toBe(1000);
    // The least of several: what a busy machine adds to one of them it does not add to all.
    const least = (work: string) => `Math.min(...Array.from({ length: 5 }, () => {
      const start = performance.now(); ${work}; return performance.now() - start; }))`;
    const fixedWork = `for (let row = 0; row < 5000; row += 1)
      document.createElement("p").textContent = [row, row * 7].sort().join(" ").replace(/7/g, "-")`;
    const search = `const search = document.getElementById("search"); search.value = "key-99";
      search.dispatchEvent(new Event("input")); document.body.offsetHeight`;
    const unit = Number(await page.evaluate(least(fixedWork)));
    expect(Number(await page.evaluate(least(search))) / unit).toBeLessThan(100);
    expect(await page.evaluate(shown)).toBe(11);
    expect(Math.min(...loads) / unit).toBeLessThan(500);
  });

  test("at the width of a phone nothing is wider than the page", async () => {
    const phone = await openPage(browser ?? "", address(report), "390,844");
    try {
      for (const view of ["findings", "controls", "accounts", "notes"]) {
        await phone.evaluate(`location.hash = "view=${view}"`);
        expect(await phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
      }
    } finally {
      await phone.close();
    }
  });
});
