import type { Hono } from "hono";
import { auditEndpoints } from "../audit-log/endpoints";
import { createApi } from "../../platform/http/create-api";
import { filingEndpoints } from "./endpoints";
import type { FilingServices } from "./model/filing-services";

/** The filing service also serves the audit chain, which compliance officers read beside it. */
export const createApp = (services: FilingServices): Hono =>
  createApi(services, [...filingEndpoints, ...auditEndpoints]);
