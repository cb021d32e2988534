import { createHash } from "node:crypto";

/** Differ from one terminal or call to the next, and are read by no program that plans infrastructure. */
const ofTerminal =
  /^(PWD|OLDPWD|SHLVL|_|TERM|TERM_.*|COLORTERM|COLUMNS|LINES|WINDOWID|DISPLAY|LS_COLORS|SSH_.*|INIT_CWD|npm_.*|PALISADE_DIGEST_KEY)$/;

export const isOfTerminal = (name: string): boolean => ofTerminal.test(name);

/** A program may read any variable of the environment, and so may plan something else when one of them changes. */
export const environmentDigest = (env: Readonly<Record<string, string | undefined>>): string =>
  createHash("sha256")
    .update(
      JSON.stringify(
        Object.entries(env)
          .filter(([name, value]) => value !== undefined && !isOfTerminal(name))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    .digest("hex");
