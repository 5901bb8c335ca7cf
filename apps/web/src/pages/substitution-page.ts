export { Substitutions as SubstitutionPage } from '@amtsweg/identity-web';
