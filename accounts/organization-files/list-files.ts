import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { printable, quoteValue, type Problem } from "../text-files/problem";
import { fileLimits } from "../text-files/file-limits";
import { quotas } from "../quotas";
import { isKebabCase } from "../schemas/field-schemas";

export interface Folder {
  readonly path: string;
  /** Name of the folder; "" for the root. */
  readonly name: string;
  readonly files: readonly OrganizationFile[];
  readonly folders: readonly Folder[];
  /** False when what it holds is not known, which is a problem reported already. */
  readonly readable: boolean;
}

export interface OrganizationFile {
  readonly path: string;
  /** File name without ".yaml". */
  readonly name: string;
  /** Undefined when it may not or cannot be read, which is a problem reported already. */
  readonly bytes?: Uint8Array;
}

const ignored = new Set(["README.md", ".gitkeep", ".DS_Store"]);

/** Reads every file of the tree. Symbolic links are not followed: they could show a file twice, or one from elsewhere. */
export function organizationFiles(directory: string): {
  readonly root: Folder;
  /** Documents of policies that other tools keep: what the folder `given` holds. */
  readonly given: readonly OrganizationFile[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const tell = (file: string, message: string, remedy: string) => {
    problems.push({ file, line: 1, column: 1, message, remedy });
  };
  const attempt = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      tell(file, ...unreadable(error.code));
      return undefined;
    }
  };

  const folder = (path: string, name: string, depth: number): Folder => {
    const files: OrganizationFile[] = [];
    const folders: Folder[] = [];
    const found = attempt(path, () => entries(path));
    for (const entry of (found ?? []).filter((each) => !ignored.has(each.name))) {
      const at = join(path, entry.name);
      if (depth === 0 && isGiven(entry)) continue;
      const fault = entryFault(entry, at, directory, depth);
      if (fault) tell(at, ...fault);
      const regular = entry.isFile() && !fault;
      if (entry.isDirectory() && !looksLikeYaml.test(entry.name) && depth < quotas.nesting.value)
        folders.push(folder(at, entry.name, depth + 1));
      else if (looksLikeYaml.test(entry.name))
        files.push({
          path: at,
          name: regular ? stem(entry.name) : stem(entry.name).toLowerCase(),
          bytes: regular ? attempt(at, () => firstBytes(at)) : undefined,
        });
    }
    return { path, name, files, folders, readable: found !== undefined };
  };
  const documents = (path: string): OrganizationFile[] =>
    (existsSync(path) ? (attempt(path, () => entries(path)) ?? []) : [])
      .filter(({ name }) => !ignored.has(name))
      .flatMap((entry) => {
        const at = join(path, entry.name);
        const sound = entry.isFile() && /^[\w.-]+\.json$/.test(entry.name);
        if (!sound)
          tell(
            at,
            `${quoteValue(entry.name)} is no policy's document`,
            "Keep only files such as name.json here.",
          );
        return sound
          ? [{ path: at, name: `given/${entry.name}`, bytes: attempt(at, () => firstBytes(at)) }]
          : [];
      });
  return { root: folder(directory, "", 0), given: documents(join(directory, "given")), problems };
}

/** The one folder that is no unit. */
const isGiven = (entry: Dirent): boolean => entry.isDirectory() && entry.name === "given";

const entries = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Of a file beyond the limit only its size matters, so nothing of it is read. */
const firstBytes = (path: string): Uint8Array => {
  const { size } = statSync(path);
  return size > fileLimits.bytes ? new Uint8Array(fileLimits.bytes + 1) : readFileSync(path);
};

type Fault = readonly [message: string, remedy: string];

function entryFault(entry: Dirent, at: string, directory: string, depth: number): Fault | undefined {
  const name = quoteValue(entry.name);
  if (entry.name.includes("\ufffd")) return [`the name ${name} is not UTF-8`, "Rename it."];
  if (entry.isSymbolicLink())
    return [
      `${name} is a symbolic link that ${target(at, directory)}`,
      "Put the file itself here, or remove the link.",
    ];
  if (entry.isDirectory()) return folderFault(entry.name, depth);
  if (!entry.isFile()) return [`${name} is neither a file nor a folder`, "Remove it."];
  if (!looksLikeYaml.test(entry.name))
    return [`${name} is not part of an organization`, "Remove it; notes belong into README.md."];
  const lower = stem(entry.name).toLowerCase();
  const proper = `${reserved.has(lower) ? lower : stem(entry.name)}.yaml`;
  return entry.name === proper
    ? undefined
    : [`${name} must be named ${quoteValue(proper)}`, `Rename it to ${printable(proper, 80)}.`];
}

function folderFault(folder: string, depth: number): Fault | undefined {
  const name = quoteValue(folder);
  if (looksLikeYaml.test(folder))
    return [`${name} is a folder with the name of a file`, "Rename it; one folder is one unit."];
  if (depth >= quotas.nesting.value)
    return [
      `the folder ${name} is nested deeper than the ${quotas.nesting.value} levels of units that AWS allows`,
      "Move it further up.",
    ];
  return isKebabCase(folder)
    ? undefined
    : [
        `the folder ${name} must be lower-case words joined by hyphens`,
        "Rename the folder; the unit's display name is in its ou.yaml.",
      ];
}

function target(path: string, directory: string): string {
  try {
    const inside = relative(realpathSync(directory), realpathSync(path));
    const leadsOut = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return leadsOut
      ? "leads out of the organization's folder"
      : `leads to ${quoteValue(inside || ".")}, which is read already`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ELOOP" ? "leads back to itself" : "leads nowhere";
  }
}

/** Names with a meaning of their own; in another spelling they would pass for accounts. */
const reserved = new Set(["organization", "management", "protected-roles", "rollout", "given", "ou"]);

const looksLikeYaml = /\.ya?ml$/i;

const stem = (name: string) => name.replace(looksLikeYaml, "");

const unreadable = (code: string): Fault =>
  code === "ENOENT"
    ? [
        "there is no such folder",
        "Create it with an organization.yaml and a management.yaml, or name another.",
      ]
    : code === "ENOTDIR"
      ? ["this is not a folder", "Name the folder that holds organization.yaml."]
      : [`cannot be read (${code})`, "Give yourself permission to read it."];

const isSystemError = (error: unknown): error is { code: string } =>
  typeof (error as { code?: unknown } | undefined)?.code === "string";
