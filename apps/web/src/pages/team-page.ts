export { Team as TeamPage } from '@amtsweg/identity-web';
