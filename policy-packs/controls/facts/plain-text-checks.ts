import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";
import { collect } from "../model/three-valued";
import { blocks } from "./blocks";
import { lowerCased } from "./container-definitions";
import { scriptText, secretsInScript } from "./script-text";
import { holdsSecret, looksSecret, namesSecret, type Variables } from "./secret-text";

type Props = Resource["props"];

/** Which texts of a resource are secrets in plain text. */
export type Check = (props: Props) => readonly string[];

const problem = (label: string): string =>
  `${label} holds a secret in plain text: refer to one in Secrets Manager instead`;

/** Every check; what is wrong by all of them. */
export const checks =
  (...all: readonly Check[]): Check =>
  (props) =>
    collect(all, (check) => check(props));

/** The values at a path; a block may be an object or a list. What is not known throws when it is read. */
const valuesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (key === undefined) return [value];
  return blocks(value).flatMap((block: unknown) =>
    typeof block === "object" && block !== null ? valuesAt((block as Props)[key], rest) : [],
  );
};

/** Maps of names and values. */
export const maps =
  (...paths: readonly string[]): Check =>
  (props) =>
    collect(paths, (path) => collect(valuesAt(props, path.split(".")), (given) => variables(given, path)));

/** Lists of names and values, or of blocks that hold such lists. */
export const lists =
  (...paths: readonly string[]): Check =>
  (props) =>
    collect(paths, (path) =>
      collect(valuesAt(props, path.split(".")), (given) => pairs(blocks(given), path, () => true)),
    );

/** Scripts, JSON texts and other documents, at a path; base64 is read. */
export const scripts =
  (...paths: readonly string[]): Check =>
  (props) =>
    collect(paths, (path) => collect(valuesAt(props, path.split(".")), (given) => script(given, path)));

/** Program text, where names such as `token` are variables: only what is a credential by its form counts. */
export const programs =
  (...paths: readonly string[]): Check =>
  (props) =>
    collect(paths, (path) =>
      collect(valuesAt(props, path.split(".")), (given) =>
        typeof given === "string" && looksSecret(given)
          ? [problem(`${path}: a text in the form of a credential`)]
          : [],
      ),
    );

function script(given: unknown, label: string): readonly string[] {
  if (Array.isArray(given)) return script(knownTexts(given).join(" "), label);
  if (typeof given === "object" && given !== null) return leaves(given, label);
  if (typeof given !== "string" || given === "") return [];
  const text = scriptText(given);
  if (text === undefined) throw new UnknownValue(label, "it is compressed, and so was not read");
  return secretsInScript(text).map((name) => problem(`${label}: ${name}`));
}

/** An argument that is not known yet is mostly an address or a name, which is no reason for doubt. */
const knownTexts = (list: readonly unknown[]): readonly string[] =>
  [...list.keys()].flatMap((index) => {
    const value: unknown = Object.getOwnPropertyDescriptor(list, index)?.value;
    return typeof value === "string" ? [value] : [];
  });

/** A document that is known in parts: what is known of it. */
const leaves = (given: object, label: string): readonly string[] =>
  collect(Object.keys(given), (key) => {
    const read = Object.getOwnPropertyDescriptor(given, key);
    if (read?.get !== undefined && !namesSecret(key)) return [];
    const value: unknown = (given as Variables)[key];
    if (typeof value === "object" && value !== null) return leaves(value, `${label}.${key}`);
    const isSecret =
      typeof value === "string" &&
      (looksSecret(value) || (namesSecret(key) && holdsSecret(key, given as Variables)));
    return isSecret ? [problem(`${label}.${key}`)] : [];
  });

/** Of a name with sections, such as "secrets.backend", the last part says what it is. */
export function variables(given: unknown, label: string, separator?: string): readonly string[] {
  if (typeof given !== "object" || given === null) return [];
  return collect(Object.keys(given), (key) => {
    const name = separator === undefined ? key : key.slice(key.lastIndexOf(separator) + 1);
    return holdsSecret(name, renamed(given, key, name)) ? [problem(`${label}.${key}`)] : [];
  });
}

type Pair = Readonly<Record<string, unknown>>;

export function pairs(given: unknown, label: string, counts: (pair: Pair) => boolean): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return collect([...list.keys()], (index) => {
    const pair = list[index] as Pair | null | undefined;
    if (!pair || !counts(pair)) return [];
    const name = String(pair.name);
    return holdsSecret(name, renamed(pair, "value", name)) ? [problem(`${label}: ${name}`)] : [];
  });
}

/** ECS and Batch take keys in any case. */
export function containers(given: unknown, label: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return collect([...list.keys()], (index) => {
    const container = lowerKeys(list[index]);
    return collect(containerTexts, (part) => part(container, `${label}[${index}]`));
  });
}

const containerTexts: readonly ((container: Pair, label: string) => readonly string[])[] = [
  ({ environment }, label) => {
    const named: readonly unknown[] = Array.isArray(environment) ? (environment as readonly unknown[]) : [];
    return collect([...named.keys()], (at) =>
      pairs([lowerKeys(named[at])], `${label}.environment`, () => true),
    );
  },
  ({ command }, label) => script(command, `${label}.command`),
  ({ entrypoint }, label) => script(entrypoint, `${label}.entryPoint`),
  ({ logconfiguration }, label) => {
    const { options } = lowerKeys(logconfiguration);
    return variables(options, `${label}.logConfiguration.options`);
  },
];

const lowerKeys = (given: unknown): Pair =>
  typeof given === "object" && given !== null ? lowerCased(given) : {};

/** A SecureString is encrypted; of the other types everyone reads the value who may list parameters. */
export function parameter(props: Props): readonly string[] {
  if (props.type === "SecureString") return [];
  const [name = ""] = String(props.name ?? "")
    .split("/")
    .slice(-1);
  return collect(["value", "insecureValue"], (property) =>
    holdsSecret(name, renamed(props, property, name))
      ? [problem(`the ${String(props.type)} parameter's ${property}`)]
      : [],
  );
}

/** One property under another name, which throws on reading where it is unknown, as the given one does. */
const renamed = (given: object, property: string, name: string): Variables =>
  Object.defineProperty({}, name, {
    ...(Object.getOwnPropertyDescriptor(given, property) ?? { value: undefined }),
    enumerable: true,
  });
