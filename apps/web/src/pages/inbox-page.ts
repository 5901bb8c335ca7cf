export { Inbox as InboxPage } from '@amtsweg/inbox-web';
