import type { AnyEndpoint } from "../../platform/http/any-endpoint";
import type { AuthServices } from "./model/auth-services";
import { invitationEndpoints } from "./invitation-endpoints";
import { sessionEndpoints } from "./session-endpoints";

export const authEndpoints: readonly AnyEndpoint<AuthServices>[] = [
  ...sessionEndpoints,
  ...invitationEndpoints,
];
