import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Readable, Writable } from "node:stream";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The Chromium of this machine, or nothing; CHROME_PATH names one that is elsewhere. */
export function chromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [
    process.env.CHROME_PATH,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return places.find((place) => place !== undefined && place !== "" && runs(place));
}

function runs(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Page {
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: string) => Promise<void>;
  readonly go: (address: string) => Promise<void>;
  /** What the page complained of: errors of its script, of its policy and of what it could not load. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A page in a headless browser of its own, spoken to over its debugging pipe: each message is JSON with a zero behind. */
export async function openPage(executable: string, address: string, size = "1280,900"): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), "palisade-browser-"));
  const child = spawn(
    executable,
    [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      `--window-size=${size}`,
      // Chromium refuses to run as root in its sandbox, which containers of CI need.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "about:blank",
    ],
    // A group of its own: the browser's helper processes go on writing into the profile when only it is killed.
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], detached: true },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const complaints: string[] = [];
  const loads: (() => void)[] = [];
  const { send, end } = connection(
    child.stdio[3] as Writable,
    child.stdio[4] as Readable,
    ({ method, params }) => {
      if (method === "Page.loadEventFired") loads.splice(0).forEach((loaded) => loaded());
      if (["Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"].includes(method ?? ""))
        complaints.push(JSON.stringify(params));
    },
  );
  void ended.then(end);
  const close = async () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const page = { ...(await attached(send, loads)), complaints, close };
    await page.go(address);
    return page;
  } catch (error) {
    await close();
    throw error;
  }
}

type Send = (method: string, params?: object, session?: string) => Promise<Readonly<Record<string, unknown>>>;

/** To the tab that the browser begins with. */
async function attached(send: Send, loads: (() => void)[]): Promise<Omit<Page, "complaints" | "close">> {
  const { targetInfos } = (await send("Target.getTargets")) as {
    targetInfos: { type: string; targetId: string }[];
  };
  const targetId = targetInfos.find(({ type }) => type === "page")?.targetId;
  const { sessionId } = (await send("Target.attachToTarget", { targetId, flatten: true })) as {
    sessionId: string;
  };
  const inPage = (method: string, params: object = {}) => send(method, params, sessionId);
  for (const domain of ["Page", "Runtime", "Log"]) await inPage(`${domain}.enable`);
  return {
    async go(to) {
      const loaded = new Promise<void>((resolve) => loads.push(resolve));
      await inPage("Page.navigate", { url: to });
      await loaded;
    },
    async evaluate(expression) {
      const answer = await inPage("Runtime.evaluate", {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return (answer.result as { value?: unknown }).value;
    },
    async press(key) {
      const text = { Enter: "\r" }[key] ?? (key.length === 1 ? key : "");
      const event = { key, text, windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0) };
      await inPage("Input.dispatchKeyEvent", { type: text === "" ? "rawKeyDown" : "keyDown", ...event });
      await inPage("Input.dispatchKeyEvent", { type: "keyUp", ...event, text: "" });
    },
  };
}

const keyCodes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

function connection(input: Writable, output: Readable, event: (message: Message) => void) {
  const waiting = new Map<number, (message: Message) => void>();
  let rest = "";
  let last = 0;
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) event(message);
      else waiting.get(message.id)?.(message);
    }
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const end = () => {
    for (const [id, answer] of waiting) answer({ id, error: { message: "the browser has ended" } });
  };
  return { send, end };
}
