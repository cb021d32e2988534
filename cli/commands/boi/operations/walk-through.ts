import { setTimeout as pause } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { certificationStatement } from "../../../../workloads/boi/domain/report";
import { apiClient, type ApiClient } from "../../../../workloads/boi/web/client/api-client";
import type { Arguments } from "../../../terminal/command";
import { exitCode } from "../../../terminal/exit-code";
import type { Io } from "../../../terminal/io";
import { UserError } from "../../../terminal/user-error";
import { answered, api } from "./api";
import type { apiOptions } from "./api-options";
import { connection } from "./connection";
import { verifyAuditChain } from "./verify-audit-chain";

/** Each step is what a person would do next; it throws with the platform's own words where it is refused. */
export async function walkThrough(
  { values: { url }, positionals }: Arguments<typeof apiOptions>,
  io: Io,
): Promise<number> {
  const at = connection(io, url);
  const say = (text: string) => io.print(`- ${text}`);
  const [preparer, officer] = [await api(io, url, "paul"), await api(io, url, "cora")];
  const me = answered(await preparer.GET("/auth/me"));
  say(`signed in as ${me.roles.join(", ")}`);

  const number = String(100_000_000 + Math.floor(Math.random() * 800_000_000));
  const companyId = await addCompany(preparer, number);
  say("added a company that was formed in France and registered in Delaware");
  await answerQuestions(preparer, companyId);
  const determined = answered(
    await preparer.POST("/companies/{companyId}/determinations", {
      params: { path: { companyId } },
      body: { jurisdiction: "US" },
    }),
  );
  say(`determined: ${determined.outcome}, by rule ${determined.ruleSet ?? "none"}`);
  const today = new Date().toISOString().slice(0, 10);
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  answered(
    await preparer.POST("/companies/{companyId}/events", {
      params: { path: { companyId } },
      body: { kind: "registered", on: day },
    }),
  );
  const due = answered(await preparer.GET("/obligations", { params: { query: { companyId } } }));
  say(`an initial report is due on ${due.items[0]?.dueOn ?? "no day"}`);

  const person = answered(
    await preparer.POST("/people", { body: { kind: "individual", data: {} } }),
  ).personId;
  answered(
    await preparer.POST("/interests", {
      body: {
        companyId,
        personId: person,
        role: "owner",
        ownershipPercent: 60,
        substantialControl: true,
        since: day,
      },
    }),
  );
  const invitation = answered(
    await preparer.POST("/auth/invitations", { body: { personId: person, hours: 24 } }),
  );
  const token = invitation.link.split("#")[1] ?? "";
  const accepted = answered(
    await apiClient({ baseUrl: at.url }).POST("/auth/invitations/accept", { body: { token } }),
  );
  const owner = apiClient({ baseUrl: at.url, token: () => accepted.accessToken });
  await stateOwnData(owner, "FR");
  say("invited the owner, who stated their own data and agreed that they are reported");
  const documentId = await uploadId(owner, person);
  say(`the owner uploaded a passport: clean, sealed and kept (document ${documentId})`);

  // The first try names a FinCEN ID that FinCEN does not know: it is rejected, and then corrected.
  const wrong = answered(
    await preparer.POST("/people", {
      body: { kind: "individual", minor: false, data: { fincenId: "200000009999" } },
    }),
  ).personId;
  await attest(preparer, wrong);
  const interest = answered(
    await preparer.POST("/interests", {
      body: {
        companyId,
        personId: wrong,
        role: "owner",
        substantialControl: true,
        ownershipPercent: 0,
        since: day,
      },
    }),
  ).interestId;
  const rejected = await file(preparer, officer, companyId);
  if (rejected.state !== "rejected") throw new UserError(`expected a rejection, but it is ${rejected.state}`);
  say(
    `filed, and rejected by FinCEN: ${rejected.errors.map(({ code, meaning }) => `${code}, ${meaning}`).join("; ")}`,
  );
  answered(
    await preparer.POST("/interests/{interestId}/end", {
      params: { path: { interestId: interest } },
      body: { until: today > day ? day : today },
    }),
  );
  const good = await file(preparer, officer, companyId);
  if (good.state !== "accepted") throw new UserError(`expected an acceptance, but it is ${good.state}`);
  say(`corrected, filed again and accepted: BOIR ${good.boirId ?? "?"}`);
  const transcript = await officer.GET("/filings/{filingId}/transcript", {
    params: { path: { filingId: good.filingId } },
    parseAs: "arrayBuffer",
  });
  const pdf = Buffer.from(transcript.data ?? new ArrayBuffer(0));
  if (pdf.subarray(0, 5).toString() !== "%PDF-") throw new UserError("the transcript is no PDF");
  say(`fetched the transcript: a PDF of ${pdf.length} bytes`);
  say("verifying the audit chain:");
  const code = await verifyAuditChain({ values: { url }, positionals }, io);
  if (code === exitCode.clean) io.print("walked through everything");
  return code;
}

