/** Roles below this path may use the key that wraps the tenants' keys: those of services that handle personal data. */
export const protectedPath = "/boi/protected/";

/** The background jobs, which besides that sign the daily roots of the audit log. */
export const jobPath = `${protectedPath}jobs/`;

/** Everybody else's: functions that never see personal data in the clear. */
export const plainPath = "/boi/";
