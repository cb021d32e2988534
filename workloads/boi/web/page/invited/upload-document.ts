import type { ApiClient } from "../../client/api-client";
import type { paths } from "../../client/schema";
import { answerOf } from "../state/answer-of";
import { RefusedRequest } from "../state/refused-request";

export type UploadState =
  paths["/documents/{documentId}"]["get"]["responses"][200]["content"]["application/json"]["state"];
type ContentType = NonNullable<
  paths["/documents"]["post"]["requestBody"]
>["content"]["application/json"]["contentType"];

const looks = 20;
const pauseMilliseconds = 1_500;

/** Announces a file, sends it where the answer says, and waits for what its check says. */
export async function uploadDocument(
  api: ApiClient,
  personId: string,
  file: File,
  key: string,
): Promise<UploadState> {
  const sha256 = [...new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const { data: begun } = await answerOf(
    api.POST("/documents", {
      params: { header: { "idempotency-key": key } },
      body: {
        personId,
        kind: "identification",
        bytes: file.size,
        sha256,
        contentType: file.type as ContentType,
      },
    }),
  );
  const form = new FormData();
  for (const [name, value] of Object.entries(begun.upload.fields)) form.set(name, value);
  // Last: what follows the file is not looked at.
  form.set("file", file, "document");
  const sent = await fetch(begun.upload.url, { method: "POST", body: form }).catch(() => undefined);
  if (!sent?.ok)
    throw new RefusedRequest(
      sent?.status ?? 0,
      "The file was not taken. Try again.",
      sent?.headers.get("x-amz-request-id") ?? "unknown",
    );
  const params = { path: { documentId: begun.documentId } };
  await answerOf(api.POST("/documents/{documentId}/confirm", { params }));
  for (let looked = 0; looked < looks; looked += 1) {
    const { data } = await answerOf(api.GET("/documents/{documentId}", { params }));
    if (data.state !== "scanning") return data.state;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  return "scanning";
}
