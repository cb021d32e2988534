import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { signedInToken } from "../../../../workloads/boi/dev/local/scripted-sign-in";
import { UserError } from "../../../terminal/user-error";
import type { Io } from "../../../terminal/io";

interface Connection {
  readonly url: string;
  /** Of the local sign-in; elsewhere a token is given. */
  readonly issuer?: string;
}

const fileOf = (cwd: string) => join(cwd, ".palisade/boi/running.json");

/** Records where the platform runs, for other commands; the result removes the record. */
export function writeConnection(cwd: string, connection: Connection): () => void {
  const file = fileOf(cwd);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(connection));
  return () => rmSync(file, { force: true });
}

/** `--url` and PALISADE_BOI_TOKEN for a platform elsewhere, else the one that runs on this machine. */
export function connection(io: Io, url: string | undefined): Connection {
  if (url !== undefined) return { url: url.replace(/\/$/, "") };
  try {
    return JSON.parse(readFileSync(fileOf(io.cwd), "utf8")) as Connection;
  } catch {
    throw new UserError(
      "No BOI platform runs here: start it with `npm run dev`, or name one with --url and its token in PALISADE_BOI_TOKEN.",
    );
  }
}

/** A bearer token: the one of the environment, or that of a local user. */
export function tokenFor(io: Io, { issuer }: Connection, login: string): Promise<string> {
  const given = io.env.PALISADE_BOI_TOKEN;
  if (given !== undefined && given !== "") return Promise.resolve(given);
  if (issuer === undefined)
    throw new UserError("Put a token of the platform's sign-in into PALISADE_BOI_TOKEN.");
  return signedInToken(issuer, login);
}
