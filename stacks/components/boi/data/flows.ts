/** What each security group is for. */
export const groups = {
  functions: "Lambda functions",
  services: "Tasks of the Fargate services",
  migration: "The function that migrates the database, beside its own group",
  outbound: "For what has to reach addresses outside AWS, beside its own group",
  link: "API Gateway's way into the network",
  balancer: "The internal load balancer",
  proxy: "RDS Proxy in front of the database",
  database: "PostgreSQL",
  endpoints: "Interface endpoints of AWS services",
} as const;

export type GroupName = keyof typeof groups;

export interface Flow {
  readonly from: GroupName;
  readonly to: GroupName;
  readonly port: number;
}

/** Where the services listen. */
export const servicePort = 8080;

/** Where PostgreSQL listens, which is not where everyone tries first. */
export const databasePort = 5433;

/** Where RDS Proxy listens, whatever the port of the database. */
const proxyPort = 5432;

/** Every connection within the network that there is. */
export const flows: readonly Flow[] = [
  { from: "link", to: "balancer", port: 443 },
  { from: "balancer", to: "services", port: servicePort },
  { from: "functions", to: "proxy", port: proxyPort },
  { from: "services", to: "proxy", port: proxyPort },
  { from: "proxy", to: "database", port: databasePort },
  { from: "migration", to: "database", port: databasePort },
  { from: "functions", to: "endpoints", port: 443 },
  { from: "services", to: "endpoints", port: 443 },
];
