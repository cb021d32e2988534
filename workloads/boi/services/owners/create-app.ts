import type { Hono } from "hono";
import { createApi } from "../../platform/http/create-api";
import { ownersEndpoints } from "./endpoints";
import type { OwnerServices } from "./model/owner-services";

export const createApp = (services: OwnerServices): Hono => createApi(services, ownersEndpoints);
