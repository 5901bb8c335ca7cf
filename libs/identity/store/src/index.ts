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
export { namedPosts } from './named-posts.js';
export type { NamedPost } from './named-posts.js';
export { keepUserSettings, userSettings } from './user-settings.js';
export { endWebSession, openWebSession, sessionLimits, webSessionOf } from './web-session.js';
export type { WebSession } from './web-session.js';
export { postLine } from './post-line.js';
export type { PostLine } from './post-line.js';
export { colleagues } from './colleagues.js';
export type { Colleague } from './colleagues.js';
export { namesOf } from './names-of.js';
export { decideRight, listRightsRequests, requestRight, rightsScene } from './rights.js';
export type {
  RightChange,
  RightKind,
  RightsRequest,
  RightsScene,
  RightsVerdict,
  RightToRequest,
} from './rights.js';
export {
  absenceOf,
  endSubstitution,
  enterSubstitution,
  listSubstitutions,
  standInsOf,
  substitutionOf,
} from './substitutions.js';
export type { Absence, StandIn, SubstitutionRow, SubstitutionToAdd } from './substitutions.js';
