// Generated from the endpoints by openapi/main.ts; not to be edited.

export const document: object = {
  openapi: "3.1.0",
  info: {
    title: "Beneficial ownership information",
    version: "1.0.0",
    description: "Companies, their owners, documents and filings with FinCEN.",
    license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  },
  servers: [{ url: "/", description: "Where this document is served" }],
  tags: [
    { name: "audit", description: "Operations below /audit" },
    { name: "auth", description: "Operations below /auth" },
    { name: "companies", description: "Operations below /companies" },
    { name: "document-links", description: "Operations below /document-links" },
    { name: "documents", description: "Operations below /documents" },
    { name: "exports", description: "Operations below /exports" },
    { name: "filing-status", description: "Operations below /filing-status" },
    { name: "filings", description: "Operations below /filings" },
    { name: "import-template", description: "Operations below /import-template" },
    { name: "imports", description: "Operations below /imports" },
    { name: "interests", description: "Operations below /interests" },
    { name: "me", description: "Operations below /me" },
    { name: "obligations", description: "Operations below /obligations" },
    { name: "people", description: "Operations below /people" },
    { name: "reconciliations", description: "Operations below /reconciliations" },
    { name: "webhooks", description: "Operations below /webhooks" },
  ],
  components: {
    securitySchemes: {
      bearer: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description: "An access token of the staff's sign-in, or of an invited person",
      },
    },
    schemas: {
      Problem: {
        type: "object",
        properties: {
          title: { type: "string" },
          status: { type: "integer" },
          detail: { type: "string" },
          requestId: {
            type: "string",
            format: "uuid",
            description: "To be quoted to support; the logs know it",
          },
          errors: {
            type: "array",
            items: {
              type: "object",
              properties: {
                pointer: {
                  type: "string",
                  description: "JSON Pointer into the body, or such as query/limit",
                },
                detail: { type: "string" },
              },
              required: ["pointer", "detail"],
              additionalProperties: false,
            },
          },
        },
        required: ["title", "status", "detail", "requestId"],
        additionalProperties: false,
        description: "Problem details (RFC 9457)",
      },
    },
    parameters: {},
  },
  paths: {
    "/auth/me": {
      get: {
        operationId: "getCaller",
        summary: "Who the token belongs to and what they may do",
        tags: ["auth"],
        description: "Needs the permission `session:own`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    tenantId: { type: "string", format: "uuid" },
                    userId: { type: "string" },
                    roles: {
                      type: "array",
                      items: {
                        type: "string",
                        enum: [
                          "administrator",
                          "preparer",
                          "compliance-officer",
                          "auditor",
                          "invited-person",
                        ],
                      },
                    },
                    permissions: { type: "array", items: { type: "string" } },
                    personId: { type: "string", format: "uuid" },
                  },
                  required: ["tenantId", "userId", "roles", "permissions"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/sessions": {
      get: {
        operationId: "listSessions",
        summary: "The caller's own sign-ins that have not been ended, the latest first",
        tags: ["auth"],
        description: "Needs the permission `session:own`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          sessionId: { type: "string", format: "uuid" },
                          startedAt: { type: "string", format: "date-time" },
                          seenAt: { type: "string", format: "date-time" },
                          current: { type: "boolean" },
                        },
                        required: ["sessionId", "startedAt", "seenAt", "current"],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/sessions/current": {
      delete: {
        operationId: "signOut",
        summary: "Signs out: all tokens of this sign-in are refused from now on",
        tags: ["auth"],
        description: "Needs the permission `session:own`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/sessions/{sessionId}": {
      delete: {
        operationId: "endSession",
        summary: "Ends one of the caller's own sign-ins, such as that of a lost device",
        tags: ["auth"],
        description: "Needs the permission `session:own`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "sessionId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/users/{userId}/end-sessions": {
      post: {
        operationId: "endSessionsOfUser",
        summary: "Ends all sign-ins of a user of the tenant, such as one who has left",
        tags: ["auth"],
        description: "Needs the permission `tenant:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,128}$" },
            required: true,
            name: "userId",
            in: "path",
          },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { ended: { type: "integer" } },
                  required: ["ended"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/invitations": {
      post: {
        operationId: "createInvitation",
        summary: "Makes a link, used once, by which a person writes its own record",
        tags: ["auth"],
        description: "Needs the permission `invitation:create`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  personId: { type: "string", format: "uuid" },
                  hours: { type: "integer", minimum: 1, maximum: 168, default: 72 },
                },
                required: ["personId"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    invitationId: { type: "string", format: "uuid" },
                    expiresAt: { type: "string", format: "date-time" },
                    link: { type: "string", format: "uri" },
                  },
                  required: ["invitationId", "expiresAt", "link"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listInvitations",
        summary: "The tenant's invitations, the latest first",
        tags: ["auth"],
        description: "Needs the permission `invitation:create`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          { schema: { type: "string", format: "uuid" }, required: false, name: "personId", in: "query" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          invitationId: { type: "string", format: "uuid" },
                          personId: { type: "string", format: "uuid" },
                          state: { type: "string", enum: ["open", "accepted", "revoked", "expired"] },
                          createdAt: { type: "string", format: "date-time" },
                          expiresAt: { type: "string", format: "date-time" },
                          version: { type: "integer" },
                        },
                        required: ["invitationId", "personId", "state", "createdAt", "expiresAt", "version"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/invitations/{invitationId}": {
      delete: {
        operationId: "revokeInvitation",
        summary: "Revokes an invitation, used or not; who used it is signed out",
        tags: ["auth"],
        description: "Needs the permission `invitation:create`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "invitationId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/auth/invitations/accept": {
      post: {
        operationId: "acceptInvitation",
        summary: "Opens a link: its secret is exchanged, once, for a token that is limited to one record",
        tags: ["auth"],
        description: "Needs no sign-in.",
        security: [],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { token: { type: "string", pattern: "^[\\w-]{43}$" } },
                required: ["token"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    accessToken: { type: "string" },
                    tokenType: { type: "string", enum: ["Bearer"] },
                    expiresIn: { type: "integer" },
                    personId: { type: "string", format: "uuid" },
                  },
                  required: ["accessToken", "tokenType", "expiresIn", "personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies": {
      post: {
        operationId: "addCompany",
        summary: "Adds a company by what is known of it so far",
        tags: ["companies"],
        description: "Needs the permission `company:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  externalReference: { type: "string", minLength: 1, maxLength: 100 },
                  legalName: { type: "string", minLength: 1, maxLength: 150 },
                  alternateNames: {
                    type: "array",
                    items: { type: "string", maxLength: 1000 },
                    maxItems: 99,
                    default: [],
                  },
                  formation: {
                    type: "object",
                    properties: {
                      country: { type: "string", maxLength: 1000 },
                      state: { type: "string", maxLength: 1000 },
                      tribe: { type: "string", maxLength: 1000 },
                    },
                    required: ["country"],
                    additionalProperties: false,
                  },
                  firstRegistration: {
                    type: "object",
                    properties: {
                      state: { type: "string", maxLength: 1000 },
                      tribe: { type: "string", maxLength: 1000 },
                    },
                    additionalProperties: false,
                  },
                  firstRegisteredOn: { type: "string", format: "date" },
                  address: {
                    type: "object",
                    properties: {
                      street: { type: "string", maxLength: 1000 },
                      city: { type: "string", maxLength: 1000 },
                      country: { type: "string", maxLength: 1000 },
                      state: { type: "string", maxLength: 1000 },
                      postalCode: { type: "string", maxLength: 1000 },
                    },
                    required: ["street", "city", "country"],
                    additionalProperties: false,
                  },
                  taxId: {
                    type: "object",
                    properties: {
                      type: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                      number: { type: "string", maxLength: 1000 },
                      country: { type: "string", maxLength: 1000 },
                    },
                    required: ["type", "number"],
                    additionalProperties: false,
                  },
                  requestFincenId: { type: "boolean", default: false },
                },
                required: ["legalName", "formation"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { companyId: { type: "string", format: "uuid" } },
                  required: ["companyId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listCompanies",
        summary: "The tenant's companies in the order in which they were added",
        tags: ["companies"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", minLength: 1, maxLength: 150 },
            required: false,
            name: "name",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          companyId: { type: "string", format: "uuid" },
                          externalReference: { type: "string", minLength: 1, maxLength: 100 },
                          legalName: { type: "string", minLength: 1, maxLength: 150 },
                          alternateNames: {
                            type: "array",
                            items: { type: "string", maxLength: 1000 },
                            maxItems: 99,
                            default: [],
                          },
                          formation: {
                            type: "object",
                            properties: {
                              country: { type: "string", maxLength: 1000 },
                              state: { type: "string", maxLength: 1000 },
                              tribe: { type: "string", maxLength: 1000 },
                            },
                            required: ["country"],
                            additionalProperties: false,
                          },
                          firstRegistration: {
                            type: "object",
                            properties: {
                              state: { type: "string", maxLength: 1000 },
                              tribe: { type: "string", maxLength: 1000 },
                            },
                            additionalProperties: false,
                          },
                          firstRegisteredOn: { type: "string", format: "date" },
                          address: {
                            type: "object",
                            properties: {
                              street: { type: "string", maxLength: 1000 },
                              city: { type: "string", maxLength: 1000 },
                              country: { type: "string", maxLength: 1000 },
                              state: { type: "string", maxLength: 1000 },
                              postalCode: { type: "string", maxLength: 1000 },
                            },
                            required: ["street", "city", "country"],
                            additionalProperties: false,
                          },
                          requestFincenId: { type: "boolean", default: false },
                          taxIdType: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                          taxIdLast4: { type: "string" },
                          missing: { type: "array", items: { type: "string" } },
                          createdAt: { type: "string", format: "date-time" },
                        },
                        required: ["companyId", "legalName", "formation", "missing", "createdAt"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/search": {
      post: {
        operationId: "findCompanyByTaxId",
        summary: "Finds the company of a tax ID, which is sent in the body since addresses are logged",
        tags: ["companies"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  taxId: {
                    type: "object",
                    properties: {
                      type: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                      number: { type: "string", maxLength: 1000 },
                      country: { type: "string", maxLength: 1000 },
                    },
                    required: ["type", "number"],
                    additionalProperties: false,
                  },
                },
                required: ["taxId"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { companyIds: { type: "array", items: { type: "string", format: "uuid" } } },
                  required: ["companyIds"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/{companyId}": {
      get: {
        operationId: "getCompany",
        summary: "One company, and what a report still needs of it",
        tags: ["companies"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    companyId: { type: "string", format: "uuid" },
                    externalReference: { type: "string", minLength: 1, maxLength: 100 },
                    legalName: { type: "string", minLength: 1, maxLength: 150 },
                    alternateNames: {
                      type: "array",
                      items: { type: "string", maxLength: 1000 },
                      maxItems: 99,
                      default: [],
                    },
                    formation: {
                      type: "object",
                      properties: {
                        country: { type: "string", maxLength: 1000 },
                        state: { type: "string", maxLength: 1000 },
                        tribe: { type: "string", maxLength: 1000 },
                      },
                      required: ["country"],
                      additionalProperties: false,
                    },
                    firstRegistration: {
                      type: "object",
                      properties: {
                        state: { type: "string", maxLength: 1000 },
                        tribe: { type: "string", maxLength: 1000 },
                      },
                      additionalProperties: false,
                    },
                    firstRegisteredOn: { type: "string", format: "date" },
                    address: {
                      type: "object",
                      properties: {
                        street: { type: "string", maxLength: 1000 },
                        city: { type: "string", maxLength: 1000 },
                        country: { type: "string", maxLength: 1000 },
                        state: { type: "string", maxLength: 1000 },
                        postalCode: { type: "string", maxLength: 1000 },
                      },
                      required: ["street", "city", "country"],
                      additionalProperties: false,
                    },
                    requestFincenId: { type: "boolean", default: false },
                    taxIdType: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                    taxIdLast4: { type: "string" },
                    missing: { type: "array", items: { type: "string" } },
                    createdAt: { type: "string", format: "date-time" },
                  },
                  required: ["companyId", "legalName", "formation", "missing", "createdAt"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      put: {
        operationId: "replaceCompany",
        summary: "Replaces what is known of a company; a tax ID that is left out stays",
        tags: ["companies"],
        description: "Needs the permission `company:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  externalReference: { type: "string", minLength: 1, maxLength: 100 },
                  legalName: { type: "string", minLength: 1, maxLength: 150 },
                  alternateNames: {
                    type: "array",
                    items: { type: "string", maxLength: 1000 },
                    maxItems: 99,
                    default: [],
                  },
                  formation: {
                    type: "object",
                    properties: {
                      country: { type: "string", maxLength: 1000 },
                      state: { type: "string", maxLength: 1000 },
                      tribe: { type: "string", maxLength: 1000 },
                    },
                    required: ["country"],
                    additionalProperties: false,
                  },
                  firstRegistration: {
                    type: "object",
                    properties: {
                      state: { type: "string", maxLength: 1000 },
                      tribe: { type: "string", maxLength: 1000 },
                    },
                    additionalProperties: false,
                  },
                  firstRegisteredOn: { type: "string", format: "date" },
                  address: {
                    type: "object",
                    properties: {
                      street: { type: "string", maxLength: 1000 },
                      city: { type: "string", maxLength: 1000 },
                      country: { type: "string", maxLength: 1000 },
                      state: { type: "string", maxLength: 1000 },
                      postalCode: { type: "string", maxLength: 1000 },
                    },
                    required: ["street", "city", "country"],
                    additionalProperties: false,
                  },
                  taxId: {
                    type: "object",
                    properties: {
                      type: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                      number: { type: "string", maxLength: 1000 },
                      country: { type: "string", maxLength: 1000 },
                    },
                    required: ["type", "number"],
                    additionalProperties: false,
                  },
                  requestFincenId: { type: "boolean", default: false },
                },
                required: ["legalName", "formation"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { companyId: { type: "string", format: "uuid" } },
                  required: ["companyId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/{companyId}/questions": {
      get: {
        operationId: "openQuestions",
        summary: "What to ask next to determine whether the company reports; nothing once that is certain",
        tags: ["companies"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: { type: "string", enum: ["US", "US-NY"], default: "US" },
            required: false,
            name: "jurisdiction",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    questions: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          id: { type: "string" },
                          text: { type: "string" },
                          type: { type: "string", enum: ["yes-no", "date", "country"] },
                          help: { type: "string" },
                        },
                        required: ["id", "text", "type"],
                        additionalProperties: false,
                      },
                    },
                    answers: {
                      type: "object",
                      additionalProperties: {
                        anyOf: [{ type: "boolean" }, { type: "string", maxLength: 10 }],
                      },
                    },
                  },
                  required: ["questions", "answers"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/{companyId}/answers": {
      patch: {
        operationId: "answerQuestions",
        summary: "Answers some of the questions; an answer that was given before is replaced",
        tags: ["companies"],
        description: "Needs the permission `company:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  answers: {
                    type: "object",
                    additionalProperties: { anyOf: [{ type: "boolean" }, { type: "string", maxLength: 10 }] },
                  },
                },
                required: ["answers"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { companyId: { type: "string", format: "uuid" } },
                  required: ["companyId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/{companyId}/determinations": {
      post: {
        operationId: "determine",
        summary: "Determines by the rule in force today whether the company reports",
        tags: ["companies"],
        description: "Needs the permission `determination:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { jurisdiction: { type: "string", enum: ["US", "US-NY"], default: "US" } },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    determinationId: { type: "string", format: "uuid" },
                    outcome: {
                      type: "string",
                      enum: ["reporting-company", "exempt", "not-covered", "undetermined"],
                    },
                    exemption: { type: "string" },
                    ruleSet: { type: "string" },
                    missing: { type: "array", items: { type: "string" } },
                  },
                  required: ["determinationId", "outcome", "missing"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listDeterminations",
        summary: "How the company was determined, with every step and its clause, the latest first",
        tags: ["companies"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          determinationId: { type: "string", format: "uuid" },
                          jurisdiction: { type: "string", enum: ["US", "US-NY"] },
                          ruleSet: { type: "string" },
                          outcome: {
                            type: "string",
                            enum: ["reporting-company", "exempt", "not-covered", "undetermined"],
                          },
                          exemption: { type: "string" },
                          foreignPooledVehicle: { type: "boolean" },
                          on: { type: "string", format: "date" },
                          missing: { type: "array", items: { type: "string" } },
                          steps: {
                            type: "array",
                            items: {
                              type: "object",
                              properties: {
                                text: { type: "string" },
                                clause: { type: "string" },
                                holds: { type: "boolean" },
                                missing: { type: "array", items: { type: "string" } },
                              },
                              required: ["text", "clause"],
                              additionalProperties: false,
                            },
                          },
                          caveats: { type: "array", items: { type: "string" } },
                          lapsesOn: { type: "string", format: "date" },
                          decidedBy: { type: "string" },
                          decidedAt: { type: "string", format: "date-time" },
                          superseded: { type: "boolean" },
                          outdated: { type: "string", enum: ["answers", "rule", "lapsed"] },
                        },
                        required: [
                          "determinationId",
                          "jurisdiction",
                          "outcome",
                          "foreignPooledVehicle",
                          "on",
                          "missing",
                          "steps",
                          "caveats",
                          "decidedBy",
                          "decidedAt",
                          "superseded",
                        ],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/companies/{companyId}/events": {
      post: {
        operationId: "noteCompanyEvent",
        summary: "Notes what happened to a company, and the obligation that it brings",
        tags: ["companies"],
        description: "Needs the permission `company:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                oneOf: [
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["registered"] },
                      on: { type: "string", format: "date" },
                      noticeOn: { type: "string", format: "date" },
                    },
                    required: ["kind", "on"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["changed"] },
                      on: { type: "string", format: "date" },
                    },
                    required: ["kind", "on"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["error-known"] },
                      on: { type: "string", format: "date" },
                    },
                    required: ["kind", "on"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["became-exempt"] },
                      on: { type: "string", format: "date" },
                    },
                    required: ["kind", "on"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["lost-exemption"] },
                      on: { type: "string", format: "date" },
                      reportedExempt: { type: "boolean" },
                    },
                    required: ["kind", "on", "reportedExempt"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["authorised-in-new-york"] },
                      on: { type: "string", format: "date" },
                      exempt: { type: "boolean" },
                    },
                    required: ["kind", "on", "exempt"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: {
                      kind: { type: "string", enum: ["new-york-year"] },
                      on: { type: "string", format: "date" },
                    },
                    required: ["kind", "on"],
                    additionalProperties: false,
                  },
                ],
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    eventId: { type: "string", format: "uuid" },
                    obligationId: { type: "string", format: "uuid" },
                  },
                  required: ["eventId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/obligations": {
      get: {
        operationId: "listObligations",
        summary: "What is due, the most urgent first",
        tags: ["obligations"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          { schema: { type: "string", format: "uuid" }, required: false, name: "companyId", in: "query" },
          {
            schema: { type: "string", enum: ["open", "met", "void"] },
            required: false,
            name: "state",
            in: "query",
          },
          { schema: { type: "string", format: "date" }, required: false, name: "dueBy", in: "query" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          obligationId: { type: "string", format: "uuid" },
                          companyId: { type: "string", format: "uuid" },
                          companyName: { type: "string" },
                          kind: { type: "string" },
                          jurisdiction: { type: "string", enum: ["US", "US-NY"] },
                          dueOn: { type: "string", format: "date" },
                          state: { type: "string", enum: ["open", "met", "void"] },
                          settlement: {
                            type: "object",
                            properties: {
                              settlementId: { type: "string", format: "uuid" },
                              on: { type: "string", format: "date" },
                              reference: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$" },
                              notedBy: { type: "string" },
                            },
                            required: ["settlementId", "on", "reference", "notedBy"],
                            additionalProperties: false,
                          },
                          overdue: { type: "boolean" },
                          citation: {
                            type: "object",
                            properties: {
                              source: { type: "string" },
                              grade: { type: "string", enum: ["A", "B", "C", "I"] },
                              caveat: { type: "string" },
                            },
                            required: ["source", "grade"],
                            additionalProperties: false,
                          },
                        },
                        required: [
                          "obligationId",
                          "companyId",
                          "companyName",
                          "kind",
                          "jurisdiction",
                          "dueOn",
                          "state",
                          "overdue",
                          "citation",
                        ],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/obligations/{obligationId}/settlement": {
      post: {
        operationId: "settleObligation",
        summary: "Records that an obligation to New York was met: on which day, and under which number",
        tags: ["obligations"],
        description: "Needs the permission `obligation:settle`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "obligationId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  on: { type: "string", format: "date" },
                  reference: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$" },
                },
                required: ["on", "reference"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    settlementId: { type: "string", format: "uuid" },
                    state: { type: "string", enum: ["met"] },
                  },
                  required: ["settlementId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/obligations/{obligationId}/reopening": {
      post: {
        operationId: "reopenObligation",
        summary: "Takes back that an obligation was recorded as met, with the reason",
        tags: ["obligations"],
        description: "Needs the permission `obligation:settle`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "obligationId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { reason: { type: "string", minLength: 3, maxLength: 200 } },
                required: ["reason"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    obligationId: { type: "string", format: "uuid" },
                    state: { type: "string", enum: ["open", "met", "void"] },
                  },
                  required: ["obligationId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/import-template": {
      get: {
        operationId: "getImportTemplate",
        summary: "An import file with the head and one example, to be filled in",
        tags: ["import-template"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: { "text/csv; charset=utf-8": { schema: { type: "string", format: "binary" } } },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports": {
      post: {
        operationId: "createImport",
        summary: "Opens an import of companies; its file follows in parts",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  format: { type: "string", enum: ["csv", "xlsx"] },
                  dryRun: { type: "boolean", default: false },
                },
                required: ["format"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { importId: { type: "string", format: "uuid" } },
                  required: ["importId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listImports",
        summary: "The tenant's imports, the latest first",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          importId: { type: "string", format: "uuid" },
                          format: { type: "string", enum: ["csv", "xlsx"] },
                          dryRun: { type: "boolean" },
                          state: {
                            type: "string",
                            enum: ["receiving", "queued", "running", "done", "failed", "cancelled"],
                          },
                          rows: {
                            type: "object",
                            properties: {
                              done: { type: "integer" },
                              created: { type: "integer" },
                              updated: { type: "integer" },
                              unchanged: { type: "integer" },
                              rejected: { type: "integer" },
                            },
                            required: ["done", "created", "updated", "unchanged", "rejected"],
                            additionalProperties: false,
                          },
                          failure: { type: "string" },
                          createdAt: { type: "string", format: "date-time" },
                          finishedAt: { type: "string", format: "date-time" },
                        },
                        required: ["importId", "format", "dryRun", "state", "rows", "createdAt"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports/{importId}/parts/{part}": {
      put: {
        operationId: "putImportPart",
        summary: "Sends one part of an import's file; a part that is sent again replaces the first",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          { schema: { type: "integer", minimum: 1, maximum: 64 }, required: true, name: "part", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
        },
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports/{importId}/start": {
      post: {
        operationId: "startImport",
        summary: "Says that all parts are there: the import is queued",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  parts: { type: "integer", minimum: 1, maximum: 64 },
                  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
                },
                required: ["parts", "sha256"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "202": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { state: { type: "string", enum: ["queued"] } },
                  required: ["state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports/{importId}": {
      get: {
        operationId: "getImport",
        summary: "How far an import has come, and with what result",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    importId: { type: "string", format: "uuid" },
                    format: { type: "string", enum: ["csv", "xlsx"] },
                    dryRun: { type: "boolean" },
                    state: {
                      type: "string",
                      enum: ["receiving", "queued", "running", "done", "failed", "cancelled"],
                    },
                    rows: {
                      type: "object",
                      properties: {
                        done: { type: "integer" },
                        created: { type: "integer" },
                        updated: { type: "integer" },
                        unchanged: { type: "integer" },
                        rejected: { type: "integer" },
                      },
                      required: ["done", "created", "updated", "unchanged", "rejected"],
                      additionalProperties: false,
                    },
                    failure: { type: "string" },
                    createdAt: { type: "string", format: "date-time" },
                    finishedAt: { type: "string", format: "date-time" },
                  },
                  required: ["importId", "format", "dryRun", "state", "rows", "createdAt"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      delete: {
        operationId: "cancelImport",
        summary: "Stops an import that has not ended; rows that were written stay",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports/{importId}/errors": {
      get: {
        operationId: "listImportErrors",
        summary: "What is wrong with which row and column of a file, and how to mend it",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          row: { type: "integer" },
                          column: { type: "string" },
                          detail: { type: "string" },
                          remedy: { type: "string" },
                        },
                        required: ["row", "column", "detail", "remedy"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/imports/{importId}/error-table": {
      get: {
        operationId: "getImportErrorTable",
        summary: "All listed errors of an import as CSV, safe to open in a spreadsheet",
        tags: ["imports"],
        description: "Needs the permission `bulk:import`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "importId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: { "text/csv; charset=utf-8": { schema: { type: "string", format: "binary" } } },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/exports/bods": {
      get: {
        operationId: "exportBods",
        summary:
          "Companies and their owners as statements of the Beneficial Ownership Data Standard 0.4; `limit` counts companies, and the statements of all pages together are one BODS file",
        tags: ["exports"],
        description: "Needs the permission `bulk:export`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    statements: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          statementId: { type: "string", minLength: 64, maxLength: 64 },
                          statementDate: { type: "string", format: "date" },
                          declarationSubject: { type: "string" },
                          recordId: { type: "string" },
                          recordType: { type: "string", enum: ["entity", "person", "relationship"] },
                          recordStatus: { type: "string", enum: ["new"] },
                          recordDetails: {
                            type: "object",
                            properties: { isComponent: { type: "boolean" } },
                            required: ["isComponent"],
                            additionalProperties: {},
                          },
                          publicationDetails: {
                            type: "object",
                            properties: { bodsVersion: { type: "string", enum: ["0.4"] } },
                            required: ["bodsVersion"],
                            additionalProperties: {},
                          },
                          source: { type: "object", properties: {}, additionalProperties: {} },
                        },
                        required: [
                          "statementId",
                          "statementDate",
                          "declarationSubject",
                          "recordId",
                          "recordType",
                          "recordStatus",
                          "recordDetails",
                          "publicationDetails",
                          "source",
                        ],
                        additionalProperties: false,
                      },
                    },
                    incomplete: { type: "array", items: { type: "string", format: "uuid" } },
                    next: { type: "string" },
                  },
                  required: ["statements", "incomplete"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks": {
      post: {
        operationId: "createWebhook",
        summary: "Subscribes a URL to events; the answer alone shows the secret that signs them",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  url: { type: "string", maxLength: 500 },
                  topics: {
                    type: "array",
                    items: { type: "string", pattern: "^[a-z-]{1,40}(\\.[a-z-]{1,40}){1,3}$" },
                    maxItems: 50,
                    default: [],
                  },
                  active: { type: "boolean", default: true },
                },
                required: ["url"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { webhookId: { type: "string", format: "uuid" }, secret: { type: "string" } },
                  required: ["webhookId", "secret"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listWebhooks",
        summary: "The tenant's webhooks",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          webhookId: { type: "string", format: "uuid" },
                          url: { type: "string" },
                          topics: { type: "array", items: { type: "string" } },
                          active: { type: "boolean" },
                          createdAt: { type: "string", format: "date-time" },
                          version: { type: "integer" },
                        },
                        required: ["webhookId", "url", "topics", "active", "createdAt", "version"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}": {
      get: {
        operationId: "getWebhook",
        summary: "One webhook, without its secret",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    webhookId: { type: "string", format: "uuid" },
                    url: { type: "string" },
                    topics: { type: "array", items: { type: "string" } },
                    active: { type: "boolean" },
                    createdAt: { type: "string", format: "date-time" },
                    version: { type: "integer" },
                  },
                  required: ["webhookId", "url", "topics", "active", "createdAt", "version"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      put: {
        operationId: "changeWebhook",
        summary: "Changes where a webhook's events go and which",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  url: { type: "string", maxLength: 500 },
                  topics: {
                    type: "array",
                    items: { type: "string", pattern: "^[a-z-]{1,40}(\\.[a-z-]{1,40}){1,3}$" },
                    maxItems: 50,
                    default: [],
                  },
                  active: { type: "boolean", default: true },
                },
                required: ["url"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      delete: {
        operationId: "deleteWebhook",
        summary: "Ends a subscription and destroys its secret",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}/secret": {
      post: {
        operationId: "rotateWebhookSecret",
        summary: "A new secret; the one before signs beside it for a day",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { webhookId: { type: "string", format: "uuid" }, secret: { type: "string" } },
                  required: ["webhookId", "secret"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}/test": {
      post: {
        operationId: "testWebhook",
        summary: "Sends a message that means nothing",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "202": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { deliveryId: { type: "string", format: "uuid" } },
                  required: ["deliveryId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}/deliveries": {
      get: {
        operationId: "listWebhookDeliveries",
        summary: "What was or will be sent to a webhook, the latest first",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", enum: ["pending", "delivered", "dead"] },
            required: false,
            name: "state",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          deliveryId: { type: "string", format: "uuid" },
                          topic: { type: "string" },
                          state: { type: "string", enum: ["pending", "delivered", "dead"] },
                          tries: { type: "integer" },
                          createdAt: { type: "string", format: "date-time" },
                          nextTryAt: { type: "string", format: "date-time" },
                          endedAt: { type: "string", format: "date-time" },
                        },
                        required: ["deliveryId", "topic", "state", "tries", "createdAt"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}/deliveries/{deliveryId}/attempts": {
      get: {
        operationId: "listWebhookAttempts",
        summary: "How each try of a delivery ended, the latest first",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          { schema: { type: "string", format: "uuid" }, required: true, name: "deliveryId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    attempts: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          attemptedAt: { type: "string", format: "date-time" },
                          outcome: { type: "string" },
                          milliseconds: { type: "integer" },
                        },
                        required: ["attemptedAt", "outcome", "milliseconds"],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ["attempts"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
      post: {
        operationId: "redeliverWebhook",
        summary: "Sends a delivery again, dead or not",
        tags: ["webhooks"],
        description: "Needs the permission `webhook:manage`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "webhookId", in: "path" },
          { schema: { type: "string", format: "uuid" }, required: true, name: "deliveryId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "202": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { state: { type: "string", enum: ["pending"] } },
                  required: ["state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/people": {
      get: {
        operationId: "listPeople",
        summary:
          "The tenant's people in the order in which they were added; their names only for whoever may read people, which is noted",
        tags: ["people"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          personId: { type: "string", format: "uuid" },
                          kind: { type: "string", enum: ["individual", "exempt-entity"] },
                          state: { type: "string", enum: ["incomplete", "complete", "us-person", "erased"] },
                          createdAt: { type: "string", format: "date-time" },
                          name: {
                            type: "object",
                            properties: {
                              last: { type: "string", maxLength: 1000 },
                              first: { type: "string", maxLength: 1000 },
                              middle: { type: "string", maxLength: 1000 },
                              suffix: { type: "string", maxLength: 1000 },
                            },
                            required: ["last", "first"],
                            additionalProperties: false,
                          },
                          legalName: { type: "string" },
                          documentLast4: { type: "string" },
                        },
                        required: ["personId", "kind", "state", "createdAt"],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      post: {
        operationId: "addPerson",
        summary:
          "Adds an individual, or an exempt entity through which somebody owns, by what is known so far",
        tags: ["people"],
        description: "Needs the permission `person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  kind: { type: "string", enum: ["individual", "exempt-entity"], default: "individual" },
                  minor: { type: "boolean" },
                  data: {
                    type: "object",
                    properties: {
                      name: {
                        type: "object",
                        properties: {
                          last: { type: "string", maxLength: 1000 },
                          first: { type: "string", maxLength: 1000 },
                          middle: { type: "string", maxLength: 1000 },
                          suffix: { type: "string", maxLength: 1000 },
                        },
                        required: ["last", "first"],
                        additionalProperties: false,
                      },
                      birthDate: { type: "string", format: "date" },
                      address: {
                        type: "object",
                        properties: {
                          street: { type: "string", maxLength: 1000 },
                          city: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          postalCode: { type: "string", maxLength: 1000 },
                        },
                        required: ["street", "city", "country"],
                        additionalProperties: false,
                      },
                      idDocument: {
                        type: "object",
                        properties: {
                          type: {
                            type: "string",
                            enum: [
                              "drivers-license",
                              "state-local-or-tribal-id",
                              "us-passport",
                              "foreign-passport",
                            ],
                          },
                          number: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          tribe: { type: "string", maxLength: 1000 },
                        },
                        required: ["type", "number", "country"],
                        additionalProperties: false,
                      },
                      fincenId: { type: "string", pattern: "^\\d{12}$" },
                      legalName: { type: "string", minLength: 1, maxLength: 150 },
                    },
                    default: {},
                    additionalProperties: false,
                  },
                },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/people/search": {
      post: {
        operationId: "findPeople",
        summary:
          "Finds people by the number of a document or a FinCEN ID, sent in the body since addresses are logged; the search is noted",
        tags: ["people"],
        description: "Needs the permission `person:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                anyOf: [
                  {
                    type: "object",
                    properties: {
                      idDocument: {
                        type: "object",
                        properties: {
                          type: {
                            type: "string",
                            enum: [
                              "drivers-license",
                              "state-local-or-tribal-id",
                              "us-passport",
                              "foreign-passport",
                            ],
                          },
                          number: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                        },
                        required: ["type", "number", "country"],
                        additionalProperties: false,
                      },
                    },
                    required: ["idDocument"],
                    additionalProperties: false,
                  },
                  {
                    type: "object",
                    properties: { fincenId: { type: "string", pattern: "^\\d{12}$" } },
                    required: ["fincenId"],
                    additionalProperties: false,
                  },
                ],
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personIds: { type: "array", items: { type: "string", format: "uuid" } } },
                  required: ["personIds"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/people/{personId}": {
      get: {
        operationId: "getPerson",
        summary: "All that is known of a person; the reading is noted",
        tags: ["people"],
        description: "Needs the permission `person:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "personId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    personId: { type: "string", format: "uuid" },
                    kind: { type: "string", enum: ["individual", "exempt-entity"] },
                    usPerson: { type: "boolean" },
                    minor: { type: "boolean" },
                    missing: { type: "array", items: { type: "string" } },
                    consented: { type: "boolean" },
                    data: {
                      type: "object",
                      properties: {
                        name: {
                          type: "object",
                          properties: {
                            last: { type: "string", maxLength: 1000 },
                            first: { type: "string", maxLength: 1000 },
                            middle: { type: "string", maxLength: 1000 },
                            suffix: { type: "string", maxLength: 1000 },
                          },
                          required: ["last", "first"],
                          additionalProperties: false,
                        },
                        birthDate: { type: "string", format: "date" },
                        address: {
                          type: "object",
                          properties: {
                            street: { type: "string", maxLength: 1000 },
                            city: { type: "string", maxLength: 1000 },
                            country: { type: "string", maxLength: 1000 },
                            state: { type: "string", maxLength: 1000 },
                            postalCode: { type: "string", maxLength: 1000 },
                          },
                          required: ["street", "city", "country"],
                          additionalProperties: false,
                        },
                        idDocument: {
                          type: "object",
                          properties: {
                            type: {
                              type: "string",
                              enum: [
                                "drivers-license",
                                "state-local-or-tribal-id",
                                "us-passport",
                                "foreign-passport",
                              ],
                            },
                            number: { type: "string", maxLength: 1000 },
                            country: { type: "string", maxLength: 1000 },
                            state: { type: "string", maxLength: 1000 },
                            tribe: { type: "string", maxLength: 1000 },
                          },
                          required: ["type", "number", "country"],
                          additionalProperties: false,
                        },
                        fincenId: { type: "string", pattern: "^\\d{12}$" },
                        legalName: { type: "string", minLength: 1, maxLength: 150 },
                      },
                      additionalProperties: false,
                    },
                  },
                  required: ["personId", "kind", "missing", "consented", "data"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      put: {
        operationId: "replacePerson",
        summary: "Replaces what is known of a person",
        tags: ["people"],
        description: "Needs the permission `person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "personId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  minor: { type: "boolean" },
                  data: {
                    type: "object",
                    properties: {
                      name: {
                        type: "object",
                        properties: {
                          last: { type: "string", maxLength: 1000 },
                          first: { type: "string", maxLength: 1000 },
                          middle: { type: "string", maxLength: 1000 },
                          suffix: { type: "string", maxLength: 1000 },
                        },
                        required: ["last", "first"],
                        additionalProperties: false,
                      },
                      birthDate: { type: "string", format: "date" },
                      address: {
                        type: "object",
                        properties: {
                          street: { type: "string", maxLength: 1000 },
                          city: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          postalCode: { type: "string", maxLength: 1000 },
                        },
                        required: ["street", "city", "country"],
                        additionalProperties: false,
                      },
                      idDocument: {
                        type: "object",
                        properties: {
                          type: {
                            type: "string",
                            enum: [
                              "drivers-license",
                              "state-local-or-tribal-id",
                              "us-passport",
                              "foreign-passport",
                            ],
                          },
                          number: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          tribe: { type: "string", maxLength: 1000 },
                        },
                        required: ["type", "number", "country"],
                        additionalProperties: false,
                      },
                      fincenId: { type: "string", pattern: "^\\d{12}$" },
                      legalName: { type: "string", minLength: 1, maxLength: 150 },
                    },
                    default: {},
                    additionalProperties: false,
                  },
                },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/people/{personId}/attestation": {
      post: {
        operationId: "attestUsPerson",
        summary: "Records whether the person is a U.S. person; what is known of one who is gets erased",
        tags: ["people"],
        description: "Needs the permission `person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "personId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  usPerson: { type: "boolean" },
                  basis: { type: "string", enum: ["citizen", "resident", "entity", "none"] },
                },
                required: ["usPerson", "basis"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/people/{personId}/erasure": {
      post: {
        operationId: "erasePerson",
        summary: "Destroys the person's key, so that no copy of their data can be read any more",
        tags: ["people"],
        description: "Needs the permission `person:erase`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "personId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { reason: { type: "string", minLength: 3, maxLength: 200 } },
                required: ["reason"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/interests": {
      post: {
        operationId: "addInterest",
        summary: "Says what a person is to a company: owner or applicant",
        tags: ["interests"],
        description: "Needs the permission `person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  companyId: { type: "string", format: "uuid" },
                  personId: { type: "string", format: "uuid" },
                  role: { type: "string", enum: ["owner", "applicant"] },
                  ownershipPercent: { type: "number", minimum: 0, maximum: 100 },
                  substantialControl: { type: "boolean" },
                  capacity: { type: "string", enum: ["nominee", "employee", "heir-presumptive", "creditor"] },
                  throughExemptEntitiesOnly: { type: "boolean" },
                  greatestAuthority: { type: "boolean" },
                  addressType: { type: "string", enum: ["business", "residential"] },
                  since: { type: "string", format: "date" },
                },
                required: ["companyId", "personId", "role", "since"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { interestId: { type: "string", format: "uuid" } },
                  required: ["interestId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listInterests",
        summary: "The people of a company without their data, and whether each is reported today",
        tags: ["interests"],
        description: "Needs the permission `company:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "companyId", in: "query" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          interestId: { type: "string", format: "uuid" },
                          companyId: { type: "string", format: "uuid" },
                          personId: { type: "string", format: "uuid" },
                          role: { type: "string", enum: ["owner", "applicant"] },
                          ownershipPercent: { type: "number", minimum: 0, maximum: 100 },
                          substantialControl: { type: "boolean" },
                          capacity: {
                            type: "string",
                            enum: ["nominee", "employee", "heir-presumptive", "creditor"],
                          },
                          throughExemptEntitiesOnly: { type: "boolean" },
                          greatestAuthority: { type: "boolean" },
                          addressType: { type: "string", enum: ["business", "residential"] },
                          since: { type: "string", format: "date" },
                          until: { type: "string", format: "date" },
                          reported: {
                            type: "object",
                            properties: {
                              as: {
                                type: "string",
                                enum: [
                                  "individual",
                                  "guardian",
                                  "fincen-id",
                                  "exempt-entity-name",
                                  "nobody",
                                  "undetermined",
                                ],
                              },
                              because: { type: "string" },
                              clause: { type: "string" },
                            },
                            required: ["as", "because", "clause"],
                            additionalProperties: false,
                          },
                          missing: { type: "array", items: { type: "string" } },
                        },
                        required: [
                          "interestId",
                          "companyId",
                          "personId",
                          "role",
                          "since",
                          "reported",
                          "missing",
                        ],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/interests/{interestId}/end": {
      post: {
        operationId: "endInterest",
        summary: "Says since when the person is it no longer",
        tags: ["interests"],
        description: "Needs the permission `person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "interestId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { until: { type: "string", format: "date" } },
                required: ["until"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { interestId: { type: "string", format: "uuid" } },
                  required: ["interestId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/me/person": {
      get: {
        operationId: "getOwnPerson",
        summary: "An invited person's own record",
        tags: ["me"],
        description: "Needs the permission `own-person:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    personId: { type: "string", format: "uuid" },
                    kind: { type: "string", enum: ["individual", "exempt-entity"] },
                    usPerson: { type: "boolean" },
                    minor: { type: "boolean" },
                    missing: { type: "array", items: { type: "string" } },
                    consented: { type: "boolean" },
                    data: {
                      type: "object",
                      properties: {
                        name: {
                          type: "object",
                          properties: {
                            last: { type: "string", maxLength: 1000 },
                            first: { type: "string", maxLength: 1000 },
                            middle: { type: "string", maxLength: 1000 },
                            suffix: { type: "string", maxLength: 1000 },
                          },
                          required: ["last", "first"],
                          additionalProperties: false,
                        },
                        birthDate: { type: "string", format: "date" },
                        address: {
                          type: "object",
                          properties: {
                            street: { type: "string", maxLength: 1000 },
                            city: { type: "string", maxLength: 1000 },
                            country: { type: "string", maxLength: 1000 },
                            state: { type: "string", maxLength: 1000 },
                            postalCode: { type: "string", maxLength: 1000 },
                          },
                          required: ["street", "city", "country"],
                          additionalProperties: false,
                        },
                        idDocument: {
                          type: "object",
                          properties: {
                            type: {
                              type: "string",
                              enum: [
                                "drivers-license",
                                "state-local-or-tribal-id",
                                "us-passport",
                                "foreign-passport",
                              ],
                            },
                            number: { type: "string", maxLength: 1000 },
                            country: { type: "string", maxLength: 1000 },
                            state: { type: "string", maxLength: 1000 },
                            tribe: { type: "string", maxLength: 1000 },
                          },
                          required: ["type", "number", "country"],
                          additionalProperties: false,
                        },
                        fincenId: { type: "string", pattern: "^\\d{12}$" },
                        legalName: { type: "string", minLength: 1, maxLength: 150 },
                      },
                      additionalProperties: false,
                    },
                  },
                  required: ["personId", "kind", "missing", "consented", "data"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      put: {
        operationId: "replaceOwnPerson",
        summary: "An invited person states their own data, agreeing that they are reported to FinCEN",
        tags: ["me"],
        description: "Needs the permission `own-person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  minor: { type: "boolean" },
                  data: {
                    type: "object",
                    properties: {
                      name: {
                        type: "object",
                        properties: {
                          last: { type: "string", maxLength: 1000 },
                          first: { type: "string", maxLength: 1000 },
                          middle: { type: "string", maxLength: 1000 },
                          suffix: { type: "string", maxLength: 1000 },
                        },
                        required: ["last", "first"],
                        additionalProperties: false,
                      },
                      birthDate: { type: "string", format: "date" },
                      address: {
                        type: "object",
                        properties: {
                          street: { type: "string", maxLength: 1000 },
                          city: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          postalCode: { type: "string", maxLength: 1000 },
                        },
                        required: ["street", "city", "country"],
                        additionalProperties: false,
                      },
                      idDocument: {
                        type: "object",
                        properties: {
                          type: {
                            type: "string",
                            enum: [
                              "drivers-license",
                              "state-local-or-tribal-id",
                              "us-passport",
                              "foreign-passport",
                            ],
                          },
                          number: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                          state: { type: "string", maxLength: 1000 },
                          tribe: { type: "string", maxLength: 1000 },
                        },
                        required: ["type", "number", "country"],
                        additionalProperties: false,
                      },
                      fincenId: { type: "string", pattern: "^\\d{12}$" },
                      legalName: { type: "string", minLength: 1, maxLength: 150 },
                    },
                    default: {},
                    additionalProperties: false,
                  },
                  consent: { type: "boolean", enum: [true] },
                },
                required: ["consent"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/me/person/attestation": {
      post: {
        operationId: "attestOwnUsPerson",
        summary: "An invited person says whether they are a U.S. person",
        tags: ["me"],
        description: "Needs the permission `own-person:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  usPerson: { type: "boolean" },
                  basis: { type: "string", enum: ["citizen", "resident", "entity", "none"] },
                },
                required: ["usPerson", "basis"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { personId: { type: "string", format: "uuid" } },
                  required: ["personId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/documents": {
      post: {
        operationId: "beginDocument",
        summary:
          "Announces a file and gets the form to upload it by, good for ten minutes and exactly that file",
        tags: ["documents"],
        description: "Needs the permission `document:write`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  personId: { type: "string", format: "uuid" },
                  kind: { type: "string", enum: ["identification"], default: "identification" },
                  contentType: { type: "string", enum: ["image/jpeg", "image/png", "application/pdf"] },
                  bytes: { type: "integer", minimum: 1, maximum: 4194304 },
                  sha256: { type: "string", pattern: "^[\\da-f]{64}$" },
                },
                required: ["personId", "contentType", "bytes"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    documentId: { type: "string", format: "uuid" },
                    upload: {
                      type: "object",
                      properties: {
                        url: { type: "string" },
                        fields: { type: "object", additionalProperties: { type: "string" } },
                      },
                      required: ["url", "fields"],
                      additionalProperties: false,
                    },
                  },
                  required: ["documentId", "upload"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listDocuments",
        summary: "The documents of a person, the latest first",
        tags: ["documents"],
        description: "Needs the permission `document:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "personId", in: "query" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          documentId: { type: "string", format: "uuid" },
                          personId: { type: "string", format: "uuid" },
                          kind: { type: "string", enum: ["identification"] },
                          contentType: {
                            type: "string",
                            enum: ["image/jpeg", "image/png", "application/pdf"],
                          },
                          bytes: { type: "integer", minimum: 1, maximum: 4194304 },
                          state: {
                            type: "string",
                            enum: ["awaiting-upload", "scanning", "clean", "infected", "refused", "expired"],
                          },
                          problem: { type: "string" },
                          retainedUntil: { type: "string", format: "date-time" },
                          createdAt: { type: "string", format: "date-time" },
                        },
                        required: [
                          "documentId",
                          "personId",
                          "kind",
                          "contentType",
                          "bytes",
                          "state",
                          "createdAt",
                        ],
                        additionalProperties: false,
                      },
                    },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/documents/{documentId}/confirm": {
      post: {
        operationId: "confirmDocument",
        summary: "Says that the file is uploaded: it is looked at, scanned and, when clean, kept",
        tags: ["documents"],
        description: "Needs the permission `document:write`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "documentId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    documentId: { type: "string", format: "uuid" },
                    state: {
                      type: "string",
                      enum: ["awaiting-upload", "scanning", "clean", "infected", "refused", "expired"],
                    },
                  },
                  required: ["documentId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/documents/{documentId}": {
      get: {
        operationId: "getDocument",
        summary: "What is known about a document, without its content",
        tags: ["documents"],
        description: "Needs the permission `document:status`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "documentId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    documentId: { type: "string", format: "uuid" },
                    personId: { type: "string", format: "uuid" },
                    kind: { type: "string", enum: ["identification"] },
                    contentType: { type: "string", enum: ["image/jpeg", "image/png", "application/pdf"] },
                    bytes: { type: "integer", minimum: 1, maximum: 4194304 },
                    state: {
                      type: "string",
                      enum: ["awaiting-upload", "scanning", "clean", "infected", "refused", "expired"],
                    },
                    problem: { type: "string" },
                    retainedUntil: { type: "string", format: "date-time" },
                    createdAt: { type: "string", format: "date-time" },
                  },
                  required: ["documentId", "personId", "kind", "contentType", "bytes", "state", "createdAt"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      delete: {
        operationId: "deleteDocument",
        summary: "Deletes a document whose retention has ended",
        tags: ["documents"],
        description: "Needs the permission `person:erase`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "documentId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: false,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "204": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/documents/{documentId}/links": {
      post: {
        operationId: "makeDocumentLink",
        summary: "A link that opens the document once, within five minutes",
        tags: ["documents"],
        description: "Needs the permission `document:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "documentId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { url: { type: "string" }, expiresAt: { type: "string", format: "date-time" } },
                  required: ["url", "expiresAt"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/document-links/{token}": {
      get: {
        operationId: "openDocumentLink",
        summary: "The document that a link opens, once",
        tags: ["document-links"],
        description: "Needs no sign-in.",
        security: [],
        parameters: [
          { schema: { type: "string", pattern: "^[\\w-]{43}$" }, required: true, name: "token", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings": {
      post: {
        operationId: "prepareFiling",
        summary: "Gathers a report from what is known today, checks it whole and freezes it as a draft",
        tags: ["filings"],
        description: "Needs the permission `filing:prepare`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  companyId: { type: "string", format: "uuid" },
                  kind: { type: "string", enum: ["initial", "update", "correction", "newly-exempt"] },
                  submitter: {
                    type: "object",
                    properties: {
                      email: { type: "string", maxLength: 1000 },
                      lastName: { type: "string", maxLength: 1000 },
                      firstName: { type: "string", maxLength: 1000 },
                    },
                    required: ["email", "lastName", "firstName"],
                    additionalProperties: false,
                  },
                  priorReport: {
                    type: "object",
                    properties: {
                      name: { type: "string", maxLength: 1000 },
                      taxId: {
                        type: "object",
                        properties: {
                          type: { type: "string", enum: ["ssn-or-itin", "ein", "foreign"] },
                          number: { type: "string", maxLength: 1000 },
                          country: { type: "string", maxLength: 1000 },
                        },
                        required: ["type", "number"],
                        additionalProperties: false,
                      },
                    },
                    required: ["name", "taxId"],
                    additionalProperties: false,
                  },
                },
                required: ["companyId", "kind", "submitter"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
              location: { description: "Where it was made", schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    filingId: { type: "string", format: "uuid" },
                    snapshotHash: { type: "string" },
                  },
                  required: ["filingId", "snapshotHash"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
      get: {
        operationId: "listFilings",
        summary: "The tenant's filings, the latest first",
        tags: ["filings"],
        description: "Needs the permission `filing:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "integer", minimum: 1, maximum: 100, default: 25 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", maxLength: 500, pattern: "^[\\w-]+$" },
            required: false,
            name: "cursor",
            in: "query",
          },
          {
            schema: {
              type: "string",
              enum: [
                "draft",
                "certified",
                "queued",
                "identified",
                "sending",
                "submitted",
                "accepted",
                "rejected",
                "validation-failed",
                "dead-lettered",
                "cancelled",
                "superseded",
              ],
            },
            required: false,
            name: "state",
            in: "query",
          },
          { schema: { type: "string", format: "uuid" }, required: false, name: "companyId", in: "query" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    items: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          filingId: { type: "string", format: "uuid" },
                          companyId: { type: "string", format: "uuid" },
                          companyName: { type: "string" },
                          kind: { type: "string", enum: ["initial", "update", "correction", "newly-exempt"] },
                          state: {
                            type: "string",
                            enum: [
                              "draft",
                              "certified",
                              "queued",
                              "identified",
                              "sending",
                              "submitted",
                              "accepted",
                              "rejected",
                              "validation-failed",
                              "dead-lettered",
                              "cancelled",
                              "superseded",
                            ],
                          },
                          snapshotHash: { type: "string" },
                          preparedBy: { type: "string" },
                          certifiedBy: { type: "string" },
                          boirId: { type: "string" },
                          finCenId: { type: "string" },
                          errors: {
                            type: "array",
                            items: {
                              type: "object",
                              properties: {
                                code: { type: "string" },
                                meaning: { type: "string" },
                                pointer: { type: "string" },
                                remedy: { type: "string" },
                              },
                              required: ["code", "meaning", "pointer", "remedy"],
                              additionalProperties: false,
                            },
                          },
                          problem: { type: "string" },
                          attempts: { type: "integer" },
                          hasTranscript: { type: "boolean" },
                          createdAt: { type: "string", format: "date-time" },
                          queuedAt: { type: "string", format: "date-time" },
                          finishedAt: { type: "string", format: "date-time" },
                        },
                        required: [
                          "filingId",
                          "companyId",
                          "companyName",
                          "kind",
                          "state",
                          "snapshotHash",
                          "preparedBy",
                          "errors",
                          "attempts",
                          "hasTranscript",
                          "createdAt",
                        ],
                        additionalProperties: false,
                      },
                    },
                    next: { type: "string" },
                  },
                  required: ["items"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}": {
      get: {
        operationId: "getFiling",
        summary: "Where a filing stands, and what FinCEN had against it",
        tags: ["filings"],
        description: "Needs the permission `filing:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    filingId: { type: "string", format: "uuid" },
                    companyId: { type: "string", format: "uuid" },
                    companyName: { type: "string" },
                    kind: { type: "string", enum: ["initial", "update", "correction", "newly-exempt"] },
                    state: {
                      type: "string",
                      enum: [
                        "draft",
                        "certified",
                        "queued",
                        "identified",
                        "sending",
                        "submitted",
                        "accepted",
                        "rejected",
                        "validation-failed",
                        "dead-lettered",
                        "cancelled",
                        "superseded",
                      ],
                    },
                    snapshotHash: { type: "string" },
                    preparedBy: { type: "string" },
                    certifiedBy: { type: "string" },
                    boirId: { type: "string" },
                    finCenId: { type: "string" },
                    errors: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          code: { type: "string" },
                          meaning: { type: "string" },
                          pointer: { type: "string" },
                          remedy: { type: "string" },
                        },
                        required: ["code", "meaning", "pointer", "remedy"],
                        additionalProperties: false,
                      },
                    },
                    problem: { type: "string" },
                    attempts: { type: "integer" },
                    hasTranscript: { type: "boolean" },
                    createdAt: { type: "string", format: "date-time" },
                    queuedAt: { type: "string", format: "date-time" },
                    finishedAt: { type: "string", format: "date-time" },
                  },
                  required: [
                    "filingId",
                    "companyId",
                    "companyName",
                    "kind",
                    "state",
                    "snapshotHash",
                    "preparedBy",
                    "errors",
                    "attempts",
                    "hasTranscript",
                    "createdAt",
                  ],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/preview": {
      get: {
        operationId: "previewFiling",
        summary: "The report as a page, as its certifier sees it; the reading is noted",
        tags: ["filings"],
        description: "Needs the permission `person:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: { "text/html": { schema: { type: "string", format: "binary" } } },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/certification": {
      post: {
        operationId: "certifyFiling",
        summary: "Certifies a draft that somebody else prepared, by the hash of the report that was seen",
        tags: ["filings"],
        description: "Needs the permission `filing:certify`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
          {
            schema: {
              type: "string",
              pattern: '^"\\d{1,9}"$',
              description: "The ETag of what was read: the change is refused when it has changed since",
            },
            required: true,
            description: "The ETag of what was read: the change is refused when it has changed since",
            name: "if-match",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  statement: {
                    type: "string",
                    enum: [
                      "I certify that I am authorized to file this BOIR on behalf of the reporting company. I further certify, on behalf of the reporting company, that the information contained in this BOIR is true, correct, and complete.",
                    ],
                  },
                  snapshotHash: { type: "string", pattern: "^[0-9a-f]{64}$" },
                },
                required: ["statement", "snapshotHash"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { filingId: { type: "string", format: "uuid" } },
                  required: ["filingId"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "412": {
            description: "Changed in the meantime",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "428": {
            description: "Precondition required",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/submission": {
      post: {
        operationId: "submitFiling",
        summary: "Hands a certified report over to be filed",
        tags: ["filings"],
        description: "Needs the permission `filing:prepare`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "202": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    filingId: { type: "string", format: "uuid" },
                    state: {
                      type: "string",
                      enum: [
                        "draft",
                        "certified",
                        "queued",
                        "identified",
                        "sending",
                        "submitted",
                        "accepted",
                        "rejected",
                        "validation-failed",
                        "dead-lettered",
                        "cancelled",
                        "superseded",
                      ],
                    },
                  },
                  required: ["filingId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/cancellation": {
      post: {
        operationId: "cancelFiling",
        summary: "Cancels a filing that cannot have reached FinCEN yet",
        tags: ["filings"],
        description: "Needs the permission `filing:prepare`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    filingId: { type: "string", format: "uuid" },
                    state: {
                      type: "string",
                      enum: [
                        "draft",
                        "certified",
                        "queued",
                        "identified",
                        "sending",
                        "submitted",
                        "accepted",
                        "rejected",
                        "validation-failed",
                        "dead-lettered",
                        "cancelled",
                        "superseded",
                      ],
                    },
                  },
                  required: ["filingId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/transcript": {
      get: {
        operationId: "getTranscript",
        summary: "FinCEN's transcript as a PDF; the reading is noted",
        tags: ["filings"],
        description: "Needs the permission `person:read`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "410": {
            description: "Gone",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filing-status": {
      get: {
        operationId: "filingStatus",
        summary: "How many filings are in which state, and what needs a person",
        tags: ["filing-status"],
        description: "Needs the permission `filing:operate`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    states: {
                      type: "object",
                      properties: {
                        draft: { type: "integer" },
                        certified: { type: "integer" },
                        queued: { type: "integer" },
                        identified: { type: "integer" },
                        sending: { type: "integer" },
                        submitted: { type: "integer" },
                        accepted: { type: "integer" },
                        rejected: { type: "integer" },
                        "validation-failed": { type: "integer" },
                        "dead-lettered": { type: "integer" },
                        cancelled: { type: "integer" },
                        superseded: { type: "integer" },
                      },
                    },
                    stuck: { type: "integer" },
                    oldestQueuedAt: { type: "string", format: "date-time" },
                    differing: { type: "integer" },
                  },
                  required: ["states", "stuck", "differing"],
                  additionalProperties: false,
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/filings/{filingId}/resolution": {
      post: {
        operationId: "resolveFiling",
        summary:
          "Decides about a dead letter: try again, abandon, or take it as accepted with FinCEN's id as evidence",
        tags: ["filings"],
        description: "Needs the permission `filing:operate`.",
        security: [{ bearer: [] }],
        parameters: [
          { schema: { type: "string", format: "uuid" }, required: true, name: "filingId", in: "path" },
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  action: { type: "string", enum: ["retry", "abandon", "accepted"] },
                  reason: { type: "string", minLength: 3, maxLength: 200 },
                  boirId: { type: "string", pattern: "^\\d{5,20}$" },
                },
                required: ["action", "reason"],
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    filingId: { type: "string", format: "uuid" },
                    state: {
                      type: "string",
                      enum: [
                        "draft",
                        "certified",
                        "queued",
                        "identified",
                        "sending",
                        "submitted",
                        "accepted",
                        "rejected",
                        "validation-failed",
                        "dead-lettered",
                        "cancelled",
                        "superseded",
                      ],
                    },
                  },
                  required: ["filingId", "state"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "404": {
            description: "Not found",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "409": {
            description: "Conflict",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/reconciliations": {
      post: {
        operationId: "reconcileFilings",
        summary:
          "Asks FinCEN about some of the filings that were sent, and notes where its answer is another than ours",
        tags: ["reconciliations"],
        description: "Needs the permission `filing:operate`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: {
              type: "string",
              minLength: 8,
              maxLength: 128,
              pattern: "^[\\x21-\\x7e]+$",
              description:
                "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            },
            required: true,
            description:
              "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
            name: "idempotency-key",
            in: "header",
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  sinceDays: { type: "integer", minimum: 1, maximum: 3650, default: 7 },
                  most: { type: "integer", minimum: 1, maximum: 100, default: 50 },
                  after: { type: "string", format: "uuid" },
                },
                additionalProperties: false,
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    asked: { type: "integer" },
                    unanswered: { type: "integer" },
                    differing: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          filingId: { type: "string", format: "uuid" },
                          finding: {
                            type: "string",
                            enum: [
                              "same",
                              "unknown-there",
                              "ended-there",
                              "accepted-there",
                              "not-accepted-there",
                              "ids-differ",
                            ],
                          },
                          ours: {
                            type: "string",
                            enum: [
                              "draft",
                              "certified",
                              "queued",
                              "identified",
                              "sending",
                              "submitted",
                              "accepted",
                              "rejected",
                              "validation-failed",
                              "dead-lettered",
                              "cancelled",
                              "superseded",
                            ],
                          },
                        },
                        required: ["filingId", "finding", "ours"],
                        additionalProperties: false,
                      },
                    },
                    remaining: { type: "integer" },
                    next: { type: "string", format: "uuid" },
                    older: { type: "integer" },
                  },
                  required: ["asked", "unanswered", "differing", "remaining", "older"],
                  additionalProperties: false,
                },
              },
            },
          },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "413": {
            description: "Too large",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "415": {
            description: "Unsupported media type",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "422": {
            description: "Cannot be processed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
    "/audit/records": {
      get: {
        operationId: "listAuditRecords",
        summary: "The tenant's audit chain in its order, as it was hashed, for verification elsewhere",
        tags: ["audit"],
        description: "Needs the permission `audit:read`.",
        security: [{ bearer: [] }],
        parameters: [
          {
            schema: { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991, default: 0 },
            required: false,
            name: "after",
            in: "query",
          },
          {
            schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
            required: false,
            name: "limit",
            in: "query",
          },
          {
            schema: { type: "string", description: "ETags that the caller has: 304 when one is current" },
            required: false,
            description: "ETags that the caller has: 304 when one is current",
            name: "if-none-match",
            in: "header",
          },
        ],
        responses: {
          "200": {
            description: "Done",
            headers: {
              "x-request-id": {
                description: "The request's id, in the logs too",
                schema: { type: "string" },
              },
              etag: {
                description: "The version, for If-Match and If-None-Match",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    records: {
                      type: "array",
                      items: {
                        type: "object",
                        properties: {
                          sequence: { type: "integer", exclusiveMinimum: 0 },
                          record: { type: "string" },
                          previousHash: { type: "string", pattern: "^[0-9a-f]{64}$" },
                          hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
                        },
                        required: ["sequence", "record", "previousHash", "hash"],
                      },
                    },
                  },
                  required: ["records"],
                },
              },
            },
          },
          "304": { description: "Not changed" },
          "400": {
            description: "Bad request",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "401": {
            description: "Not signed in",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "403": {
            description: "Not allowed",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "429": {
            description: "Too many requests",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "500": {
            description: "Internal error",
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
          "503": {
            description: "Unavailable",
            headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" } } },
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        },
      },
    },
  },
};
