import type { AnyEndpoint } from "../../platform/http/any-endpoint";
import { companyEndpoints } from "./company-endpoints";
import type { CompanyServices } from "./model/company-services";
import { obligationEndpoints } from "./obligation-endpoints";
import { wizardEndpoints } from "./wizard-endpoints";

export const companiesEndpoints: readonly AnyEndpoint<CompanyServices>[] = [
  ...companyEndpoints,
  ...wizardEndpoints,
  ...obligationEndpoints,
];
