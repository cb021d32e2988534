import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chained } from "../../../../workloads/boi/platform/audit-log/fixtures/chained";
import { genesis } from "../../../../workloads/boi/platform/audit-log/link";
import { fileRootSigner } from "../../../../workloads/boi/platform/audit-log/file-root-signer";
import { dailyRoot } from "../../../../workloads/boi/platform/audit-log/signed-root";
import { recordingIo } from "../../../terminal/recording-io";
import { verifyAuditChain } from "./verify-audit-chain";

const tenant = "0190b3a2-7c1e-7cc3-9a4e-000000000001";

describe("verify-audit, from files alone", () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), "verify-"));
    const signer = fileRootSigner(join(cwd, "key"));
    writeFileSync(join(cwd, "key.pem"), await signer.publicKey());
    mkdirSync(join(cwd, "roots"));
    mkdirSync(join(cwd, "none"));
    const links = chainOf("ada");
    let before = { statement: "", last: 0, head: genesis(tenant).toString("hex") };
    for (const day of ["2026-11-20", "2026-11-21"]) {
      const own = links.slice(before.last, before.last + 2);
      const statement = dailyRoot(
        tenant,
        day,
        own.map(({ hash }) => hash),
        before,
      );
      before = { statement, last: before.last + 2, head: own.at(-1)?.hash.toString("hex") ?? "" };
      const signature = (await signer.sign(statement)).toString("base64");
      writeFileSync(
        join(cwd, "roots", `${day}.json`),
        JSON.stringify({ statement, signature, keyId: signer.keyId }),
      );
    }
    const lines = exported(links);
    write("whole", lines);
    write("cut", lines.slice(0, 3));
    write("empty", []);
    write("rewritten", exported(chainOf("eve")));
    write("unreadable", [(lines[0] ?? "").replace('"record":"{', '"record":"'), ...lines.slice(1)]);
    write("nothing-readable", [(lines[0] ?? "").replace('"record":"{', '"record":"')]);
    write("strange", ["{}"]);
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  const chainOf = (actor: string) =>
    chained(
      { sequence: 0, hash: genesis(tenant) },
      Array.from({ length: 5 }, (_, number) => ({
        tenant,
        actor,
        requestId: "r",
        at: "2026-11-20T12:00:00.000Z",
        action: "person.read",
        target: { kind: "person", id: String(number) },
      })),
    );
  const exported = (links: ReturnType<typeof chainOf>) =>
    links.map(({ sequence, record, previousHash, hash }) =>
      JSON.stringify({
        sequence,
        record,
        previousHash: previousHash.toString("hex"),
        hash: hash.toString("hex"),
      }),
    );
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(cwd, name), lines.map((line) => `${line}\n`).join(""));
  const signed = { roots: "roots", key: "key.pem" };

  async function verified(values: Readonly<Record<string, string>>) {
    const io = recordingIo({ cwd });
    const code = await verifyAuditChain({ values, positionals: [] }, io);
    return { code, printed: io.printed() };
  }

  test.each<[string, Readonly<Record<string, string>>, number, string]>([
    ["a whole chain", { file: "whole" }, 0, "5 records, unbroken; the head is 5 "],
    ["a whole chain and its roots", { file: "whole", ...signed }, 0, "; 2 signed roots agree"],
    ["no record at all", { file: "empty" }, 0, "0 records, unbroken"],
    ["no record, though roots speak of some", { file: "empty", ...signed }, 1, "1: removed"],
    ["a chain cut off, without roots", { file: "cut" }, 0, "3 records, unbroken"],
    ["a chain cut off", { file: "cut", ...signed }, 1, "4: removed; 2026-11-21's root counts 1"],
    [
      "a chain that was rewritten",
      { file: "rewritten", ...signed },
      1,
      "1-2: are not the records that were signed",
    ],
    ["a first record that cannot be read", { file: "unreadable" }, 1, "1: the record was changed"],
    ["nothing that can be read", { file: "nothing-readable" }, 1, "this is no audit chain"],
  ])("%s", async (_, values, code, said) => {
    const result = await verified(values);
    expect([result.code, result.printed]).toEqual([code, expect.stringContaining(said)]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["roots without a key", { file: "whole", roots: "roots" }, "together"],
    ["a folder without roots", { file: "whole", roots: "none", key: "key.pem" }, "holds no roots"],
    ["a folder that is not there", { file: "whole", roots: "nowhere", key: "key.pem" }, "cannot be read"],
    ["a key that is none", { file: "whole", roots: "roots", key: "whole" }, "is no public key"],
    ["an export that is none", { file: "strange" }, "strange:1 is no record"],
  ])("%s: says what to give instead", async (_, values, said) => {
    await expect(verified(values)).rejects.toThrow(said);
  });
});
