import type { StateConfig } from '@amtsweg/engine';
import {
  directActionPeriod,
  directActionRemedy,
  documentState,
  dispatchState,
  hearing,
  hearingPeriod,
  set,
  taskState,
  transmissionState,
  ways,
  type ClockSpec,
  type DocumentSpec,
  type EventSpec,
  type Feel,
  type Field,
  type OutcomeWay,
  type Tariff,
  type Way,
} from '@amtsweg/procedure';

/** The passport law has its own rule: an action does not suspend refusal or restriction (§ 14 PassG). */
export const passportRemedy = directActionRemedy({
  effect:
    'Die Klage gegen die Versagung oder Beschränkung des Passes hat keine aufschiebende Wirkung (§ 14 des Passgesetzes).',
});

export const passportRetention = {
  years: 5,
  legalBasis: '§ 21 Abs. 4 PassG: bis fünf Jahre nach Ablauf der Gültigkeit',
  evidence: 'derived',
} as const;

const under24: Feel = 'date(form.birthDate) + duration("P24Y") > date(today)';
const elsewhere: Feel = '(if facts.attendance.competence = "elsewhere" then 2 else 1)';
const extras: Feel =
  '(if form.pages = "48" then 2200 else 0) + (if form.photo = "office" then 600 else 0) + (if form.handover = "posted" then 1500 else 0)';

/**
 * The fee of a passport (§ 15 PassV): by age on the day of the application, doubled before an office that is not
 * competent where it can come to that (`doubled`); `surcharge` in cents is not doubled.
 */
export function passportFee(surcharge = 0, doubled = true): Tariff[] {
  const sum = (base: number): Feel => `${base}${doubled ? ` * ${elsewhere}` : ''} + ${surcharge} + ${extras}`;
  const legalBasis = '§ 15 Abs. 1 und 2 PassV';
  return [
    {
      id: 'needy',
      legalBasis: '§ 15 PassV (Bedürftigkeit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    { id: 'under-24', legalBasis, type: 'fixed', cents: sum(3750), when: under24, evidence: 'documented' },
    {
      id: 'adult-2017',
      legalBasis,
      type: 'fixed',
      cents: sum(6000),
      validTo: '2023-12-31',
      evidence: 'derived',
    },
    {
      id: 'adult-2024',
      legalBasis,
      type: 'fixed',
      cents: sum(7000),
      validFrom: '2024-01-01',
      evidence: 'documented',
    },
  ];
}

/** § 7 (1) PassG, as far as a clerk meets it; a list that the law closes. */
const refusalGround: Field = {
  name: 'ground',
  label: 'Versagungsgrund',
  type: 'choice',
  required: true,
  options: [
    { value: 'security', label: 'Gefährdung der Sicherheit oder erheblicher Belange (Nr. 1)' },
    { value: 'prosecution', label: 'Strafverfolgung oder Strafvollstreckung (Nr. 2)' },
    { value: 'narcotics', label: 'Verstoß gegen Betäubungsmittelvorschriften (Nr. 3)' },
    { value: 'tax', label: 'Steuer- oder Zollverbindlichkeiten (Nr. 4)' },
    { value: 'maintenance', label: 'Gesetzliche Unterhaltspflicht (Nr. 5)' },
    { value: 'service', label: 'Wehr- oder Zivildienst (Nr. 6 bis 9)' },
    { value: 'terror', label: 'Vorbereitung einer schweren staatsgefährdenden Gewalttat (Nr. 10)' },
    { value: 'abuse', label: 'Genitalverstümmelung oder Missbrauch im Ausland (Nr. 11 f.)' },
    { value: 'notGerman', label: 'Nicht Deutscher im Sinne des Art. 116 Abs. 1 GG (§ 1 Abs. 4 PassG)' },
    { value: 'identity', label: 'Identität nicht festgestellt (§ 6 Abs. 2 und 3 PassG)' },
    { value: 'urgency', label: 'Nicht sofort benötigt (§ 1 Abs. 2 PassG)' },
    { value: 'interest', label: 'Kein berechtigtes Interesse an einem zweiten Pass (§ 1 Abs. 3 PassG)' },
  ],
};

export const passportClocks: Readonly<Record<string, ClockSpec>> = {
  hearingPeriod: hearingPeriod(),
  nationalityPeriod: {
    label: 'Auskunft der Staatsangehörigkeitsbehörde',
    kind: 'target',
    legalBasis: '§ 5 VwVfG, § 30 StAG',
    bound: 'authority',
    start: { rule: 'event' },
    period: 'P1M',
  },
  refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
};

export const passportEvents: Readonly<Record<string, EventSpec>> = {
  nationalityFound: {
    label: 'Feststellung der Staatsangehörigkeit eintragen (§ 30 StAG)',
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'german', label: 'Deutsche Staatsangehörigkeit besteht' },
          { value: 'notGerman', label: 'Deutsche Staatsangehörigkeit besteht nicht' },
        ],
      },
    ],
  },
};

