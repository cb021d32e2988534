/** A PostgreSQL role that owns nothing and is granted `rds_iam` (database/roles.sql). */
export const databaseUser = "boi_service";
