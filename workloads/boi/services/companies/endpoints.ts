import type { Endpoint } from "../../platform/http/endpoint";
import { companyEndpoints } from "./company-endpoints";
import type { CompanyServices } from "./model/company-services";
import { obligationEndpoints } from "./obligation-endpoints";
import { wizardEndpoints } from "./wizard-endpoints";

export const companiesEndpoints: readonly Endpoint<CompanyServices>[] = [
  ...companyEndpoints,
  ...wizardEndpoints,
  ...obligationEndpoints,
];
