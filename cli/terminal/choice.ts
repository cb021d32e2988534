import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { UserError } from "./user-error";

/** The value of an option that takes one of a few words. */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UserError(`${option} ${value}: must be one of ${known.join(", ")}.${didYouMean(value, known)}`);
}
