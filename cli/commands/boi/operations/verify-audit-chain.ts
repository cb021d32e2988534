import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { rootFaults } from "../../../../workloads/boi/platform/audit-log/root-faults";
import { chainFaults, type ExportedLink } from "../../../../workloads/boi/platform/audit-log/verify-chain";
import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { answered, api } from "./api";
import { signedRoots, type RootsAndKey } from "./signed-roots";
import type { verifyAuditOptions } from "./verify-audit-options";

const link = z.strictObject({
  sequence: z.int().positive(),
  record: z.string(),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export async function verifyAuditChain(
  { values }: Arguments<typeof verifyAuditOptions>,
  io: Io,
): Promise<number> {
  const links =
    values.file === undefined ? await read(io, values.url) : fromFile(resolve(io.cwd, values.file));
  if (values.output !== undefined)
    writeFileSync(resolve(io.cwd, values.output), links.map((each) => `${JSON.stringify(each)}\n`).join(""));
  if ((values.roots === undefined) !== (values.key === undefined))
    throw new UserError("Give --roots and --key together.");
  const signed =
    values.roots !== undefined && values.key !== undefined
      ? signedRoots(resolve(io.cwd, values.roots), resolve(io.cwd, values.key))
      : undefined;
  const faults = faultsOf(links, signed);
  for (const fault of faults) io.print(fault);
  const last = links.at(-1);
  const signedUpTo = signed && `; ${signed.roots.length} signed roots agree`;
  io.print(
    faults.length === 0
      ? `${links.length} records, unbroken${last ? `; the head is ${last.sequence} ${last.hash}` : ""}${signedUpTo ?? ""}`
      : `${faults.length} faults in ${links.length} records`,
  );
  return faults.length === 0 ? exitCode.clean : exitCode.findings;
}

function faultsOf(links: readonly ExportedLink[], signed: RootsAndKey | undefined): readonly string[] {
  // What is signed says whose chain it is; else the chain itself, whose first readable record may be any of them.
  const records = [
    ...(signed?.roots ?? []).map(({ statement }) => statement),
    ...links.map(({ record }) => record),
  ];
  const tenant = records.map(tenantOf).find((each) => each !== undefined);
  if (tenant === undefined)
    return records.length === 0 ? [] : ["no record can be read: this is no audit chain"];
  return signed ? rootFaults(tenant, links, signed.roots, signed.publicKey) : chainFaults(tenant, links);
}

/** Reading is noted in the chain itself, so it ends with the first page that is not full. */
async function read(io: Io, url: string | undefined): Promise<readonly ExportedLink[]> {
  const client = await api(io, url, "otto");
  const links: ExportedLink[] = [];
  const limit = 1000;
  for (;;) {
    const after = links.at(-1)?.sequence ?? 0;
    const { records } = answered(await client.GET("/audit/records", { params: { query: { after, limit } } }));
    links.push(...records);
    if (records.length < limit) return links;
  }
}

function fromFile(file: string): readonly ExportedLink[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UserError(`${file} cannot be read.`);
  }
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const parsed = link.safeParse(json(line));
      if (!parsed.success)
        throw new UserError(`${file}:${index + 1} is no record of an audit chain: export it with --output.`);
      return parsed.data;
    });
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const tenantOf = (record: string): string | undefined =>
  z.object({ tenant: z.string() }).safeParse(json(record)).data?.tenant;
