import { permissions, roles, type Permission, type Role } from "./roles";

export interface MatrixRow {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly permission: Permission | "public";
  readonly allowed: readonly Role[];
  readonly refused: readonly Role[];
}

/** Role by route: who may do what, read off the endpoints themselves. */
export const roleMatrix = (
  endpoints: readonly {
    readonly operationId: string;
    readonly method: string;
    readonly path: string;
    readonly permission: Permission | "public";
  }[],
): readonly MatrixRow[] =>
  endpoints.map(({ operationId, method, path, permission }) => {
    const allowed: readonly Role[] = permission === "public" ? roles : permissions[permission];
    const refused = roles.filter((role) => !allowed.includes(role));
    return { operationId, method, path, permission, allowed, refused };
  });
