/** What the web client has to know of its environment: /config.json. Nothing in it is a secret. */
export interface WebConfig {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Where a user's sign-in at the provider ends. */
  readonly signOut: string;
  readonly clientId: string;
  readonly scope: string;
}
