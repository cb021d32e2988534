import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { declaredProperties, type DeclaredProperty } from "./declared-type";

/** What the installed SDK of a provider declares; [] and undefined where nothing is installed, or nothing declared. */
export interface PackageDeclarations {
  /** The result of a function, for a token such as "aws:ec2/getAmi:getAmi". */
  result(token: string): readonly DeclaredProperty[];
  /** The outputs of a resource, inputs among them, for a token such as "aws:ec2/vpc:Vpc" or "awsx:ec2:Vpc". */
  outputs(token: string): readonly DeclaredProperty[];
}

const known = new Map<string, PackageDeclarations>();

/** Reads the declaration files of the packages that are visible from a folder, each when it is first asked for. */
export function packageDeclarations(directory: string): PackageDeclarations {
  let declarations = known.get(directory);
  if (!declarations) known.set(directory, (declarations = reader(directory)));
  return declarations;
}

function reader(directory: string): PackageDeclarations {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    let text = texts.get(file);
    if (text === undefined) texts.set(file, (text = existsSync(file) ? readFileSync(file, "utf8") : ""));
    return text;
  };
  const properties = new Map<string, readonly DeclaredProperty[]>();
  const remembered = (key: string, find: () => readonly DeclaredProperty[]) => {
    let found = properties.get(key);
    if (!found) properties.set(key, (found = find()));
    return found;
  };
  /** A type of the package's `types/output.d.ts`: its namespaces, then its name. */
  const typesOf = (root: string) => (path: string) =>
    remembered(`${root} ${path}`, () => {
      const text = read(join(root, "types", "output.d.ts"));
      const names = path.split(".");
      const name = names.pop() ?? "";
      const start = names.reduce(
        (from, namespace) => (from < 0 ? from : text.indexOf(`namespace ${namespace} {`, from)),
        0,
      );
      return start < 0 ? [] : declaredProperties(bodyOf(text, `interface ${name} {`, start), typesOf(root));
    });
  const declared = (token: string, header: (name: string) => string) =>
    remembered(header(token), () => {
      const [scope = "", module = "", name = ""] = token.split(":");
      const root = rootOf(scope, directory);
      if (root === undefined || !/^[\w/.-]+$/.test(module) || !/^\w+$/.test(name)) return [];
      const file = declarationFiles(module, name)
        .map((path) => join(root, path))
        .find((path) => existsSync(path));
      return file === undefined
        ? []
        : declaredProperties(bodyOf(readFileSync(file, "utf8"), header(name)), typesOf(root));
    });
  return {
    result: (token) => declared(token, (name) => `interface ${capitalized(name)}Result {`),
    outputs: (token) => declared(token, (name) => `class ${name} extends pulumi.`),
  };
}

/** Most tokens name the file; those of components name its folder. */
const declarationFiles = (module: string, name: string): readonly string[] => {
  const path = module.replace(/^index(?:\/|$)/, "");
  return [`${path}.d.ts`, join(path, `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}.d.ts`)];
};

function rootOf(scope: string, directory: string): string | undefined {
  if (!/^[\w-]+$/.test(scope)) return undefined;
  try {
    return dirname(require.resolve(`@pulumi/${scope}/package.json`, { paths: [directory] }));
  } catch {
    return undefined;
  }
}

/** What follows a header up to the brace that closes it, which is indented as the header's line is. */
function bodyOf(text: string, header: string, from = 0): string {
  const start = text.indexOf(header, from);
  if (start < 0) return "";
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const end = text.indexOf(`\n${/^\s*/.exec(line)?.[0] ?? ""}}`, start);
  return text.slice(text.indexOf("{", start) + 1, end < 0 ? undefined : end);
}

const capitalized = (name: string) => `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
