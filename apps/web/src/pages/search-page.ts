export { CaseSearch as SearchPage } from '@amtsweg/inbox-web';
