import { z } from "zod";

export const tenantId = z.uuid().brand<"TenantId">();

/** A UUID that has been checked: it is written into `set local`, which takes no parameters. */
export type TenantId = z.infer<typeof tenantId>;
