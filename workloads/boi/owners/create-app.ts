import type { Hono } from "hono";
import { createApi } from "../http/create-api";
import { ownersEndpoints } from "./endpoints";
import type { OwnerServices } from "./owner-services";

export const createApp = (services: OwnerServices): Hono => createApi(services, ownersEndpoints);
