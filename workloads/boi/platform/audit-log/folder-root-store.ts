import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dayOf, rootBody, rootName, RootReplaced, type RootStore } from "./root-store";
import { signedRoot } from "./signed-root";

/** For development: it keeps what it has, but the machine's owner can remove it. */
export const folderRootStore = (folder: string): RootStore => ({
  put: async (tenant, day, root) => {
    const file = join(folder, rootName(tenant, day));
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, rootBody(root), { flag: "wx", mode: 0o444 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (readFileSync(file, "utf8") !== rootBody(root))
        throw new RootReplaced(`another root of ${day} is kept already`);
    }
    return Promise.resolve();
  },
  days: (tenant) => Promise.resolve(filesOf(folder, tenant).map(dayOf)),
  all: (tenant) =>
    Promise.resolve(
      filesOf(folder, tenant).map((file) => signedRoot.parse(JSON.parse(readFileSync(file, "utf8")))),
    ),
});

function filesOf(folder: string, tenant: string): readonly string[] {
  const own = dirname(join(folder, rootName(tenant, "x")));
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .sort()
    .map((name) => join(own, name));
}
