export { Administration as AdministrationPage } from '@amtsweg/identity-web';
