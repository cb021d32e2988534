import type { Node } from "jsonc-parser";
import type { Problem } from "../text-files/problem";
import type { JsonText } from "../text-files/json-text";

/** What reading a document's parts needs: where to report what is wrong. */
export interface Reader {
  readonly wrong: (at: number, message: string, remedy: string) => void;
  readonly problems: Problem[];
}

export const reader = ({ position }: Pick<JsonText, "position">, problems: Problem[]): Reader => ({
  problems,
  wrong: (at, message, remedy) => problems.push({ ...position(at), message, remedy }),
});

/** What a value is, for a message. */
export const typeName = ({ type }: Node): string => names[type] ?? type;

const names: Partial<Record<Node["type"], string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "true or false",
};
