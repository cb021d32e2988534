import { z } from "zod";
import { parsedSettings } from "../../platform/settings/settings";
import { signingKeysFrom } from "../../runtime/signing-keys-from-settings";
import { staffTokens } from "../../platform/identity/staff-tokens";
import { authorize, type AuthorizerEvent } from "./authorize";

const arn = z.string().startsWith("arn:");

const given = parsedSettings(
  z.object({
    TOKEN_ISSUER: z.url({ protocol: /^https$/ }),
    TOKEN_CLIENT_ID: z.string().min(1),
    SIGNING_SECRET_ARN: arn,
    ORIGIN_SECRET_ARN: arn,
    DISTRIBUTION_ROUTES: z
      .string()
      .transform((text) => new Set(text.split(",").map((route) => route.trim()))),
  }),
  process.env,
);

const services = {
  staffTokens: staffTokens({ issuer: given.TOKEN_ISSUER, clientId: given.TOKEN_CLIENT_ID }),
  signingKeys: signingKeysFrom({ SIGNING_SECRET_ARN: given.SIGNING_SECRET_ARN }),
  originSecrets: signingKeysFrom({ SIGNING_SECRET_ARN: given.ORIGIN_SECRET_ARN }),
  distributionRoutes: given.DISTRIBUTION_ROUTES,
  now: () => new Date(),
};

export const handler = async (event: AuthorizerEvent): Promise<{ readonly isAuthorized: boolean }> => ({
  isAuthorized: await authorize(event, services),
});
