import type { components } from './schema.js';

/** The answer of the API that its description lists under this name. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];
