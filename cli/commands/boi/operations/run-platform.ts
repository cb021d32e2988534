import { resolve } from "node:path";
import { AlreadyRunning } from "../../../../workloads/boi/dev/local/claim-folder";
import { startPlatform } from "../../../../workloads/boi/dev/local/start-platform";
import { localPassword, localUsers } from "../../../../workloads/boi/dev/local/users";
import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { writeConnection } from "./connection";
import type { devOptions } from "./dev-options";
import { requestLine } from "./request-line";

export async function runPlatform({ values }: Arguments<typeof devOptions>, io: Io): Promise<number> {
  const { port = "9600", folder = ".palisade/boi", quiet = false, workers = "8" } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UserError(`palisade boi dev: --port takes a number up to 65535, not "${port}".`);
  if (!/^[1-9]\d?$/.test(workers))
    throw new UserError(`palisade boi dev: --workers takes a number from 1 to 99, not "${workers}".`);
  io.printError("starting database, sign-in, FinCEN simulator and services ...");
  const platform = await startPlatform({
    folder: resolve(io.cwd, folder),
    port: Number(port),
    databaseUrl: io.env.DATABASE_URL === "" ? undefined : io.env.DATABASE_URL,
    limited: values["no-limits"] !== true,
    filingConcurrency: Number(workers),
    log: (entry) => {
      if (!quiet) io.print(requestLine(entry, io.stdout.colour));
    },
    said: (who, line) => {
      // What the sign-in library says of being used for development is known.
      if (!/oidc-provider WARNING/.test(line)) io.printError(`${who}: ${line}`);
    },
  }).catch((error: unknown) => {
    throw startProblem(error, port) ?? error;
  });
  const { url, issuer, finCenUrl } = platform;
  const forget = writeConnection(io.cwd, { url, issuer });
  io.print(
    [
      "",
      `  platform   ${url}/   (open it in a browser; API: ${url}/openapi.json)`,
      `  sign-in    ${issuer}`,
      `  FinCEN     ${finCenUrl}   (simulated; POST /control/faults orders a fault)`,
      `  users      ${localUsers.map(({ login }) => login).join(", ")}; password "${localPassword}"`,
      "",
      "  npm run -s palisade -- boi walk      goes through it as a new user",
      "  npm run -s palisade -- boi status    shows the filings",
      "",
      "ready; interrupt (Ctrl-C) to stop",
    ].join("\n"),
  );
  await interrupted();
  io.printError("stopping ...");
  forget();
  await platform.stop();
  return exitCode.clean;
}

/** What the user can fix. SQLSTATE classes 08, 28 and 3D are of connecting, signing in and the database's name. */
function startProblem(error: unknown, port: string): UserError | undefined {
  if (error instanceof AlreadyRunning) return new UserError(error.message);
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new UserError(`Something listens on port ${port} already: stop it, or take another with --port.`);
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ERR_INVALID_URL|(08|28|3D).{3})$/.test(code))
    return new UserError(
      `The server that DATABASE_URL names does not let us in (${code}): give the URL of a superuser of a running PostgreSQL, or unset it for the packaged one.`,
    );
  return undefined;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
