import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../../../../accounts/package-root";
import { apiClient } from "../../../../workloads/boi/web/client/api-client";
import { signedInToken } from "../../../../workloads/boi/dev/local/scripted-sign-in";
import { drive } from "./drive";
import { fileMany } from "./file-many";
import { ordinaryCalls } from "./ordinary-calls";
import { uploadMany } from "./upload-many";

/**
 * `npm run bench:boi`: the local platform in a process of its own under a deadline's load: 100 users at their ordinary
 * calls, uploads at the same time, and a batch of filings. `--filings` and `--seconds` make it shorter.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      filings: { type: "string", default: "10000" },
      seconds: { type: "string", default: "60" },
      users: { type: "string", default: "100" },
    },
  });
  const [filings, seconds, users] = [Number(values.filings), Number(values.seconds), Number(values.users)];
  const folder = mkdtempSync(join(tmpdir(), "palisade-load-"));
  chmodSync(folder, 0o711);
  const platform = await start(folder);
  const memory = watchMemory(platform.pid ?? 0);
  try {
    const { url, issuer } = JSON.parse(readFileSync(join(folder, ".palisade/boi/running.json"), "utf8")) as {
      url: string;
      issuer: string;
    };
    const client = async (login: string) => {
      const token = await signedInToken(issuer, login);
      return apiClient({ baseUrl: url, token: () => token });
    };
    const people = { preparer: await client("paul"), officer: await client("cora") };
    const calls = await drive(await ordinaryCalls(people.preparer), {
      users,
      seconds,
      thinkMilliseconds: 1000,
    });
    console.table([{ load: `${users} users, one call a second each`, ...rounded(calls) }]);
    const uploads = await uploadMany(people.preparer, { files: 200, atOnce: 20, bytes: 1_000_000 });
    console.table([{ load: "uploads of 1 MB, 20 at once", ...rounded(uploads) }]);
    const filed = await fileMany(people, filings, (done) => {
      process.stderr.write(`\r${done} of ${filings} filings accepted `);
    });
    process.stderr.write("\n");
    console.table([filed]);
    const used = memory();
    console.table([used]);
    const file = join(packageRoot(), ".bench/boi.json");
    mkdirSync(join(packageRoot(), ".bench"), { recursive: true });
    const report = {
      node: process.version,
      date: new Date().toISOString(),
      calls,
      uploads,
      filed,
      memory: used,
    };
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nwritten to ${file}`);
  } finally {
    await stop(platform);
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string): Promise<ChildProcess> {
  const args = ["boi", "dev", "--port", "0", "--quiet", "--no-limits", "--workers", "16"];
  const child = spawn(process.execPath, [join(__dirname, "../../../main.js"), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "development" },
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("ready;")) resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`the platform ended with ${String(code)}`)));
  });
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** The platform's resident memory in megabytes, sampled each second; Linux only. */
function watchMemory(pid: number) {
  const samples: number[] = [];
  const timer = setInterval(() => {
    const found = /VmRSS:\s+(\d+)/.exec(status(pid))?.[1];
    if (found !== undefined) samples.push(Number(found) / 1024);
  }, 1000);
  return () => {
    clearInterval(timer);
    const part = (from: number, to: number) => {
      const cut = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * to));
      return Math.round(cut.reduce((sum, sample) => sum + sample, 0) / Math.max(1, cut.length));
    };
    return {
      "MB in the 1st quarter": part(0, 0.25),
      "2nd": part(0.25, 0.5),
      "3rd": part(0.5, 0.75),
      "4th": part(0.75, 1),
      peak: Math.round(Math.max(0, ...samples)),
    };
  };
}

function status(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

const rounded = (figures: object) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, Math.round(Number(figure) * 10) / 10]),
  );

void main();
