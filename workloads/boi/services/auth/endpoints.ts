import type { Endpoint } from "../../platform/http/endpoint";
import type { AuthServices } from "./model/auth-services";
import { invitationEndpoints } from "./invitation-endpoints";
import { sessionEndpoints } from "./session-endpoints";

export const authEndpoints: readonly Endpoint<AuthServices>[] = [...sessionEndpoints, ...invitationEndpoints];
