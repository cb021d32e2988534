import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { printable, shown, type Problem } from "./problem";
import { quotas } from "./quotas";
import { isKebabCase } from "./schema";

export interface Folder {
  readonly path: string;
  /** Name of the folder; "" for the root. */
  readonly name: string;
  readonly files: readonly OrganizationFile[];
  readonly folders: readonly Folder[];
}

export interface OrganizationFile {
  readonly path: string;
  /** File name without ".yaml". */
  readonly name: string;
  /** Undefined when it may not or cannot be read, which is a problem told already. */
  readonly bytes?: Uint8Array;
}

const ignored = new Set(["README.md", ".gitkeep", ".DS_Store"]);

/** Reads every file of the tree. Symbolic links are not followed: they could show a file twice, or one from elsewhere. */
export function organizationFiles(directory: string): {
  readonly root: Folder;
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
    for (const entry of attempt(path, () => entries(path)) ?? []) {
      const at = join(path, entry.name);
      if (ignored.has(entry.name)) continue;
      if (entry.isSymbolicLink()) {
        tell(at, linkFault(at, directory), "Put the file itself here, or remove the link.");
        files.push({ path: at, name: stem(entry.name) });
      } else if (entry.isDirectory()) {
        if (!isKebabCase(entry.name))
          tell(
            at,
            `the folder ${shown(entry.name)} must be lower-case words joined by hyphens`,
            "Rename the folder; the unit's display name stands in its ou.yaml.",
          );
        if (depth < quotas.nesting.value) folders.push(folder(at, entry.name, depth + 1));
        else
          tell(
            at,
            `the folder ${shown(entry.name)} is nested deeper than the ${quotas.nesting.value} levels of units that AWS allows`,
            "Move it further up.",
          );
      } else if (!entry.isFile())
        tell(at, `${shown(entry.name)} is neither a file nor a folder`, "Remove it.");
      else if (entry.name.endsWith(".yaml"))
        files.push({ path: at, name: stem(entry.name), bytes: attempt(at, () => firstBytes(at)) });
      else {
        tell(at, ...strayFile(entry.name));
        if (looksLikeYaml.test(entry.name)) files.push({ path: at, name: stem(entry.name) });
      }
    }
    return { path, name, files, folders };
  };
  return { root: folder(directory, "", 0), problems };
}

const entries = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Of a file beyond the limit only its size matters, so nothing of it is read. */
const firstBytes = (path: string): Uint8Array => {
  const { size } = statSync(path);
  return size > quotas.fileBytes.value ? new Uint8Array(quotas.fileBytes.value + 1) : readFileSync(path);
};

function linkFault(path: string, directory: string): string {
  const link = shown(basename(path));
  try {
    const inside = relative(realpathSync(directory), realpathSync(path));
    const leadsOut = inside === ".." || inside.startsWith(`..${sep}`);
    return leadsOut
      ? `${link} is a symbolic link that leads out of the organization's folder`
      : `${link} is a symbolic link to ${shown(inside || ".")}, which is read already`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return `${link} is a symbolic link that ${error.code === "ELOOP" ? "leads back to itself" : "leads nowhere"}`;
  }
}

const looksLikeYaml = /\.ya?ml$/i;

const stem = (name: string) => name.replace(looksLikeYaml, "");

const strayFile = (name: string): [message: string, remedy: string] =>
  looksLikeYaml.test(name)
    ? [
        `${shown(name)} does not end in .yaml, so it would be overlooked`,
        `Rename it to ${printable(`${stem(name)}.yaml`, 80)}.`,
      ]
    : [`${shown(name)} is not part of an organization`, "Remove it; notes belong into README.md."];

const unreadable = (code: string): [message: string, remedy: string] =>
  code === "ENOENT"
    ? [
        "there is no such folder",
        "Create it with an organization.yaml and a management.yaml, or name another.",
      ]
    : code === "ENOTDIR"
      ? ["this is not a folder", "Name the folder that holds organization.yaml."]
      : [`cannot be read (${code})`, "Give yourself permission to read it."];

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
