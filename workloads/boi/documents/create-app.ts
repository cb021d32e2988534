import type { Hono } from "hono";
import { createApi } from "../http/create-api";
import type { DocumentServices } from "./document-services";
import { documentsEndpoints } from "./endpoints";

export const createApp = (services: DocumentServices): Hono => createApi(services, documentsEndpoints);
