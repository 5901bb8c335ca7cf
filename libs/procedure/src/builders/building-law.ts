import type { ClockSpec } from '../clock-spec.js';
import type { BlockSpec, DocumentSpec, Text } from '../document-spec.js';
import type { PublicStatus, Remedy, Tariff } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { collectionPeriod } from './collection.js';
import { replyPeriod, requestLetter } from './completeness.js';
import { hearingPeriod, statementEvent } from './hearing.js';
import { inactionMarker, interimLetter } from './inaction.js';
import { actionPeriod, objectionEvents, objectionPeriod } from './objection.js';
import { plotLine } from './plot-form.js';
import { withdrawEvent } from './withdrawal.js';

/** Acts under BauGB and NBauO keep the objection in Lower Saxony (§ 80 (2) NJG). */
export const buildingRemedy: Remedy = {
  kind: 'objection',
  legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Baugesetzbuch, Niedersächsische Bauordnung)',
  text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist bei der Landeshauptstadt Hannover, Fachbereich Planen und Stadtentwicklung, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend nach § 3a Absatz 3 des Verwaltungsverfahrensgesetzes und § 9a Absatz 5 des Onlinezugangsgesetzes oder zur Niederschrift einzulegen. Der Widerspruch gegen die Festsetzung der Kosten hat keine aufschiebende Wirkung.',
  validFrom: '2024-01-01',
  evidence: 'assumed',
};

/** Objection events with what § 212a BauGB makes of a neighbour's objection. */
export function buildingObjectionEvents(): Record<string, EventSpec> {
  const events = objectionEvents();
  return {
    ...events,
    objection: {
      ...(events['objection'] as EventSpec),
      note: 'Der Widerspruch Dritter gegen eine bauaufsichtliche Zulassung hat keine aufschiebende Wirkung (§ 212a BauGB); Aussetzung durch die Behörde oder das Gericht ist möglich (§ 80a VwGO).',
    },
  };
}

/** The events every procedure of `buildingPermit` handles. */
export function buildingEvents(): Record<string, EventSpec> {
  return { withdraw: withdrawEvent, statement: statementEvent, ...buildingObjectionEvents() };
}

/** The clocks every procedure of `buildingPermit` waits for. */
export function buildingClocks(): Record<string, ClockSpec> {
  return {
    replyPeriod: { ...replyPeriod, legalBasis: '§ 69 Abs. 2 NBauO, § 31 Abs. 2 VwVfG' },
    hearingPeriod: hearingPeriod(),
    inactionMarker,
    remedyPeriod: objectionPeriod('facts.permitDispatch'),
    refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
    actionPeriod: actionPeriod(),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.permitDispatch'),
    refusalFeePeriod: collectionPeriod(
      'refusalPayment',
      'Zahlungsfrist',
      '§ 7 NVwKostG',
      'facts.refusalDispatch',
    ),
    returnRemedyPeriod: objectionPeriod('facts.returnDispatch'),
  };
}

/** How a building fee is measured: by the value of the building, by time, or within a frame (BauGO with its annexes). */
export function buildingTariffs(config: {
  /** Per mille of the value of the shell; absent where the tariff knows no value fee. */
  readonly perMille?: number;
  readonly least: number;
  readonly most: number;
}): readonly Tariff[] {
  const { perMille, least, most } = config;
  const value: Tariff = {
    id: 'baugo-value',
    legalBasis: 'BauGO mit Gebührenverzeichnis (Anlage 1), Gebühr nach Rohbauwert',
    type: 'value',
    cents: `max(${least}, facts.feeSetting.buildingValue * ${perMille} / 1000)`,
    when: 'facts.feeSetting.basis = "value"',
    evidence: 'assumed',
  };
  return [
    {
      id: 'free',
      legalBasis: '§ 2 NVwKostG (sachliche oder persönliche Gebührenfreiheit)',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none"',
      evidence: 'derived',
    },
    ...(perMille === undefined ? [] : [value]),
    {
      id: 'baugo-time',
      legalBasis: 'BauGO, Gebühr nach Zeitaufwand je angefangene Viertelstunde',
      type: 'time',
      cents: `max(${least}, facts.feeSetting.quarterHours * 1700)`,
      when: 'facts.feeSetting.basis = "time"',
      evidence: 'assumed',
    },
    {
      id: 'baugo-range',
      legalBasis: 'BauGO, Rahmengebühr (§ 9 NVwKostG)',
      type: 'range',
      cents: `max(${least}, min(${most}, facts.feeSetting.amount))`,
      when: 'facts.feeSetting.basis = "range"',
      evidence: 'assumed',
    },
  ];
}

