import type { StateConfig } from '@amtsweg/engine';
import {
  formerDocument,
  taskState,
  ways,
  type ClockSpec,
  type Feel,
  type Field,
  type Tariff,
} from '@amtsweg/procedure';

export const cardRetention = {
  years: 5,
  legalBasis: '§ 23 Abs. 4 PAuswG: bis fünf Jahre nach Ablauf der Gültigkeit',
  evidence: 'derived',
} as const;

const extras: Feel =
  '(if form.photo = "office" then 600 else 0) + (if form.handover = "posted" then 1500 else 0) + (if facts.attendance.competence = "elsewhere" then 1300 else 0)';

function tariff(id: string, cents: number, more: Partial<Tariff>): Tariff {
  return {
    id,
    legalBasis: '§ 1 PAuswGebV',
    type: 'fixed',
    cents: `${cents} + ${extras}`,
    evidence: 'documented',
    ...more,
  };
}

/** The fee of an identity card; the figures rose on 7 February 2026. */
export const cardFee: readonly Tariff[] = [
  {
    id: 'needy',
    legalBasis: '§ 1 PAuswGebV (Bedürftigkeit)',
    type: 'free',
    cents: '0',
    when: 'facts.exemption.outcome = "exempt"',
    evidence: 'derived',
  },
  ...(
    [
      ['until-2026-02', 2280, 3700, { validTo: '2026-02-06' }],
      ['from-2026-02', 2760, 4600, { validFrom: '2026-02-07' }],
    ] as const
  ).flatMap(([id, young, adult, dates]) => [
    tariff(`under-24-${id}`, young, {
      when: 'date(form.birthDate) + duration("P24Y") > date(today)',
      ...dates,
    }),
    tariff(`adult-${id}`, adult, dates),
  ]),
];

/** Fingerprints may lie with the office for ninety days at most, collected or not (Art. 10 (3) Regulation (EU) 2019/1157). */
export const erasurePeriod: ClockSpec = {
  label: 'Löschung der Fingerabdrücke',
  kind: 'statutory',
  legalBasis: '§ 26 Abs. 2 PAuswG, Art. 10 Abs. 3 VO (EU) 2019/1157',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P90D',
  warnings: [{ before: 'P2W', to: 'clerk' }],
  runsIn: ['issued'],
  atEnd: 'escalate',
};

/** With the card goes a declaration whether the letter with the secret number came (§ 18 (1) PAuswV). */
export const cardHandover: readonly Field[] = [
  formerDocument,
  {
    name: 'pinLetter',
    label: 'PIN-Brief',
    type: 'choice',
    required: true,
    options: [
      { value: 'received', label: 'Erhalten und unversehrt' },
      { value: 'missing', label: 'Nicht erhalten oder geöffnet' },
    ],
  },
];

/** After the handover: who never got the secret number sets one at the counter, else the function would be open to others. */
export const pinStates: Readonly<Record<string, StateConfig>> = {
  pinGate: {
    meta: { label: 'PIN-Brief', status: 'handedOver' },
    always: ways([{ to: 'pinSetting', when: 'facts.pickup.pinLetter = "missing"' }, { to: 'handedOver' }]),
  },
  pinSetting: taskState({
    id: 'pinSetting',
    state: 'Neue Geheimnummer',
    status: 'handedOver',
    task: 'Geheimnummer am Änderungsterminal neu setzen lassen oder die Funktion sperren',
    post: 'clerk',
    legalBasis: '§§ 10, 13 PAuswG, § 20 PAuswV',
    outcomes: {
      set: { label: 'Neu gesetzt', to: 'handedOver' },
      blocked: { label: 'Online-Ausweisfunktion gesperrt', to: 'handedOver' },
    },
  }),
};
