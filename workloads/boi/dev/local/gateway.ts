import { Hono } from "hono";

/** An application and the first segments of the paths that it answers: "companies", "obligations". */
export interface Mounted {
  readonly segments: ReadonlySet<string>;
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
}

/** Of what it answers, by its endpoints. */
export const segmentsOf = (endpoints: readonly { readonly path: string }[]): ReadonlySet<string> =>
  new Set(endpoints.map(({ path }) => path.split("/")[1] ?? ""));

/** Takes the place of CloudFront and API Gateway: one address, and each path goes to its service. */
export function gateway(services: readonly Mounted[], otherwise: Mounted["fetch"]): Hono {
  const app = new Hono();
  app.all("*", (c) => {
    const segment = c.req.path.split("/")[1] ?? "";
    const service = services.find(({ segments }) => segments.has(segment));
    return (service?.fetch ?? otherwise)(c.req.raw, c.env as object);
  });
  return app;
}
