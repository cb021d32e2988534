import { wireMarks } from "../values/wire-marks";
import type { ProviderPlace } from "../../../policy-packs/controls/model/provider-place";
import type { DeclaredProperty } from "../declared/declared-type";
import { packageDeclarations } from "../declared/package-declarations";
import { unknownOfType } from "../declared/unknown-of-type";
import type { FunctionAnswer } from "./answer";
import { availabilityZones } from "./availability-zones";
import { caller } from "./caller";
import { policyDocuments } from "./policy-document";
import { secretVersions } from "./secret-version";

const answers: Readonly<Record<string, FunctionAnswer>> = {
  ...caller,
  ...availabilityZones,
  ...policyDocuments,
  ...secretVersions,
};

export interface Answered {
  /** The result as it goes back to the SDK, unknown properties included. */
  readonly result: Readonly<Record<string, unknown>>;
  /** False when the function is not one that can be answered without AWS. */
  readonly known: boolean;
  /** Properties that are lists of which not even the length is known: one is made up. */
  readonly assumedLists: readonly string[];
}

/** What is known of a function's result without AWS; undefined when it is not one of those that are known. */
export const knownAnswer = (
  token: string,
  args: Readonly<Record<string, unknown>>,
  place: ProviderPlace,
): Readonly<Record<string, unknown>> | undefined => answers[token]?.(args, place);

export interface Asked {
  readonly place: ProviderPlace;
  /** What the user says that the function returns, in whole or in part. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly unknownText: (property: string) => string;
  /** Folder of the program whose packages say what the result holds; default: this package. */
  readonly programDirectory?: string;
}

/**
 * The answer to a provider function. Properties that the SDK declares for the result and that cannot be known offline
 * have the declared shape with unknown values in it; what the function was asked with, it repeats.
 */
export function answer(
  token: string,
  args: Readonly<Record<string, unknown>>,
  { place, given, unknownText, programDirectory = __dirname }: Asked,
): Answered {
  const known = knownAnswer(token, args, place);
  const declared = packageDeclarations(programDirectory).result(token);
  const result: Record<string, unknown> = { ...repeated(args, declared), ...known, ...given };
  const open = declared.filter(({ name }) => !(name in result));
  for (const { name, type } of open) result[name] = unknownOfType(type, name, unknownText);
  if (Object.keys(result).length === 0) result.unknown = wireMarks.unknown;
  return {
    result,
    known: Object.keys({ ...known, ...given }).length > 0,
    assumedLists: open.flatMap(({ name, type }) => (type.kind === "list" ? [name] : [])),
  };
}

/** A plain call takes a property that is missing for a fact, so arguments that the result declares come back. */
const repeated = (args: Readonly<Record<string, unknown>>, declared: readonly DeclaredProperty[]) =>
  Object.fromEntries(declared.flatMap(({ name }) => (args[name] === undefined ? [] : [[name, args[name]]])));
