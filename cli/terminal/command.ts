import type { Io } from "./io";

interface Described {
  readonly short?: string;
  readonly help: string;
}
export interface Flag extends Described {
  readonly type: "boolean";
}
export interface Text extends Described {
  readonly type: "string";
  readonly multiple?: false;
  /** What represents the value in the help: "DIR". */
  readonly value: string;
}
export interface Texts extends Described {
  readonly type: "string";
  readonly multiple: true;
  readonly value: string;
}
export type Option = Flag | Text | Texts;
export type Options = Readonly<Record<string, Option>>;

type Value<O> = O extends Flag ? boolean : O extends Texts ? readonly string[] : string;

export interface Arguments<O extends Options = Options> {
  readonly values: { readonly [K in keyof O]?: Value<O[K]> };
  readonly positionals: readonly string[];
}

/**
 * Its file must be cheap to load, because the help of all commands is printed from it: what costs time, such as Pulumi,
 * zod or the catalogue, is required inside `run`.
 */
export interface Command<O extends Options = Options> {
  readonly summary: string;
  /** The positional arguments as the help shows them; left out when there are none. */
  readonly positionals?: { readonly usage: string; readonly max: number };
  readonly options: O;
  run(given: Arguments<O>, io: Io): Promise<number>;
}

/** The commands of one subject: `palisade scp lint`. */
export interface Group {
  readonly summary: string;
  readonly commands: Commands;
}

/** By name; loaded when it is called for. */
export type Commands = Readonly<Record<string, () => Command | Group>>;
