import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportXml } from "../../services/filing/machine/fixtures/report-xml";
import { finCenClient } from "../../platform/fincen-client/fincen-client";
import { createSimulator } from "./create-simulator";
import { fileJournal } from "./journal";
import { simulatorFetch } from "./simulator-fetch";

describe("a simulator that keeps what is on file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fincen-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, "fincen.jsonl");

  function begun() {
    const simulator = createSimulator({ journal: fileJournal(file()) });
    const client = finCenClient({
      apiUrl: "http://fincen.test",
      tokenUrl: "http://fincen.test/token",
      scope: "BOSS-EFILE-SANDBOX",
      clientId: "palisade",
      clientSecret: "palisade-secret",
      fetch: simulatorFetch(simulator),
    })(() => undefined);
    return { simulator, client };
  }

  async function submitted({ client }: ReturnType<typeof begun>, company: string, processId?: string) {
    const id = processId ?? (await client.processId());
    for (const index of [0, 1]) await client.attach(id, `id-${index}.png`, Buffer.from("image"));
    await client.submit(id, "report.xml", reportXml(company));
    return client.status(id);
  }

  test("answers after a restart as before, and takes no second initial report", async () => {
    const first = await submitted(begun(), "one");
    expect(first.status).toBe("submission_accepted");
    const again = begun();
    expect(await again.client.status(first.processId)).toEqual(first);
    expect(again.simulator.ledger()).toHaveLength(1);
    expect((await submitted(again, "one")).errors.map(({ code }) => code)).toEqual(["SBE02"]);
    const other = await submitted(again, "two");
    expect(other).toMatchObject({ status: "submission_accepted" });
    expect(other.boirId).not.toBe(first.boirId);
    expect(begun().simulator.ledger()).toHaveLength(2);
  });

  test("remembers a process id that nothing was sent under yet", async () => {
    const id = await begun().client.processId();
    expect((await submitted(begun(), "one", id)).status).toBe("submission_accepted");
  });

  test("a line that a kill cut short is as if it had not been, and the next is whole", async () => {
    await submitted(begun(), "one");
    const lines = readFileSync(file(), "utf8");
    appendFileSync(file(), '{"what":"process","proce');
    const id = await begun().client.processId();
    expect(readFileSync(file(), "utf8").startsWith(lines)).toBe(true);
    expect((await submitted(begun(), "two", id)).status).toBe("submission_accepted");
  });
});
