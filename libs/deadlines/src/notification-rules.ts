import type { NotificationRule } from './deadline.js';
import type { LegalParameterName } from './legal-parameters.js';
import type { LawName } from './laws.js';

/** What a notification rule says, as data. */
export interface NotificationRuleData {
  /** The procedure law whose § on periods applies. */
  readonly law: LawName;
  /** How the act becomes known; `null`: the rule knows no notification. */
  readonly notification: Notification | null;
  /** How sentences call the day from which the period is counted. */
  readonly anchor: 'Tag der Bekanntgabe' | 'Tag des Ereignisses' | 'Anfangstag';
}

/** When and on what ground an act counts as known. */
export interface Notification {
  /** Rule id of the domain catalogue. */
  readonly step: string;
  readonly source: string;
  /** What was done on the start date, for "Das Schreiben wurde am … ‹done›". */
  readonly done: string;
  /** The period after which the act counts as known; `null`: it is known on the start date itself. */
  readonly deemedAfter: LegalParameterName | null;
  /** Whether a notification day on a Saturday, Sunday or holiday moves: only in tax law (LC-38, LC-39). */
  readonly moves: boolean;
}

const posted = 'zur Post gegeben';
const sent = 'elektronisch abgesendet';

/**
 * Every rule as a row (T-7, T-8, T-9, LC-37 … LC-44).
 *
 * § 108 Abs. 3 AO moves the notification day of every tax rule, also the month abroad (AEAO zu § 108 Nr. 2).
 */
export const notificationRules: Readonly<Record<NotificationRule, NotificationRuleData>> = {
  'vwvfg-post': fiction('VwVfG', 'T-7', '§ 41 Abs. 2 Satz 1 VwVfG', posted, 'vwvfg-post'),
  'vwvfg-electronic': fiction('VwVfG', 'T-7', '§ 41 Abs. 2 Satz 2 VwVfG', sent, 'vwvfg-electronic'),
  'vwvfg-portal-retrieval': fiction(
    'VwVfG',
    'T-9',
    '§ 41 Abs. 2a VwVfG',
    'abgerufen',
    'vwvfg-portal-retrieval',
  ),
  'ozg9-mailbox': fiction(
    'VwVfG',
    'LC-42',
    '§ 9 OZG',
    'im Postfach des Nutzerkontos bereitgestellt',
    'ozg9-mailbox',
  ),
  'ao-post': fiction('AO', 'T-7', '§ 122 Abs. 2 Nr. 1 AO', posted, 'ao-post'),
  'ao-electronic': fiction('AO', 'T-7', '§ 122 Abs. 2a AO', sent, 'ao-electronic'),
  'ao-post-abroad': fiction(
    'AO',
    'T-8',
    '§ 122 Abs. 2 Nr. 2 AO',
    'zur Post ins Ausland gegeben',
    'ao-post-abroad',
  ),
  'sgbx-post': fiction('SGB X', 'T-7', '§ 37 Abs. 2 SGB X', posted, 'sgbx-post'),
  'registered-letter': fiction(
    'VwVfG',
    'LC-44',
    '§ 4 Abs. 2 VwZG',
    'als Einschreiben zur Post gegeben',
    'registered-letter',
  ),
  'public-notice': fiction(
    'VwVfG',
    'LC-43',
    '§ 41 Abs. 4 VwVfG',
    'in seinem verfügenden Teil ortsüblich bekannt gemacht',
    'public-notice',
  ),
  'formal-service': {
    law: 'VwVfG',
    anchor: 'Tag der Bekanntgabe',
    notification: {
      step: 'LC-44',
      source: '§§ 3, 5 VwZG',
      done: 'förmlich zugestellt',
      deemedAfter: null,
      moves: false,
    },
  },
  'authority-set': { law: 'VwVfG', anchor: 'Tag der Bekanntgabe', notification: null },
  event: { law: 'VwVfG', anchor: 'Tag des Ereignisses', notification: null },
  'start-of-day': { law: 'VwVfG', anchor: 'Anfangstag', notification: null },
};

function fiction(
  law: LawName,
  step: string,
  source: string,
  done: string,
  deemedAfter: LegalParameterName,
): NotificationRuleData {
  return {
    law,
    anchor: 'Tag der Bekanntgabe',
    notification: { step, source, done, deemedAfter, moves: law === 'AO' },
  };
}
