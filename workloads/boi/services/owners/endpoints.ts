import type { Endpoint } from "../../platform/http/endpoint";
import { interestEndpoints } from "./interest-endpoints";
import { ownPersonEndpoints } from "./own-person-endpoints";
import type { OwnerServices } from "./model/owner-services";
import { peopleEndpoints } from "./people-endpoints";
import { personEndpoints } from "./person-endpoints";

export const ownersEndpoints: readonly Endpoint<OwnerServices>[] = [
  ...peopleEndpoints,
  ...personEndpoints,
  ...interestEndpoints,
  ...ownPersonEndpoints,
];
