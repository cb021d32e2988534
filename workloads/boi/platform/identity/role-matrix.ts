import { permissions, roles, type Auth, type Role } from "./roles";

interface MatrixRow {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly auth: Auth;
  readonly allowed: readonly Role[];
  readonly refused: readonly Role[];
}

/** Role by route: who may do what, read off the endpoints themselves. */
export const roleMatrix = (
  endpoints: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly auth: Auth;
  }[],
): readonly MatrixRow[] =>
  endpoints.map(({ operationId, method, path, auth }) => {
    const allowed: readonly Role[] = auth === "public" ? roles : permissions[auth];
    const refused = roles.filter((role) => !allowed.includes(role));
    return { operationId, method, path, auth, allowed, refused };
  });
