/** A parameter that makes a database refuse connections without TLS, and since when AWS sets it by itself. */
interface TlsParameter {
  readonly engine: RegExp;
  readonly parameter: string;
  /** The first version in whose families it is on by default. */
  readonly defaultSince?: readonly [major: number, minor: number];
  /** What AWS installs when the program names no version. */
  readonly defaultVersion?: string;
}

/**
 * As of November 2026, from AWS's user guides of RDS and Aurora: PostgreSQL forces TLS from 15 on, Aurora PostgreSQL from
 * 17, MariaDB from 11.8; MySQL, Aurora MySQL and SQL Server leave it off.
 */
const tlsParameters: readonly TlsParameter[] = [
  { engine: /^aurora-postgres/, parameter: "rds.force_ssl", defaultSince: [17, 0] },
  { engine: /^postgres/, parameter: "rds.force_ssl", defaultSince: [15, 0], defaultVersion: "17" },
  { engine: /^sqlserver/, parameter: "rds.force_ssl" },
  { engine: /^mariadb/, parameter: "require_secure_transport", defaultSince: [11, 8] },
  { engine: /^aurora(-mysql|$)|^mysql/, parameter: "require_secure_transport" },
];

/** The parameter of an engine ("postgres") or of a family that begins with it ("postgres17"). */
export const tlsParameterOf = (engine: string): string | undefined => entryOf(engine)?.parameter;

/** Whether AWS's default for the parameter is on, in a family ("postgres17") or a version ("17.2") of an engine. */
export function isTlsDefault(engine: string, version = ""): boolean {
  const { defaultSince, defaultVersion = "" } = entryOf(engine) ?? {};
  if (defaultSince === undefined) return false;
  const [, major, minor = "0"] = /(\d+)(?:\.(\d+))?/.exec(version === "" ? defaultVersion : version) ?? [];
  if (major === undefined) return false;
  const [sinceMajor, sinceMinor] = defaultSince;
  return Number(major) > sinceMajor || (Number(major) === sinceMajor && Number(minor) >= sinceMinor);
}

const entryOf = (engine: string): TlsParameter | undefined =>
  tlsParameters.find((entry) => entry.engine.test(engine));
