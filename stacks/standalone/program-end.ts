import type { Recorder } from "../preview/recorder";
import { firstUserFrame } from "../preview/source-position";
import { endFailure, type ProgramFailure, type Waiting } from "./program-failures";
import type { ProgramProcess } from "./program-process";
import type { Project } from "./project";
import type { Sdk } from "./sdk-of";

export interface EndedProcess {
  readonly of: Project;
  readonly sdk: Sdk;
  readonly child: ProgramProcess;
  readonly end: Awaited<ProgramProcess["ended"]>;
  readonly recording: Recorder;
  /** Whether it reported to the engine that it is done. */
  readonly hasEnded: boolean;
}

/** What is wrong with how a program ended that logged no error; [] when nothing is. */
export function programEnd(ended: EndedProcess): readonly ProgramFailure[] {
  const { of, sdk, child, end, recording, hasEnded } = ended;
  const failed = endFailure(end, child.output(), of.directory, waiting(child, recording));
  if (failed) return [failed];
  if (sdk.tellsEnd && !hasEnded)
    return [
      {
        message:
          "the program ends the process itself (process.exit) before Pulumi is done: what it would still do is not seen",
      },
    ];
  // Pulumi itself would call this a success, and delete what the program did not get to.
  return recording.hasOutputs()
    ? []
    : [
        {
          message:
            "the program ended before it was done: its outputs, or its function, wait for a promise that never settles",
        },
      ];
}

/** Resources that never got registered, as the end of a sentence. */
function waiting(child: ProgramProcess, { resources }: Recorder): Waiting | undefined {
  const reports = child.reports().flatMap((report) => (report.kind === "waiting" ? [report] : []));
  const [first] = reports;
  if (!first) return undefined;
  const named = reports.slice(0, most).map(({ name, type }) => `${name} (${type})`);
  const more = reports.length > most ? [`${reports.length - most} more`] : [];
  const within = resources.some(({ custom, type }) => !custom && type !== "pulumi:pulumi:Stack");
  return {
    text: `never registered: ${[...named, ...more].join(", ")}${within ? circle : ""}`,
    source: firstUserFrame(first.stack),
  };
}

/** More would hide the others of the message. */
const most = 5;

/** The real engine ends the same (pulumi/pulumi-awsx#1209): the SDK takes every child for a part of the component. */
const circle =
  "; resources whose parent is a component and that use its outputs wait for each other for ever, in pulumi up, too: take the parent away from them";
