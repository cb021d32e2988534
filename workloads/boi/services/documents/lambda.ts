import { z } from "zod";
import { apiServicesFromEnvironment } from "../../runtime/api-services-from-environment";
import { lambdaHandler } from "../../runtime/lambda-handler";
import { parsedSettings } from "../../platform/settings/settings";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { document } from "../openapi/document";
import { createApp } from "./create-app";
import { storesFromEnvironment } from "./stores-from-environment";

const { PUBLIC_URL: publicUrl } = parsedSettings(
  z.object({ PUBLIC_URL: z.url({ protocol: /^https?$/ }) }),
  process.env,
);

export const handler = lambdaHandler(
  createApp({
    ...apiServicesFromEnvironment("boi-documents", document),
    ...storesFromEnvironment(),
    protection: protectionFromEnvironment(),
    publicUrl,
  }),
);
