import type { Hono } from "hono";
import { createApi } from "../../platform/http/create-api";
import type { AuthServices } from "./model/auth-services";
import { authEndpoints } from "./endpoints";

export const createApp = (services: AuthServices): Hono => createApi(services, authEndpoints);
