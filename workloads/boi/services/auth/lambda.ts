import { z } from "zod";
import { apiServicesFromEnvironment } from "../../runtime/api-services-from-environment";
import { lambdaHandler } from "../../runtime/lambda-handler";
import { parsedSettings } from "../../platform/settings/settings";
import { document } from "../openapi/document";
import { createApp } from "./create-app";

const { WEB_URL: webUrl } = parsedSettings(
  z.object({ WEB_URL: z.url({ protocol: /^https?$/ }) }),
  process.env,
);

export const handler = lambdaHandler(
  createApp({ ...apiServicesFromEnvironment("boi-auth", document), webUrl }),
);
