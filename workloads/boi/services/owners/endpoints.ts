import type { AnyEndpoint } from "../../platform/http/any-endpoint";
import { interestEndpoints } from "./interest-endpoints";
import { ownPersonEndpoints } from "./own-person-endpoints";
import type { OwnerServices } from "./model/owner-services";
import { peopleEndpoints } from "./people-endpoints";
import { personEndpoints } from "./person-endpoints";

export const ownersEndpoints: readonly AnyEndpoint<OwnerServices>[] = [
  ...peopleEndpoints,
  ...personEndpoints,
  ...interestEndpoints,
  ...ownPersonEndpoints,
];