async function addCompany(client: ApiClient, number: string): Promise<string> {
  const made = await client.POST("/companies", {
    body: {
      legalName: `Exemple ${number} SA`,
      alternateNames: [],
      requestFincenId: false,
      formation: { country: "FR" },
      firstRegistration: { state: "DE" },
      firstRegisteredOn: "2026-01-05",
      address: { street: "1 Main Street", city: "Dover", country: "US", state: "DE", postalCode: "19901" },
      taxId: { type: "ein", number },
    },
  });
  return answered(made).companyId;
}

/** As the wizard asks: until nothing is open. The company is a trading company that no exemption fits. */
async function answerQuestions(client: ApiClient, companyId: string): Promise<void> {
  const path = { params: { path: { companyId } } };
  for (;;) {
    const asked = await client.GET("/companies/{companyId}/questions", {
      params: { ...path.params, query: { jurisdiction: "US" } },
    });
    const { questions } = answered(asked);
    if (questions.length === 0) return;
    const yes = ["registered-in-us", "engaged-in-active-business", "owned-by-foreign-person"];
    const answers = Object.fromEntries(
      questions.map(({ id, type }) => [id, type === "date" ? "2022-03-01" : yes.includes(id)]),
    );
    answered(
      await client.PATCH("/companies/{companyId}/answers", {
        params: { ...path.params, header: { "if-match": asked.response.headers.get("etag") ?? "" } },
        body: { answers },
      }),
    );
  }
}

async function stateOwnData(owner: ApiClient, country: string): Promise<void> {
  const read = await owner.GET("/me/person");
  answered(read);
  const attested = await owner.POST("/me/person/attestation", {
    params: { header: { "if-match": read.response.headers.get("etag") ?? "" } },
    body: { usPerson: false, basis: "none" },
  });
  answered(attested);
  answered(
    await owner.PUT("/me/person", {
      params: { header: { "if-match": attested.response.headers.get("etag") ?? "" } },
      body: {
        consent: true,
        minor: false,
        data: {
          name: { last: "Exemple", first: "Camille" },
          birthDate: "1980-05-17",
          address: { street: "2 Rue de la Paix", city: "Paris", country, postalCode: "75002" },
          idDocument: { type: "foreign-passport", number: "12AB34567", country },
        },
      },
    }),
  );
}

async function attest(client: ApiClient, personId: string): Promise<void> {
  answered(
    await client.POST("/people/{personId}/attestation", {
      params: { path: { personId }, header: { "if-match": '"1"' } },
      body: { usPerson: false, basis: "none" },
    }),
  );
}

async function uploadId(owner: ApiClient, personId: string): Promise<string> {
  const bytes = await passport();
  const begun = answered(
    await owner.POST("/documents", {
      body: { personId, kind: "identification", contentType: "application/pdf", bytes: bytes.length },
    }),
  );
  const form = new FormData();
  for (const [name, value] of Object.entries(begun.upload.fields)) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(bytes)]));
  const sent = await fetch(begun.upload.url, { method: "POST", body: form });
  if (!sent.ok) throw new UserError(`the upload was refused: ${await sent.text()}`);
  const { documentId } = begun;
  const { state } = answered(
    await owner.POST("/documents/{documentId}/confirm", { params: { path: { documentId } } }),
  );
  if (state !== "clean") throw new UserError(`the document is ${state}`);
  return documentId;
}

const passport = (): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    document.text("A passport, made up");
    document.end();
  });

/** Prepared by one, seen and certified by another, handed over, and waited for. */
async function file(preparer: ApiClient, officer: ApiClient, companyId: string) {
  const prepared = answered(
    await preparer.POST("/filings", {
      body: {
        companyId,
        kind: "initial",
        submitter: { email: "filings@example.org", lastName: "Harbor Filing LLC", firstName: "Paul" },
      },
    }),
  );
  const params = { path: { filingId: prepared.filingId } };
  const seen = await officer.GET("/filings/{filingId}/preview", { params, parseAs: "text" });
  if (!String(seen.data).includes("Exemple")) throw new UserError("the preview does not show the report");
  answered(
    await officer.POST("/filings/{filingId}/certification", {
      params: { ...params, header: { "if-match": seen.response.headers.get("etag") ?? "" } },
      body: { statement: certificationStatement, snapshotHash: prepared.snapshotHash },
    }),
  );
  answered(await preparer.POST("/filings/{filingId}/submission", { params }));
  for (let waited = 0; waited < 120; waited += 1) {
    const filing = answered(await preparer.GET("/filings/{filingId}", { params }));
    if (
      !["queued", "identified", "sending", "submitted"].includes(filing.state) &&
      (filing.hasTranscript || filing.state !== "accepted")
    )
      return filing;
    await pause(250);
  }
  throw new UserError("FinCEN has not answered within half a minute: see palisade boi status");
}
