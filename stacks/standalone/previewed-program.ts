import type { MonitorOptions } from "../preview/monitor";
import type { Plan } from "../preview/plan";
import type { Recorder } from "../preview/recorder";
import type { Wire } from "../preview/wire";
import type { Lookup } from "./lookup";
import type { Project } from "./project";

export interface ProgramOptions {
  /** Folder of Pulumi.yaml. */
  readonly directory: string;
  readonly stack?: string;
  /** As KEY=VALUE. */
  readonly configuration?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a program's type error is a failure. Takes longer than all else; default: no, as its build checks types. */
  readonly typeCheck?: boolean;
  /** How long a program may do nothing that the engine sees before it counts as stuck. */
  readonly stallSeconds?: number;
  /** A file that says what provider functions return; see `answersFile`. */
  readonly answers?: string;
  /** Whether the program gets the user's cloud credentials; default: no, as its own calls would be real. */
  readonly withCredentials?: boolean;
  readonly onProgress?: (resources: number) => void;
  /** What it is a part of; left out: it is previewed by itself, and what it works in is assumed. */
  readonly within?: Surroundings;
}

/** Of a program that is a stack of an organization's preview. */
export interface Surroundings {
  /** Where its default provider works, unless its configuration says otherwise. */
  readonly place: { readonly account: string; readonly region: string };
  readonly wire: Wire;
  readonly referenced: MonitorOptions["referenced"];
}

/** The plan of one program's one stack. */
export interface PreviewedProgram {
  readonly plan: Plan;
  readonly project: Project;
  readonly stack: string;
  /** The default provider's account, and whether its id is made up. */
  readonly account: string;
  readonly isStandIn: boolean;
  /** The last of what the program printed; it may hold secrets. */
  readonly output: string;
  readonly recording: Recorder;
  /** Lookups that only a provider could answer. */
  readonly unanswered: readonly Lookup[];
}
