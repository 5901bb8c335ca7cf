/** Where a server is reached, and the issuer of the tokens that it takes. */
export interface ServerAddress {
  readonly url: string;
  readonly issuer: string;
  /** The database that it works on, as the owner of its schema. */
  readonly databaseUrl: string;
}
