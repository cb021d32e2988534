import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  type Dirent,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { isWithin } from "./is-within";
import { lockfileOf } from "./lockfiles";

/** A repository as it lies there, and a revision of it that was checked out. */
export interface Trees {
  readonly own: string;
  readonly revision: string;
}

/**
 * Gives a checked out revision this repository's packages, in every folder that has any, where the lockfile that decides
 * about them is the same; returns the folders of the revision whose packages must be installed. Each package is a link of
 * its own: were the whole folder one, an installation over there would empty it here.
 */
export function shareDependencies(trees: Trees, folder = ""): readonly string[] {
  const own = join(trees.own, folder);
  const entries = readdirSync(own, { withFileTypes: true });
  const here = entries.some(({ name }) => name === "node_modules") ? shared(trees, folder) : [];
  const below = entries.filter(
    (entry) =>
      entry.isDirectory() &&
      entry.name !== "node_modules" &&
      !entry.name.startsWith(".") &&
      existsSync(join(trees.revision, folder, entry.name)),
  );
  return [...here, ...below.flatMap(({ name }) => shareDependencies(trees, join(folder, name)))];
}

/** Of several folders under one lockfile it is the lockfile's that is installed. */
function shared(trees: Trees, folder: string): readonly string[] {
  // A revision that holds its packages brings them along.
  if (lstatSync(join(trees.revision, folder, "node_modules"), { throwIfNoEntry: false })) return [];
  const [ours, theirs] = [trees.own, trees.revision].map((tree) => lockfileOf(join(tree, folder), tree));
  if (digest(ours?.file) === digest(theirs?.file)) {
    link(join(trees.own, folder, "node_modules"), join(trees.revision, folder, "node_modules"), trees);
    return [];
  }
  const place = folder === "" ? trees.revision : join(trees.revision, folder);
  return theirs && dirname(theirs.file) !== place ? [] : [place];
}

const digest = (file: string | undefined): string | undefined =>
  file === undefined ? undefined : createHash("sha256").update(readFileSync(file)).digest("hex");

function link(from: string, to: string, trees: Trees): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }).filter(isPackage))
    if (entry.name.startsWith("@") && !entry.isSymbolicLink())
      link(join(from, entry.name), join(to, entry.name), trees);
    else symlinkSync(target(join(from, entry.name), trees), join(to, entry.name), "junction");
}

const isPackage = ({ name }: Dirent) =>
  !name.startsWith(".palisade") && ![".package-lock.json", ".cache"].includes(name);

/** A package of the repository's own, as workspaces have, is that of the revision. */
function target(path: string, { own, revision }: Trees): string {
  const real = realpathSync(path);
  const below = relative(realpathSync(own), real);
  const inRevision = join(revision, below);
  return isWithin(below) && !/(^|[\\/])node_modules[\\/]/.test(`${below}/`) && existsSync(inRevision)
    ? inRevision
    : path;
}
