export { FollowUps as FollowUpsPage } from '@amtsweg/inbox-web';
