export { Waiting as WaitingPage } from '@amtsweg/inbox-web';
