import { createHash } from "node:crypto";
import type { Account, Organization } from "../../accounts/account";
import type { Program } from "../model/program";
import type { Configuration } from "./configuration";
import { observed, readsTheSame, type Read } from "./observed";
import { resultFiles } from "./result-files";
import { resultOf, textOf } from "./result-text";
import type { StackResult } from "./stack-result";
import type { Inputs } from "./values/inputs";

/** What may be kept from one preview to the next, and by what it is found again. */
export interface Keeping {
  readonly folder: string;
  /**
   * A digest of all that decides a result beside what the program is given: code, packages, environment. It says, too,
   * what `controls` are, unless they are a project's own.
   */
  readonly madeOf: string;
  readonly hasOwnControls: boolean;
  /** Whether the program reads nothing but what it is given and what `madeOf` holds. */
  readonly isKept: (program: Program) => boolean;
}

/** What a stack's program is given, beside the outputs of the stacks that it references. */
export interface StackInputs {
  readonly organization: Organization;
  readonly account: Account;
}

/** What else decides a result; it is found by this. */
export interface StackPlace {
  readonly project: string;
  readonly stack: string;
  readonly program: Program;
  readonly rootDirectory: string;
  readonly configuration: Configuration;
}

/** The outputs of another stack, as wire values. */
export type Resolve = (stack: string) => Promise<Inputs>;

export interface RunUnderObservation {
  readonly inputs: StackInputs;
  /** To be called when the program reads the controls that it is given. */
  readonly onControlsRead: () => void;
  readonly onReference: (stack: string, outputs: Inputs) => void;
}

export interface RunResult {
  readonly result: StackResult;
  /** The run came across a secret: what it made stays in memory. */
  readonly isSecret: boolean;
}

export interface KeptResults {
  readonly isKept: Keeping["isKept"];
  /** What came of an earlier run in which all was as it is now; else what comes of running. */
  of(
    place: StackPlace,
    inputs: StackInputs,
    resolve: Resolve,
    run: (observation: RunUnderObservation) => Promise<RunResult>,
  ): Promise<StackResult>;
  /** At the end: what is sound can be found by another preview from now on. */
  end(isSound: (stack: string) => boolean): void;
}

interface Kept {
  readonly reads: readonly Read[];
  readonly references: readonly (readonly [stack: string, digest: string])[];
}

const format = 1;
/** So that a few organizations, or branches of one, are kept side by side. */
const timesKept = 3;

export function keptResults({ folder, madeOf, hasOwnControls, isKept }: Keeping): KeptResults {
  const files = resultFiles(folder);
  const names = new Map<string, string>();
  let asked = 0;

  /** Asks for the outputs of referenced stacks in their order: what is referenced next may depend on those before. */
  async function isSame(
    { reads, references }: Kept,
    inputs: StackInputs,
    resolve: Resolve,
  ): Promise<boolean> {
    if (!readsTheSame(reads, inputs)) return false;
    for (const [stack, digest] of references) {
      const outputs = await resolve(stack).catch(() => undefined);
      if (outputs === undefined || digestOf(outputs) !== digest) return false;
    }
    return true;
  }

  return {
    isKept,
    async of(place, inputs, resolve, run) {
      asked++;
      const name = digestOf([
        format,
        madeOf,
        hasOwnControls,
        inputs.organization.name,
        place.project,
        place.stack,
        place.program.name,
        place.rootDirectory,
        process.cwd(),
        place.configuration,
      ]);
      const [head = "", body = ""] = split(files.read(name));
      if (body !== "" && (await isSame(JSON.parse(head) as Kept, inputs, resolve))) return resultOf(body);

      const { value, reads } = observed(inputs);
      const references: [string, string][] = [];
      const may = { keep: place.configuration.secretKeys.length === 0 };
      const { result, isSecret } = await run({
        inputs: value,
        onControlsRead: () => {
          if (hasOwnControls) may.keep = false;
        },
        onReference: (stack, outputs) => references.push([stack, digestOf(outputs)]),
      });
      const read = reads();
      const text = may.keep && !isSecret && read ? textOf(result) : undefined;
      if (text !== undefined) {
        files.write(name, `${JSON.stringify({ reads: read, references })}\n${text}`);
        names.set(place.stack, name);
      }
      return result;
    },
    end(isSound) {
      for (const [stack, name] of names) if (isSound(stack)) files.confirm(name);
      files.forget(Math.max(asked * timesKept, 100));
    },
  };
}

function split(text: string | undefined): [string, string] | [] {
  if (text === undefined) return [];
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 40);
