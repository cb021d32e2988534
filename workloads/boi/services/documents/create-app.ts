import type { Hono } from "hono";
import { createApi } from "../../platform/http/create-api";
import type { DocumentServices } from "./model/document-services";
import { documentsEndpoints } from "./endpoints";

export const createApp = (services: DocumentServices): Hono => createApi(services, documentsEndpoints);
