import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** `aws login` needs both calls; `aws sso login` goes through Identity Center and needs neither. */
export const consoleCredentialsStayInConsole = prevented({
  id: "console-credentials-stay-in-console",
  title: "No console session is turned into credentials for the command line",
  why: "One click on a prepared link hands a stranger's command line the permissions of the person who is signed in, for twelve hours.",
  remedy: "Sign in with `aws sso login`.",
  severity: "medium",
  domain: "identity",
  denied: [
    reserved({
      sid: "ConsoleLoginStaysInConsole",
      actions: ["signin:AuthorizeOAuth2Access", "signin:CreateOAuth2Token"],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:signin:*:*:oauth2/public-client/*`],
      exampleResources: ["arn:{partition}:signin:{region}:{account}:oauth2/public-client/localhost"],
      denied: [
        {
          name: "developer calls signin:CreateOAuth2Token from another machine",
          action: "signin:CreateOAuth2Token",
          resource: "arn:{partition}:signin:{region}:{account}:oauth2/public-client/remote",
        },
      ],
      allowed: [
        {
          name: "an AWS service that the console signs in to",
          action: "signin:AuthorizeOAuth2Access",
          resource: "arn:{partition}:signin:{region}:{account}:service-principal/example.amazonaws.com",
        },
        {
          name: "giving a token back",
          action: "signin:RevokeOAuth2Token",
          resource: "arn:{partition}:signin:{region}:{account}:oauth2/public-client/localhost",
        },
      ],
    }),
  ],
});
