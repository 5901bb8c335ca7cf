export { actorOf } from './actor-of.js';
export { enterOrganisation } from './enter-organisation.js';
export type { Organisation } from './enter-organisation.js';
export { signerOf } from './signer-of.js';
export type { Signer } from './signer-of.js';
export { unitOf } from './unit-of.js';
export type { Unit } from './unit-of.js';
export {
  organisationEntities,
  OrgUnitEntity,
  PostEntity,
  PostHolderEntity,
} from './organisation.entities.js';
