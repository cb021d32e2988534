import { wireMarks } from "../values/wire-marks";
import type { ProviderPlace } from "../../../policy-packs/controls/model/provider-place";
import type { FunctionAnswer } from "./answer";
import { availabilityZones } from "./availability-zones";
import { caller } from "./caller";
import { policyDocuments } from "./policy-document";
import { resultProperties } from "./result-properties";
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
}

/** What is known of a function's result without AWS; undefined when it is not one of those that are known. */
export const knownAnswer = (
  token: string,
  args: Readonly<Record<string, unknown>>,
  place: ProviderPlace,
): Readonly<Record<string, unknown>> | undefined => answers[token]?.(args, place);
export interface Asked {
  readonly place: ProviderPlace;
  readonly unknownText: (property: string) => string;
  /** Folder of the program whose packages say what the result holds; default: this package. */
  readonly programDirectory?: string;
}

/**
 * The answer to a provider function. Properties that the SDK declares for the result and that nobody can know offline
 * come back as unknown: text as a token that `unknownText` makes, everything else as the SDK's own mark.
 */
export function answer(
  token: string,
  args: Readonly<Record<string, unknown>>,
  { place, unknownText, programDirectory }: Asked,
): Answered {
  const known = knownAnswer(token, args, place);
  const result: Record<string, unknown> = { ...known };
  for (const { name, isText } of resultProperties(token, programDirectory))
    if (!(name in result)) result[name] = isText ? unknownText(name) : wireMarks.unknown;
  if (Object.keys(result).length === 0) result.unknown = wireMarks.unknown;
  return { result, known: known !== undefined };
}