/** Plot, applicant's project and fee, as permit and refusal of a building procedure state them. */
export function buildingBlocks(project: Text): {
  readonly head: BlockSpec;
  readonly costs: readonly BlockSpec[];
} {
  return {
    head: {
      type: 'facts',
      rows: [
        ['Antrag vom', '{facts.receivedOn}'],
        ['Vorhaben', project],
        ['Grundstück', plotLine],
      ],
    },
    costs: [
      { type: 'heading', text: 'Kosten' },
      {
        type: 'paragraph',
        text: 'Für diese Amtshandlung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). {facts.feeSetting.reason} Bitte zahlen Sie innerhalb eines Monats nach der Bekanntgabe unter Angabe des Kassenzeichens.',
        when: 'facts.fee.cents > 0',
      },
    ],
  };
}

/** Requests, hearing, interim reply, refusal and return, in the words of the one procedure. */
export function buildingLetters(config: {
  /** After "zu" and "über": `Ihrem Bauantrag`, `Ihren Bauantrag`. */
  readonly dative: string;
  readonly accusative: string;
  readonly project: Text;
  readonly signedBy?: string;
}): Record<'request' | 'hearing' | 'interim' | 'refusal' | 'returned', DocumentSpec> {
  const { head, costs } = buildingBlocks(config.project);
  return {
    request: requestLetter(config.dative),
    interim: interimLetter(config.accusative),
    hearing: {
      kind: 'letter',
      title: 'Anhörung vor einer Ablehnung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `wir beabsichtigen, ${config.accusative} abzulehnen. Dafür sind diese Gründe maßgebend:`,
        },
        { type: 'paragraph', text: '{facts.decision.reason}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern oder Ihre Planung ändern (§ 28 Abs. 1 VwVfG).',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung',
      remedy: true,
      signedBy: config.signedBy ?? 'signature',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: `${config.accusative.replace(/^./u, (letter) => letter.toUpperCase())} lehnen wir ab.`,
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.decision.reason}' },
        ...costs,
      ],
    },
    returned: {
      kind: 'notice',
      title: 'Zurückweisung wegen unvollständiger Unterlagen',
      remedy: true,
      signedAs: 'clerk',
      blocks: [
        head,
        {
          type: 'paragraph',
          text: 'Der Antrag wird zurückgewiesen, weil die Mängel nicht innerhalb der gesetzten Frist behoben wurden (§ 69 Abs. 2 NBauO).',
        },
        { type: 'paragraph', text: '{facts.overdue.reason}' },
      ],
    },
  };
}

/** What the applicant is told in the states that `buildingPermit` and `buildingUse` add. */
export const buildingStatuses: Readonly<Record<string, PublicStatus>> = {
  neighboursAsked: {
    de: 'Nachbarn beteiligt',
    easy: 'Wir fragen Ihre Nachbarn. Sie haben vier Wochen Zeit.',
    en: 'Neighbours consulted',
    actor: 'other',
    next: 'Nach Ablauf der Einwendungsfrist geht die Prüfung weiter.',
  },
  permitValid: {
    de: 'Bescheid bekannt gegeben',
    easy: 'Sie haben unseren Brief. Lesen Sie, was erlaubt ist und bis wann.',
    en: 'Decision notified',
    actor: 'applicant',
    next: 'Beachten Sie Geltungsdauer und Nebenbestimmungen und zeigen Sie den Beginn an.',
  },
  feeDue: {
    de: 'Gebühr zu zahlen',
    easy: 'Bitte bezahlen Sie die Gebühr. Wie viel, steht im Brief.',
    en: 'Fee due',
    actor: 'applicant',
    next: 'Die Gebühr ist auch zu zahlen, wenn Widerspruch eingelegt ist.',
  },
  objectionPending: {
    de: 'Widerspruchsverfahren',
    easy: 'Jemand hat sich gegen unsere Entscheidung gewehrt. Das wird geprüft.',
    en: 'Objection pending',
    actor: 'other',
    next: 'Der Ausgang wird Ihnen mitgeteilt. Nachbarwidersprüche hindern den Bau nur auf Anordnung.',
  },
  underway: {
    de: 'In Ausführung',
    easy: 'Sie haben angefangen. Sagen Sie uns, wenn Sie fertig sind.',
    en: 'Work in progress',
    actor: 'applicant',
    next: 'Zeigen Sie die Fertigstellung und die vorgeschriebenen Abnahmen an.',
  },
  lapsed: {
    de: 'Bescheid erloschen',
    easy: 'Sie haben nicht rechtzeitig angefangen. Die Erlaubnis gilt nicht mehr.',
    en: 'Decision lapsed',
    actor: 'nobody',
    next: 'Für das Vorhaben ist ein neuer Antrag nötig.',
  },
};
