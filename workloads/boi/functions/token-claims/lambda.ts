import { withTenant } from "./with-tenant";

export const handler = (event: object): Promise<object> => Promise.resolve(withTenant(event));
