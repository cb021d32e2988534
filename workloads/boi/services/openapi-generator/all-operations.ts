import { auditEndpoints } from "../audit-log/endpoints";
import { authEndpoints } from "../auth/endpoints";
import { bulkEndpoints } from "../companies/bulk/endpoints";
import { companiesEndpoints } from "../companies/endpoints";
import { documentsEndpoints } from "../documents/endpoints";
import { filingEndpoints } from "../filing/endpoints";
import { ownersEndpoints } from "../owners/endpoints";
import type { Operation } from "../../platform/http/operation";

/** Every service's endpoints: one line per service. */
export const allOperations: readonly Operation[] = [
  ...authEndpoints,
  ...companiesEndpoints,
  ...bulkEndpoints,
  ...ownersEndpoints,
  ...documentsEndpoints,
  ...filingEndpoints,
  ...auditEndpoints,
];
