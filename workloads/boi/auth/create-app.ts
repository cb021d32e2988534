import type { Hono } from "hono";
import { createApi } from "../http/create-api";
import type { AuthServices } from "./auth-services";
import { authEndpoints } from "./endpoints";

export const createApp = (services: AuthServices): Hono => createApi(services, authEndpoints);
