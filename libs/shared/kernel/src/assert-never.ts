/** Ends a `switch` over a closed set: a compile error when a member is forgotten, an exception if data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
