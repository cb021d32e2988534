import { performance } from "node:perf_hooks";
import { build } from "hdr-histogram-js";
import type { ApiClient } from "../../../../workloads/boi/web/client/api-client";

interface Uploads {
  readonly files: number;
  readonly atOnce: number;
  readonly bytes: number;
}

/** Announces, uploads and confirms files, so many at once; the latency is that of all three together. */
export async function uploadMany(client: ApiClient, { files, atOnce, bytes }: Uploads) {
  const latencies = build({ lowestDiscernibleValue: 1, highestTrackableValue: 120_000_000 });
  const start = performance.now();
  let [next, failures] = [0, 0];
  const file = pdfOf(bytes);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < files) {
        next += 1;
        const begun = performance.now();
        if (!(await uploaded(client, file))) failures += 1;
        latencies.recordValue(Math.round((performance.now() - begun) * 1000));
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const at = (percentile: number) => latencies.getValueAtPercentile(percentile) / 1000;
  return { files, failures, perSecond: files / seconds, p50: at(50), p95: at(95), p99: at(99) };
}

/** A person with a clean document; false when anything was refused. */
export async function uploaded(client: ApiClient, file: Buffer, personId?: string): Promise<boolean> {
  const person =
    personId ??
    (await client.POST("/people", { body: { kind: "individual", data: {} } })).data?.personId ??
    "";
  const { data: begun } = await client.POST("/documents", {
    body: {
      personId: person,
      kind: "identification",
      contentType: "application/pdf",
      bytes: file.length,
    },
  });
  if (!begun) return false;
  const form = new FormData();
  for (const [name, value] of Object.entries(begun.upload.fields)) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(file)]));
  const sent = await fetch(begun.upload.url, { method: "POST", body: form });
  if (!sent.ok) return false;
  const { data } = await client.POST("/documents/{documentId}/confirm", {
    params: { path: { documentId: begun.documentId } },
  });
  return data?.state === "clean";
}

/** As long as a scanned page is. */
export const pdfOf = (bytes: number): Buffer => {
  const ends = [Buffer.from("%PDF-1.7\n"), Buffer.from("\n%%EOF\n")] as const;
  return Buffer.concat([ends[0], Buffer.alloc(bytes - 16, 0x20), ends[1]]);
};
