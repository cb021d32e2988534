import { ScaffoldError } from "./scaffold";

/** The name as it was given, once it is known to be one that a file may have. */
export function kebabCase(name: string, of: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new ScaffoldError(
      `"${name}" is no name of ${of}: use small letters, digits and hyphens, such as "two-words"`,
    );
  return name;
}

export const camelCase = (kebab: string): string =>
  kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
