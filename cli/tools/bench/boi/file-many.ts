import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { ApiClient } from "../../../../workloads/boi/web/client/api-client";
import { certificationStatement } from "../../../../workloads/boi/domain/report";
import { newCompany } from "./new-company";
import { pdfOf, uploaded } from "./upload-many";

interface People {
  readonly preparer: ApiClient;
  readonly officer: ApiClient;
}

/**
 * Adds `count` companies with an owner and the image of a passport, prepares, certifies and submits a report of each, and
 * waits until FinCEN has accepted all. The clock of "filed" runs from the first submission to the last acceptance.
 */
export async function fileMany(
  { preparer, officer }: People,
  count: number,
  progress: (done: number) => void,
) {
  const begun = performance.now();
  const personId = await owner(preparer);
  const ready: { filingId: string }[] = [];
  await each(count, 16, async () => {
    const { data: company } = await preparer.POST("/companies", { body: newCompany() });
    const companyId = company?.companyId ?? "";
    await preparer.POST("/interests", {
      body: { companyId, personId, role: "owner", ownershipPercent: 50, since: "2023-02-01" },
    });
    const { data: prepared, error } = await preparer.POST("/filings", {
      body: {
        companyId,
        kind: "initial",
        submitter: { email: "filings@example.org", lastName: "Harbor Filing LLC", firstName: "Paul" },
      },
    });
    if (!prepared) throw new Error(`a report was refused: ${JSON.stringify(error)}`);
    const path = { filingId: prepared.filingId };
    const certified = await officer.POST("/filings/{filingId}/certification", {
      params: { path, header: { "if-match": '"1"' } },
      body: { statement: certificationStatement, snapshotHash: prepared.snapshotHash },
    });
    if (!certified.response.ok) throw new Error("a report was not certified");
    ready.push(path);
  });
  const prepared = performance.now();
  const queue = [...ready];
  await Promise.all([
    each(count, 8, async () => {
      const path = queue.pop();
      if (path) await preparer.POST("/filings/{filingId}/submission", { params: { path } });
    }),
    allAccepted(officer, count, progress),
  ]);
  const seconds = (performance.now() - prepared) / 1000;
  return {
    filings: count,
    "seconds to prepare": Math.round((prepared - begun) / 100) / 10,
    "seconds to file": Math.round(seconds * 10) / 10,
    "filed per second": Math.round((count / seconds) * 10) / 10,
  };
}

async function allAccepted(
  officer: ApiClient,
  count: number,
  progress: (done: number) => void,
): Promise<void> {
  for (;;) {
    const { data } = await officer.GET("/filing-status");
    const done = data?.states.accepted ?? 0;
    progress(done);
    const failed = (data?.states.rejected ?? 0) + (data?.states["dead-lettered"] ?? 0);
    if (failed > 0) throw new Error(`${failed} filings were not accepted`);
    if (done >= count) return;
    await pause(1000);
  }
}

async function owner(client: ApiClient): Promise<string> {
  const { data } = await client.POST("/people", {
    body: {
      kind: "individual",
      minor: false,
      data: {
        name: { last: "Exemple", first: "Camille" },
        birthDate: "1980-05-17",
        address: { street: "2 Rue de la Paix", city: "Paris", country: "FR", postalCode: "75002" },
        idDocument: { type: "foreign-passport", number: "12AB34567", country: "FR" },
      },
    },
  });
  const personId = data?.personId ?? "";
  await client.POST("/people/{personId}/attestation", {
    params: { path: { personId }, header: { "if-match": '"1"' } },
    body: { usPerson: false, basis: "none" },
  });
  if (!(await uploaded(client, pdfOf(200_000), personId))) throw new Error("the passport was refused");
  return personId;
}

async function each(count: number, atOnce: number, work: () => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) {
        next += 1;
        await work();
      }
    }),
  );
}