const facts = {
  type: 'facts',
  rows: [
    ['Name', '{form.givenNames} {form.familyName}'],
    ['Geburtsdatum und -ort', '{form.birthDate}, {form.birthPlace}'],
    ['Antrag vom', '{facts.receivedOn}'],
  ],
} as const;

/** Hearing and refusal; `what` is the accusative, `den Reisepass`, `reasons` the tasks that can lead to the hearing. */
export function refusalLetters(
  what: string,
  reasons: readonly string[] = ['examination', 'identification'],
): Record<string, DocumentSpec> {
  return {
    hearing: {
      kind: 'letter',
      title: 'Anhörung (§ 28 VwVfG)',
      signedAs: 'clerk',
      blocks: [
        facts,
        {
          type: 'paragraph',
          text: `wir beabsichtigen, Ihnen ${what} zu versagen oder nur beschränkt auszustellen. ${reasons.map((task) => `{facts.${task}.reason}`).join('')}`,
        },
        {
          type: 'paragraph',
          text: 'Die Staatsangehörigkeitsbehörde hat festgestellt, dass die deutsche Staatsangehörigkeit nicht besteht.',
          when: 'facts.nationalityFound.result = "notGerman"',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe zu den Tatsachen äußern.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Versagung',
      signedBy: 'decision',
      remedy: true,
      blocks: [
        facts,
        { type: 'paragraph', text: `Ihr Antrag, Ihnen ${what} auszustellen, wird abgelehnt.` },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
      ],
    },
  };
}

/** The notice of the milder measure; needs `passportExamination` with restrictions. */
export const restrictionLetter: DocumentSpec = {
  kind: 'notice',
  title: 'Beschränkung des Passes (§ 7 Abs. 2 PassG)',
  signedBy: 'decision',
  remedy: true,
  blocks: [
    facts,
    {
      type: 'paragraph',
      text: 'Statt der Versagung wird der Pass beschränkt: {facts.decision.restriction} Er gilt bis {facts.decision.restrictedUntil}.',
    },
    { type: 'heading', text: 'Gründe' },
    { type: 'paragraph', text: '{facts.decision.reason}' },
  ],
};

/**
 * What § 6 PassG wants examined before any passport, and the ways out of it: doubt about the identity is cleared with
 * the police (§ 6 (3)), doubt about nationality by the authority that alone can find it (§ 30 StAG), a ground of § 7 (1)
 * leads through the hearing to a decision of the head, who must see whether a restriction suffices (§ 7 (2)).
 */
export function passportExamination(config: {
  readonly approved: string | readonly Way[];
  readonly task: string;
  readonly findings?: readonly Field[];
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  /** False where a restriction makes no sense. */
  readonly restrictable?: boolean;
}): Record<string, StateConfig> {
  const { approved, findings } = config;
  return {
    examination: taskState({
      id: 'examination',
      state: 'Prüfung der Voraussetzungen',
      status: 'inReview',
      task: config.task,
      post: 'clerk',
      target: 'P1D',
      legalBasis: '§ 6 Abs. 2, § 7 PassG',
      outcomes: {
        approve: {
          label: 'Auszustellen',
          to: approved,
          ...(findings === undefined ? {} : { fields: findings }),
        },
        identityDoubt: { label: 'Zweifel an der Identität', to: 'identification' },
        nationalityDoubt: { label: 'Zweifel an der Staatsangehörigkeit', to: 'nationality' },
        ground: {
          label: 'Anhaltspunkte für einen Versagungsgrund',
          adverse: true,
          to: 'hearing',
          fields: [refusalGround],
        },
        ...config.outcomes,
      },
    }),
    ...identityDoubts('§ 6 Abs. 3 PassG', '§ 30 StAG, § 22 PassG'),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'decision' }),
    ...decision(config),
  };
}

