import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { apiClient, type ApiClient } from "../../../../workloads/boi/web/client/api-client";
import { signedInToken } from "../../../../workloads/boi/dev/local/scripted-sign-in";
import { describeDatabase } from "../../../../workloads/boi/dev/testing/test-database";
import { localPassword } from "../../../../workloads/boi/dev/local/users";
import { chromium, openPage, type Page } from "../../../reporters/html/browser";
import { answered } from "./api";
import { startedPlatform, stopped, type StartedPlatform } from "./fixtures/started-platform";

const browser = chromium();
const inBrowser = browser === undefined ? describe.skip : describeDatabase;

/** Quoted for the page's own language. */
const quoted = (value: string) => JSON.stringify(value);
const says = (words: string) => `document.body.innerText.includes(${quoted(words)})`;
const control = (words: string) =>
  `[...document.querySelectorAll("button, a")].find((each) => each.textContent.trim() === ${quoted(words)})`;

inBrowser("the web client in a browser", () => {
  let folder: string;
  let platform: StartedPlatform;
  let page: Page;
  let url: string;
  let issuer: string;
  let finCen: string;
  let preparer: ApiClient;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "boi-web-"));
    chmodSync(folder, 0o711);
    platform = await startedPlatform(folder);
    const address = (of: string) =>
      new RegExp(`${of} +(http://[\\d.:]+)`).exec(platform.said)?.[1] ?? `no ${of}`;
    [url, issuer, finCen] = [address("platform"), address("sign-in"), address("FinCEN")];
    const token = await signedInToken(issuer, "paul");
    preparer = apiClient({ baseUrl: url, token: () => token });
    page = await openPage(browser ?? "", "about:blank");
  });
  afterAll(async () => {
    await page.close();
    await stopped(platform.child);
    rmSync(folder, { recursive: true, force: true });
  });

  /** The limit guards against waiting for ever only. */
  async function until(expression: string, seconds = 200): Promise<void> {
    const end = Date.now() + seconds * 1_000;
    for (;;) {
      // A page that is being left has nothing to evaluate it in.
      const value = await page.evaluate(expression).catch(() => false);
      if (value === true) return;
      await pause(50);
      if (Date.now() > end)
        throw new Error(
          `never true: ${expression}\n${String(await page.evaluate("document.body.innerText"))}`,
        );
    }
  }

  async function click(words: string): Promise<void> {
    await until(`${control(words)} !== undefined`);
    await page.evaluate(`${control(words)}.click()`);
  }

  async function signIn(login: string): Promise<void> {
    await page.go(`${url}/`);
    await click("Sign in");
    await until(`location.origin === ${quoted(issuer)} && document.querySelector("form") !== null`);
    await page.evaluate(
      `document.querySelector("select").value = ${quoted(login)};
       document.querySelector("[type=password]").value = ${quoted(localPassword)};
       document.querySelector("button").click()`,
    );
    await until(`location.origin === ${quoted(url)} && ${says("Sign out")}`);
  }

  async function signOut(): Promise<void> {
    await click("Sign out");
    await until(`location.origin === ${quoted(issuer)} && ${says("Stay signed in")}`);
    await click("Sign out");
    await until(`location.origin === ${quoted(url)} && ${says("Sign in")}`);
  }

  const goTo = (fragment: string) => page.evaluate(`location.hash = ${quoted(fragment)}`);

  /** But for what Chromium recommends for the local sign-in's form. */
  const complaints = () => page.complaints.filter((each) => !/"source":"recommendation"/.test(each));

  async function company(): Promise<string> {
    const { companyId } = answered(
      await preparer.POST("/companies", {
        body: {
          legalName: "Exemple SA",
          alternateNames: [],
          requestFincenId: false,
          formation: { country: "FR" },
          firstRegistration: { state: "DE" },
          firstRegisteredOn: "2023-01-05",
          address: {
            street: "1 Main Street",
            city: "Dover",
            country: "US",
            state: "DE",
            postalCode: "19901",
          },
          taxId: { type: "ein", number: "123456780" },
        },
      }),
    );
    return companyId;
  }

  const fill = (values: Readonly<Record<string, string>>) =>
    page.evaluate(
      `for (const [id, value] of Object.entries(${JSON.stringify(values)})) document.getElementById(id).value = value`,
    );

  test("a report is prepared, read, certified and submitted, becomes a dead letter, is tried again and accepted", async () => {
    await signIn("paul");
    expect(await page.evaluate("location.search + location.hash")).toBe("");
    await goTo(`#/companies/${await company()}`);
    await click("Prepare a report");
    await until(`document.getElementById("email") !== null`);
    await fill({ kind: "initial", email: "filings@example.org", lastName: "Harbor", firstName: "Paul" });
    await click("Prepare it");
    await until(says("somebody else has to certify it"));
    const filingId = String(await page.evaluate("location.hash.split('/').at(-1)"));
    await signOut();

    await signIn("cora");
    await until(says("dead letters"));
    await goTo(`#/filings/${filingId}`);
    await click("Show the report");
    await until(says("Digest of this report"));
    const frame = `(({ sandbox, srcdoc }) => [sandbox.length, sandbox.value, srcdoc.includes("Exemple SA")])
      (document.querySelector("iframe"))`;
    expect(await page.evaluate(frame)).toEqual([0, "", true]);
    expect(await page.evaluate(control("Submit to FinCEN"))).toBeUndefined();
    await page.evaluate(`document.getElementById("agreed").click()`);
    await click("Certify");
    await until(says("Ready to be submitted"));
    await signOut();

    // FinCEN fails as often as it is tried by itself.
    await fetch(`${finCen}/control/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ call: "submission", fault: "system-error", times: 5 }),
    });
    await signIn("paul");
    await goTo(`#/filings/${filingId}`);
    await click("Submit to FinCEN");
    await until(says("needs somebody's decision"));
    expect(await page.evaluate(says("Decide about this dead letter"))).toBe(false);
    await signOut();

    await signIn("cora");
    await click("dead letters");
    await until(says("could not process the report, each time it was sent (SBE01)"));
    expect(await page.evaluate("document.querySelector('.cards').innerText")).toMatch(
      /Exemple SA\s+Initial report · since \d{4}-.* · 5 attempts/,
    );
    await click("Decide");
    await until(`document.querySelector("[name=reason]") !== null`);
    // By the keyboard alone, and with a second Enter before the first is answered.
    await page.evaluate(`document.querySelector("[name=reason]").focus()`);
    for (const key of "it is up again") await page.press(key);
    await page.press("Enter");
    await page.press("Enter");
    await until(says("Decided: it is now"));
    await click("Follow it");
    await until(says("FinCEN accepted the report"));
    await until(`${control("Download the transcript")} !== undefined`);
    expect(await page.evaluate(`[localStorage.length, sessionStorage.length, document.cookie]`)).toEqual([
      0,
      0,
      "",
    ]);
    await signOut();
    expect(complaints()).toEqual([]);
  });

  test("a sign-in that somebody else began is refused, and its code is taken from the address", async () => {
    await page.go(`${url}/?code=theirs&state=theirs`);
    await until(says("not begun in this tab"));
    expect(await page.evaluate("location.href")).toBe(`${url}/`);
    expect(complaints()).toEqual([]);
  });

  test("an invited person states their own data by the link, whose secret leaves the address at once", async () => {
    const { personId } = answered(await preparer.POST("/people", { body: { kind: "individual", data: {} } }));
    const { link } = answered(await preparer.POST("/auth/invitations", { body: { personId, hours: 24 } }));
    await page.go(link);
    await click("Begin");
    await until(says("Are you a U.S. person?"));
    expect(await page.evaluate("location.href")).toBe(`${url}/invitation`);
    await page.evaluate(`document.getElementById("none").click()`);
    await click("Say so");
    await until(says("Still needed"));
    const stated = {
      last: "Exemple",
      first: "Camille",
      birthDate: "1980-05-17",
      street: "2 Rue de la Paix",
      city: "Paris",
      country: "FR",
      postalCode: "75002",
      idType: "foreign-passport",
      idNumber: "12AB34567",
      idCountry: "FR",
    };
    await until(`document.getElementById("idCountry") !== null`);
    await fill(stated);
    await page.evaluate(`document.getElementById("consent").click()`);
    await click("State these data");
    await until(says("Thank you: your data are stated"));
    await page.evaluate(
      `new Promise((done) => { const canvas = document.createElement("canvas");
         canvas.getContext("2d").fillText("a passport", 10, 10);
         canvas.toBlob((picture) => { const files = new DataTransfer();
           files.items.add(new File([picture], "passport.png", { type: "image/png" }));
           document.getElementById("file").files = files.files; done(); }); })`,
    );
    await click("Upload");
    await until(says("was checked and is kept"));
    expect(
      answered(await preparer.GET("/people/{personId}", { params: { path: { personId } } })),
    ).toMatchObject({ consented: true, missing: [], data: { name: { last: "Exemple" } } });
    expect(complaints()).toEqual([]);
  });
});
