import { z } from "zod";
import { apiServicesFromEnvironment } from "../edge/api-services-from-environment";
import { lambdaHandler } from "../edge/lambda-handler";
import { parsedSettings } from "../edge/settings";
import { createApp } from "./create-app";

const { WEB_URL: webUrl } = parsedSettings(
  z.object({ WEB_URL: z.url({ protocol: /^https?$/ }) }),
  process.env,
);

export const handler = lambdaHandler(createApp({ ...apiServicesFromEnvironment("boi-auth"), webUrl }));
