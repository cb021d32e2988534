import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { z } from "zod";
import { newCompany } from "./company";
import { NotFound } from "./not-found";
import type { Services } from "./services";
import { addCompany } from "./verbs/add-company";
import { getCompany } from "./verbs/get-company";
import { listCompanies } from "./verbs/list-companies";

const id = z.uuid();

/** The BOI company registry: a first, small service. Callers are authorized by API Gateway (IAM) before they get here. */
export function createApp(services: Services): Hono {
  const app = new Hono();

  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    await services.db.query("select 1");
    return c.json({ status: "ready" });
  });
  app.get("/companies", async (c) => {
    const after = c.req.query("after");
    return c.json({
      companies: await listCompanies(services, after === undefined ? undefined : id.parse(after)),
    });
  });
  app.get("/companies/:id", async (c) => c.json(await getCompany(services, id.parse(c.req.param("id")))));
  app.post("/companies", async (c) => {
    const given: unknown = await c.req.json().catch(() => {
      throw new HTTPException(400, { message: "the body must be JSON" });
    });
    return c.json(await addCompany(services, newCompany.parse(given)), 201);
  });

  app.onError((error, c) => {
    if (error instanceof z.ZodError)
      return c.json({ error: "invalid request", issues: z.flattenError(error) }, 400);
    if (error instanceof NotFound) return c.json({ error: error.message }, 404);
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    console.error(JSON.stringify({ level: "error", error: error.name, path: routePath(c) }));
    return c.json({ error: "internal error" }, 500);
  });
  return app;
}
