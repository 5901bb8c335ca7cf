import type { NotificationRule } from './deadline.js';
import type { LegalParameterName } from './legal-parameters.js';
import type { LawName } from './laws.js';

/** What a notification rule says, as data. */
export interface NotificationRuleData {
  /** The procedure law whose § on periods applies. */
  readonly law: LawName;
  /** How the act becomes known, or the filing received; `null`: the date given is the day itself. */
  readonly notification: Notification | null;
  /** How sentences call the day from which the period is counted. */
  readonly anchor: 'Tag der Bekanntgabe' | 'Tag des Eingangs' | 'Tag des Ereignisses' | 'Anfangstag';
}

/** When and on what ground an act counts as known, or a filing as received. */
export interface Notification {
  /** Rule id of the domain catalogue. */
  readonly step: string;
  readonly source: string;
  /** What was done on the start date, for "Das Schreiben ‹wurde› am … ‹zur Post gegeben›". */
  readonly done: string;
  readonly verb: 'wurde' | 'ist';
  /** As what it counts then: "Es gilt am vierten Tag danach als ‹bekannt gegeben›". */
  readonly effect: 'bekannt gegeben' | 'bei der zuständigen Behörde eingegangen';
  /** The period after which the act counts as known; `null`: it is known on the start date itself. */
  readonly deemedAfter: LegalParameterName | null;
  /** Whether a notification day on a Saturday, Sunday or holiday moves: only in tax law (LC-38, LC-39). */
  readonly moves: boolean;
  /** The provision by which a proven later receipt takes the place of the day; `null`: receipt does not matter. */
  readonly laterReceipt: string | null;
}

const posted = 'zur Post gegeben';
const sent = 'elektronisch abgesendet';
const vwvfgLater = '§ 41 Abs. 2 Satz 3 VwVfG';
const sgbxLater = '§ 37 Abs. 2 Satz 3 SGB X';

/**
 * Every rule as a row (T-7, T-8, T-9, LC-14, LC-37 … LC-44).
 *
 * § 108 Abs. 3 AO moves the notification day of every tax rule, also the month abroad (AEAO zu § 108 Nr. 2).
 */
export const notificationRules: Readonly<Record<NotificationRule, NotificationRuleData>> = {
  'vwvfg-post': fiction('VwVfG', 'T-7', '§ 41 Abs. 2 Satz 1 VwVfG', posted, 'vwvfg-post', vwvfgLater),
  'vwvfg-electronic': fiction(
    'VwVfG',
    'T-7',
    '§ 41 Abs. 2 Satz 2 VwVfG',
    sent,
    'vwvfg-electronic',
    vwvfgLater,
  ),
  'vwvfg-portal-retrieval': fiction(
    'VwVfG',
    'T-9',
    '§ 41 Abs. 2a VwVfG',
    'abgerufen',
    'vwvfg-portal-retrieval',
    null,
  ),
  // Provision decides, whenever it is retrieved (LC-42).
  'ozg9-mailbox': fiction(
    'VwVfG',
    'LC-42',
    '§ 9 OZG',
    'im Postfach des Nutzerkontos bereitgestellt',
    'ozg9-mailbox',
    null,
  ),
  'ao-post': fiction('AO', 'T-7', '§ 122 Abs. 2 Nr. 1 AO', posted, 'ao-post', '§ 122 Abs. 2 AO'),
  'ao-electronic': fiction('AO', 'T-7', '§ 122 Abs. 2a AO', sent, 'ao-electronic', '§ 122 Abs. 2a AO'),
  'ao-post-abroad': fiction(
    'AO',
    'T-8',
    '§ 122 Abs. 2 Nr. 2 AO',
    'zur Post ins Ausland gegeben',
    'ao-post-abroad',
    '§ 122 Abs. 2 AO',
  ),
  'sgbx-post': fiction('SGB X', 'T-7', '§ 37 Abs. 2 SGB X', posted, 'sgbx-post', sgbxLater),
  'sgbx-electronic': fiction('SGB X', 'T-7', '§ 37 Abs. 2 Satz 2 SGB X', sent, 'sgbx-electronic', sgbxLater),
  'registered-letter': fiction(
    'VwVfG',
    'LC-44',
    '§ 4 Abs. 2 VwZG',
    'als Einschreiben zur Post gegeben',
    'registered-letter',
    '§ 4 Abs. 2 Satz 2 VwZG',
  ),
  'public-notice': fiction(
    'VwVfG',
    'LC-43',
    '§ 41 Abs. 4 VwVfG',
    'in seinem verfügenden Teil ortsüblich bekannt gemacht',
    'public-notice',
    null,
  ),
  'single-point-abroad': fiction(
    'VwVfG',
    'T-8',
    '§ 71b Abs. 6 Satz 1 VwVfG',
    'zur Post ins Ausland gegeben',
    'single-point-abroad',
    `§ 71b Abs. 6 Satz 2 i. V. m. ${vwvfgLater}`,
  ),
  'single-point': {
    law: 'VwVfG',
    anchor: 'Tag des Eingangs',
    notification: {
      step: 'LC-14',
      source: '§ 71b Abs. 2 Satz 1 VwVfG',
      done: 'bei der einheitlichen Stelle eingegangen',
      verb: 'ist',
      effect: 'bei der zuständigen Behörde eingegangen',
      deemedAfter: 'single-point-receipt',
      moves: false,
      laterReceipt: null,
    },
  },
  'formal-service': {
    law: 'VwVfG',
    anchor: 'Tag der Bekanntgabe',
    notification: {
      step: 'LC-44',
      source: '§§ 3, 5 VwZG',
      done: 'förmlich zugestellt',
      verb: 'wurde',
      effect: 'bekannt gegeben',
      deemedAfter: null,
      moves: false,
      laterReceipt: null,
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
  laterReceipt: string | null,
): NotificationRuleData {
  return {
    law,
    anchor: 'Tag der Bekanntgabe',
    notification: {
      step,
      source,
      done,
      verb: 'wurde',
      effect: 'bekannt gegeben',
      deemedAfter,
      moves: law === 'AO',
      laterReceipt,
    },
  };
}
