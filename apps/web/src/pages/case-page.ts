export { CaseFile as CasePage } from '@amtsweg/cases-web';
