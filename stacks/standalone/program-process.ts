import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Configuration } from "../preview/configuration";
import type { ChosenStack } from "./chosen-stack";
import { standInsVariable, type ProgramReport } from "./program-report";
import type { Project } from "./project";
import type { Sdk } from "./sdk-of";
import { shellWords } from "./shell-words";
import { startedCommands } from "./started-commands";

export interface ProgramProcess {
  /** How it ended: by its exit code or by a signal. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** The last of what it printed, both streams together. */
  readonly output: () => string;
  /** What it has reported of itself. */
  readonly reports: () => readonly ProgramReport[];
  /** What it has started and is still running. */
  readonly startedCommands: () => readonly string[];
  /** Ends it together with every process that it started. */
  readonly kill: () => void;
}

export interface ProgramProcessOptions {
  readonly project: Project;
  readonly stack: ChosenStack;
  readonly sdk: Sdk;
  /** Of engine and monitor. */
  readonly address: string;
  readonly configuration: Configuration;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly typeCheck: boolean;
  /** Whether it gets stand-ins for configuration that is missing. */
  readonly standIns: boolean;
}

/** How much of a program's output is kept. */
const kept = 64 * 1024;

/** Starts a program in a process of its own, with the arguments and environment that Pulumi's language host gives it. */
export function programProcess(options: ProgramProcessOptions): ProgramProcess {
  const { project, sdk } = options;
  const child = spawn(
    process.execPath,
    [
      // In one word: the SDK takes "--require" on its own for a loader, and then leaves ESM to that.
      `--require=${join(__dirname, "in-program/index.js")}`,
      ...shellWords(project.runtime.nodeargs ?? ""),
      sdk.runner,
      ...programArguments(options),
    ],
    {
      cwd: project.directory,
      env: environment(options),
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      // A process group of its own, so that whatever it starts can be ended with it.
      detached: process.platform !== "win32",
    },
  );
  const streams = child.stdio.slice(1) as [Readable, Readable, Readable];
  const [stdout, stderr, reports] = streams;
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString("utf8")).slice(-kept);
  };
  stdout.on("data", keep);
  stderr.on("data", keep);
  let reported = "";
  reports.on("data", (chunk: Buffer) => (reported += chunk.toString("utf8")));
  const kill = () => killTree(child);
  const release = endingWithUs(kill);
  return {
    output: () => output,
    reports: () =>
      reported.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as ProgramReport])),
    startedCommands: () => startedCommands(child.pid),
    kill,
    ended: new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
      child.once("error", reject);
      // "close" would also wait for whatever the program has started and left running.
      child.once("exit", (code, signal) => setTimeout(() => resolve({ code, signal }), 50));
    }).finally(() => {
      release();
      for (const stream of streams) stream.destroy();
    }),
  };
}

function programArguments({ project, stack, address }: ProgramProcessOptions): string[] {
  const flags = {
    monitor: address,
    engine: address,
    organization: stack.organization,
    project: project.name,
    "root-directory": project.root,
    stack: stack.name,
    pwd: project.directory,
    "query-mode": "false",
    parallel: "16",
  };
  return [
    ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
    "--dry-run",
    project.entry,
  ];
}

function environment(options: ProgramProcessOptions): NodeJS.ProcessEnv {
  const { project, configuration, env, typeCheck, standIns } = options;
  const { typescript, tsconfig } = project.runtime;
  const withoutProxy = [env.no_grpc_proxy ?? env.no_proxy, "127.0.0.1"].filter(Boolean).join(",");
  return {
    ...env,
    PULUMI_CONFIG: JSON.stringify(
      Object.fromEntries(
        // SDKs understand both this old form of a key and the new one; the language host sends the old one.
        Object.entries(configuration.values).map(([key, value]) => [key.replace(":", ":config:"), value]),
      ),
    ),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(configuration.secretKeys),
    no_grpc_proxy: withoutProxy,
    ...(standIns ? { [standInsVariable]: "true" } : {}),
    PULUMI_NODEJS_TRANSPILE_ONLY: String(!typeCheck),
    // For a program that brings ts-node as a loader of its own.
    TS_NODE_TRANSPILE_ONLY: env.TS_NODE_TRANSPILE_ONLY ?? String(!typeCheck),
    ...(typescript ? { PULUMI_NODEJS_TYPESCRIPT: "true" } : {}),
    ...(tsconfig === undefined ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: join(project.root, tsconfig) }),
  };
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/** A process group of its own hears nothing of the terminal's Ctrl-C, so it is passed on. */
function endingWithUs(kill: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    kill();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off("exit", kill);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on("exit", kill);
  for (const signal of signals) process.on(signal, onSignal);
  return release;
}
