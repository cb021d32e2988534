import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installSimulatedProviders } from "../simulated-cloud/install";
import { simulationVariables } from "../simulated-cloud/variables";
import type { Engine } from "./find-engine";

/** A place of its own for runs of the real engine: state in files, no account, and simulated providers only. */
export interface Scratch {
  readonly folder: string;
  /** Folder of the simulated cloud: see `cloud`. */
  readonly cloud: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  dispose(): void;
}

/** `packages` are those whose providers are simulated, such as "aws". */
export function scratch(engine: Engine, packages: readonly string[]): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "palisade-engine-"));
  const inside = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  };
  const [plugins, home, state, cloud] = [inside("plugins"), inside("home"), inside("state"), inside("cloud")];
  installSimulatedProviders(plugins, packages);
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  process.once("exit", dispose);
  process.once("SIGINT", interrupted);
  process.once("SIGTERM", interrupted);
  return {
    folder,
    cloud,
    env: {
      ...process.env,
      PATH: [plugins, engine.path].join(delimiter),
      PULUMI_HOME: home,
      PULUMI_BACKEND_URL: `file://${state}`,
      PULUMI_CONFIG_PASSPHRASE: "simulated",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      // Shows the option --event-log, which is how policy violations can be read by a program.
      PULUMI_DEBUG_COMMANDS: "true",
      // Packs were type-checked when they were built.
      TS_NODE_TRANSPILE_ONLY: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      [simulationVariables.directory]: cloud,
    },
    dispose: () => {
      process.off("exit", dispose);
      process.off("SIGINT", interrupted);
      process.off("SIGTERM", interrupted);
      dispose();
    },
  };
}
