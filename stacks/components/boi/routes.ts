import type { Server } from "./servers";

export type Backend = "boi-auth" | "boi-documents" | Server;

/**
 * Who may come to a route at the gateway; the service then asks for the permission. "staff" has a token of the user
 * pool, "anyone" one of the pool or an invited person's, and what needs no token has to come through our own CloudFront.
 */
export type Entry = "staff" | "anyone" | "edge";

/** First segments of paths, the service that answers them, and who may come. */
export const segments: Readonly<Record<string, { readonly backend: Backend; readonly entry: Entry }>> = {
  auth: { backend: "boi-auth", entry: "anyone" },
  audit: { backend: "boi-filing", entry: "staff" },
  documents: { backend: "boi-documents", entry: "anyone" },
  companies: { backend: "boi-companies", entry: "staff" },
  obligations: { backend: "boi-companies", entry: "staff" },
  imports: { backend: "boi-companies", entry: "staff" },
  "import-template": { backend: "boi-companies", entry: "staff" },
  exports: { backend: "boi-companies", entry: "staff" },
  webhooks: { backend: "boi-companies", entry: "staff" },
  people: { backend: "boi-owners", entry: "staff" },
  interests: { backend: "boi-owners", entry: "staff" },
  me: { backend: "boi-owners", entry: "anyone" },
  filings: { backend: "boi-filing", entry: "staff" },
  "filing-status": { backend: "boi-filing", entry: "staff" },
  reconciliations: { backend: "boi-filing", entry: "staff" },
};

/** The only routes without a sign-in: a link's own secret stands for one, and whether the platform is up is no secret. */
export const edgeRoutes: Readonly<Record<string, Backend>> = {
  "POST /auth/invitations/accept": "boi-auth",
  "GET /document-links/{token}": "boi-documents",
  "GET /health": "boi-auth",
};

export interface Route {
  /** As API Gateway writes it: "ANY /companies/{proxy+}". */
  readonly key: string;
  readonly backend: Backend;
  readonly entry: Entry;
}

/** The more exact route wins at the gateway (API Gateway guide, "Routing API requests"). */
export const routes: readonly Route[] = [
  ...Object.entries(edgeRoutes).map(([key, backend]) => ({ key, backend, entry: "edge" as const })),
  ...Object.entries(segments).flatMap(([segment, given]) =>
    ["", "/{proxy+}"].map((rest) => ({ key: `ANY /${segment}${rest}`, ...given })),
  ),
];

/** What a service answers. */
export const segmentsOf = (backend: Backend): string[] =>
  Object.keys(segments).filter((segment) => segments[segment]?.backend === backend);

/**
 * The same for CloudFront, whose default is the web client. One pattern for a segment and what is below it: a
 * distribution takes 25, and no file of the web client is named like that.
 */
export const edgePaths: readonly string[] = [
  ...new Set(routes.map(({ key }) => `/${key.split("/")[1] ?? ""}*`)),
];