/**
 * Doubts about who somebody is, or whether they are German: neither is guessed. Needs the states `examination` and
 * `hearing`, the event `nationalityFound` and the clock `nationalityPeriod`.
 */
export function identityDoubts(identity: string, nationality: string): Record<string, StateConfig> {
  return {
    identification: taskState({
      id: 'identification',
      state: 'Feststellung der Identität',
      status: 'inReview',
      task: 'Personenstandsurkunden und frühere Register beiziehen, notfalls erkennungsdienstliche Maßnahmen veranlassen',
      post: 'clerk',
      legalBasis: identity,
      outcomes: {
        established: { label: 'Identität festgestellt', to: 'examination' },
        notEstablished: { label: 'Nicht festzustellen', adverse: true, to: 'hearing' },
      },
    }),
    nationality: transmissionState({
      id: 'nationalityRequest',
      state: 'Anfrage an die Staatsangehörigkeitsbehörde',
      status: 'waitingForOthers',
      receivers: '["Landeshauptstadt Hannover, Staatsangehörigkeitsbehörde"]',
      legalBasis: nationality,
      to: 'awaitingNationality',
    }),
    awaitingNationality: {
      meta: { label: 'Wartet auf Feststellung der Staatsangehörigkeit', status: 'waitingForOthers' },
      on: {
        nationalityFound: ways(
          [{ to: 'examination', when: 'event.result = "german"' }, { to: 'hearing' }],
          ['record'],
        ),
      },
      after: { nationalityPeriod: 'nationalityOverdue' },
    },
    nationalityOverdue: taskState({
      id: 'nationalityOverdue',
      state: 'Feststellung der Staatsangehörigkeit steht aus',
      status: 'waitingForOthers',
      task: 'Bei der Staatsangehörigkeitsbehörde nachfragen',
      post: 'clerk',
      outcomes: { remind: { label: 'Erinnert', to: 'nationality' } },
    }),
  };
}

function decision(config: {
  readonly approved: string | readonly Way[];
  readonly restrictable?: boolean;
}): Record<string, StateConfig> {
  const restrict: OutcomeWay = {
    label: 'Beschränkt ausstellen (§ 7 Abs. 2 PassG)',
    adverse: true,
    to: [{ to: 'restriction', then: [set('restricted', 'true')] }],
    fields: [
      {
        name: 'restriction',
        label: 'Beschränkung des Geltungsbereichs',
        type: 'longText',
        maxLength: 1000,
        required: true,
      },
      { name: 'restrictedUntil', label: 'Gültig bis', type: 'date', notBefore: 'today', required: true },
    ],
  };
  const restrictable = config.restrictable !== false;
  return {
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung über die Versagung',
      status: 'inReview',
      task: 'Nach der Anhörung über Versagung, Beschränkung oder Ausstellung entscheiden',
      post: 'lead',
      notBy: ['examination'],
      legalBasis: '§ 7 PassG',
      outcomes: {
        approve: { label: 'Ausstellen', to: config.approved },
        ...(restrictable ? { restrict } : {}),
        refuse: { label: 'Versagen', adverse: true, to: '#case.rejected', fields: [refusalGround] },
      },
    }),
    ...(restrictable
      ? {
          restriction: documentState({
            id: 'restrictionDocument',
            state: 'Beschränkung wird ausgefertigt',
            status: 'inReview',
            document: 'restriction',
            to: 'restrictionOut',
          }),
          // Nothing waits for this notice to become final: the action does not suspend it (§ 14 PassG).
          restrictionOut: dispatchState({
            id: 'restrictionDispatch',
            state: 'Beschränkung geht hinaus',
            status: 'inReview',
            document: 'restrictionDocument',
            to: config.approved,
          }),
        }
      : {}),
  };
}
