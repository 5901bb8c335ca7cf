import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  brief,
  conclude,
  courtEvents,
  defineProcedure,
  documentState,
  endings,
  hearingPeriod,
  set,
  statementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { stay } from './obdachlosenunterbringung.stay.js';
import { form } from './obdachlosenunterbringung.form.js';
import { documents } from './obdachlosenunterbringung.documents.js';

const courtWaits = (path: string) =>
  ({
    rule: 'waiting-without-clock',
    path,
    reason: 'Den Gang des Rechtsstreits bestimmt das Verwaltungsgericht.',
    legalBasis: '§ 87 VwGO',
  }) as const;

/**
 * Obdachlosenunterbringung: not a social benefit but danger averted (§ 11 NPOG): whoever has no roof and cannot find one is
 * assigned one, on the same day, wherever they were registered before. It is no home and no tenancy: a bed, revocable, without right
 * to a certain room. So it is asked first whether somebody can help himself; and the police do it at night by word of mouth,
 * which is confirmed in writing (§ 37 (2) VwVfG).
 *
 * Where no place is left, the former home may be seized for its former tenant as a last resort (§ 8 NPOG), for months at most and
 * against compensation. The fee of the statute falls due month by month. The assignment lasts as long as the danger: reviewed each
 * month. It ends by leaving, or is revoked after a hearing with a day to vacate, enforced if need be (§ 64 NPOG).
 */
export default defineProcedure({
  key: 'obdachlosenunterbringung',
  name: 'Unterbringung bei Obdachlosigkeit',
  domain: 'soziales',
  kind: 'multiStage',
  initiation: 'notification',
  unit: '50.1',
  filePlan: '50.80.10',
  leika: [],
  legalBasis: [
    '§ 11 NPOG',
    '§ 8 NPOG',
    '§ 64 NPOG',
    'Benutzungs- und Gebührensatzung für Obdachlosenunterkünfte LHH',
  ],
  keywords: [
    'Wohnungslos',
    'Schlafplatz heute Nacht',
    'Notunterkunft',
    'aus der Wohnung geflogen',
    'Räumung und jetzt',
  ],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.givenNames} {form.familyName}', 'Aushändigung in der Unterkunft'],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.reviewPeriod.period': { evidence: 'assumed' } },
  form,
  evidence: [
    { name: 'identity', label: 'Ausweis, soweit vorhanden' },
    { name: 'loss', label: 'Räumungsprotokoll oder Kündigung', when: 'form.cause = "eviction"' },
  ],
  fee: [
    {
      id: 'bed',
      legalBasis: 'Gebührensatzung für Obdachlosenunterkünfte LHH',
      type: 'fixed',
      cents: '25000 * (1 + form.adults) + 10000 * form.children',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('order'),
    ...actionAgainst('revocation'),
    reviewPeriod: {
      label: 'Monatliche Überprüfung der Einweisung',
      kind: 'setByAuthority',
      legalBasis: '§ 11 NPOG (Dauer der Gefahr)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1M',
    },
    feeMonth: {
      label: 'Monatliche Benutzungsgebühr',
      kind: 'setByAuthority',
      legalBasis: 'Gebührensatzung LHH',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    vacateDay: {
      label: 'Tag der Räumung',
      kind: 'setByAuthority',
      legalBasis: '§§ 64, 70 NPOG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.vacateOn' },
      period: 'P1D',
    },
  },
  documents,
  events: {
    ...courtEvents('order', 'revocation'),
    statement: statementEvent,
    movedOut: {
      label: 'Auszug eintragen',
      by: ['clerk', 'applicant', 'authority'],
      fields: [
        brief.day('movedOn', 'Ausgezogen am', { notAfter: 'today' }),
        brief.text('whereTo', 'Wohin', 200, { required: false }),
      ],
    },
    incident: {
      label: 'Vorfall in der Unterkunft',
      by: ['clerk', 'authority'],
      fields: [brief.long('what', 'Was geschah')],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    sheltered: {
      de: 'Untergebracht',
      easy: 'Sie haben ein Zimmer für den Übergang. Suchen Sie weiter eine Wohnung. Wir helfen dabei.',
      en: 'Sheltered',
      actor: 'applicant',
      next: 'Jeden Monat sprechen wir mit Ihnen darüber, wie Sie eine Wohnung finden.',
    },
    selfHelp: {
      de: 'Keine Einweisung',
      easy: 'Sie können selbst einen Schlafplatz finden. Deshalb bekommen Sie von uns kein Zimmer.',
      en: 'No shelter assigned',
      actor: 'nobody',
      next: 'Sie können die Entscheidung schriftlich mit Gründen verlangen. Klappt es nicht, kommen Sie sofort wieder.',
    },
    toVacate: {
      de: 'Unterkunft ist zu räumen',
      easy: 'Sie müssen das Zimmer verlassen. Der Tag steht im Brief.',
      en: 'Shelter to be vacated',
      actor: 'applicant',
      next: 'Verlassen Sie die Unterkunft bis zum genannten Tag. Die Wohnungslosenhilfe berät Sie weiter.',
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.seizure',
      reason: 'Die Wohnung wird nur in Anspruch genommen, wenn sonst noch heute jemand ohne Obdach wäre.',
      legalBasis: '§ 28 Abs. 2 Nr. 1 VwVfG',
    },
    courtWaits('issued.inForce.remedy.litigation'),
    courtWaits('revoked.inForce.remedy.litigation'),
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: taskState({
        id: 'emergency',
        state: 'Gefahr und Selbsthilfe',
        status: 'received',
        task: 'Heute klären: Obdachlosigkeit unfreiwillig, eigene Mittel, Verwandte, Frauenhaus, Jugendamt',
        post: 'clerk',
        target: 'P1D',
        priority: 1,
        legalBasis: '§ 11 NPOG',
        outcomes: {
          homeless: { label: 'Obdachlos, kann sich nicht selbst helfen', to: '#case.checked' },
          ownMeans: {
            label: 'Kann sich selbst helfen (Mittel, Angehörige)',
            to: '#case.selfHelp',
            fields: [brief.long('how', 'Wie')],
          },
          otherHelp: {
            label: 'Jugendamt, Frauenhaus oder Landesaufnahme zuständig',
            to: '#case.transferred',
            fields: [brief.text('receiver', 'Übergeben an')],
          },
        },
      }),
      checked: {
        meta: { label: 'Platz wird gesucht', status: 'inReview' },
        initial: 'placing',
        states: {
          placing: taskState({
            id: 'placing',
            state: 'Platz suchen',
            status: 'inReview',
            task: 'Freien, menschenwürdigen Platz zuweisen; Kinder, Schutzbedarf und Tier berücksichtigen',
            post: 'clerk',
            target: 'P1D',
            priority: 1,
            legalBasis: '§ 11 NPOG, Benutzungssatzung',
            outcomes: {
              found: {
                label: 'Platz gefunden',
                to: [
                  {
                    to: '#case.approved',
                    then: [set('room', 'event.room'), { type: 'assessFee', params: { on: 'today' } }],
                  },
                ],
                fields: [
                  brief.text('room', 'Unterkunft und Zimmer'),
                  brief.day('orallyOn', 'Schon mündlich eingewiesen am (auch durch die Polizei)', {
                    required: false,
                    notAfter: 'today',
                  }),
                ],
              },
              hotel: {
                label: 'Kein Platz: Hotel oder Pension auf Zeit',
                to: [
                  {
                    to: '#case.approved',
                    then: [set('room', 'event.room'), { type: 'assessFee', params: { on: 'today' } }],
                  },
                ],
                fields: [brief.text('room', 'Hotel'), brief.text('costCentre', 'Kostenstelle', 40)],
              },
              none: { label: 'Nichts frei: Inanspruchnahme der bisherigen Wohnung prüfen', to: 'seizure' },
            },
          }),
          seizure: taskState({
            id: 'seizure',
            state: 'Inanspruchnahme Dritter (§ 8 NPOG)',
            status: 'inReview',
            task: 'Letztes Mittel: gegenwärtige erhebliche Gefahr, nichts anderes verfügbar, befristet, entschädigt',
            post: 'lead',
            target: 'P1D',
            priority: 1,
            legalBasis: '§§ 8, 80 NPOG, § 28 Abs. 2 Nr. 1 VwVfG',
            outcomes: {
              seized: {
                label: 'Wohnung in Anspruch nehmen',
                adverse: true,
                to: [
                  {
                    to: 'seizureOrder',
                    then: [set('room', 'event.room'), { type: 'assessFee', params: { on: 'today' } }],
                  },
                ],
                fields: [
                  brief.text('room', 'Wohnung'),
                  brief.day('until', 'Bis', { notBefore: 'today' }),
                  brief.text('owner', 'Eigentümerin oder Eigentümer'),
                ],
              },
              searchOn: { label: 'Nicht verhältnismäßig: weiter suchen', to: 'placing' },
            },
          }),
          seizureOrder: documentState({
            id: 'seizureDocument',
            state: 'Verfügung an die Eigentümerseite wird ausgefertigt',
            status: 'inReview',
            document: 'seizure',
            to: 'informingOwner',
          }),
          informingOwner: transmissionState({
            id: 'informingOwner',
            state: 'Verfügung an Eigentümer und Gerichtsvollzieher',
            status: 'inReview',
            receivers: '[facts.seizure.owner, "Gerichtsvollzieherverteilerstelle Hannover"]',
            legalBasis: '§ 8 NPOG, § 41 Abs. 1 VwVfG',
            to: '#case.approved',
          }),
        },
      },
      approved: taskState({
        id: 'signature',
        state: 'Einweisung zeichnen',
        status: 'decided',
        task: 'Einweisung mit Anordnung der sofortigen Vollziehung zeichnen',
        post: 'lead',
        target: 'P1D',
        notBy: ['placing'],
        legalBasis: '§ 80 Abs. 3 VwGO',
        outcomes: { signed: { label: 'Gezeichnet', to: '#case.issued' } },
      }),
      issued: appealableNotice({
        label: 'Eingewiesen',
        document: 'order',
        prefix: 'order',
        status: ['inProduction', 'sheltered'],
        upheld: { to: '#case.submitted' },
        beside: {
          stay,
          fee: {
            meta: { label: 'Benutzungsgebühr', status: 'feeDue' },
            initial: 'month',
            states: {
              month: {
                meta: { label: 'Gebühr des laufenden Monats', status: 'sheltered' },
                after: { feeMonth: 'account' },
              },
              account: taskState({
                id: 'account',
                state: 'Gebühr des Monats',
                status: 'feeDue',
                task: 'Eingang der Gebühr (auch vom Jobcenter) prüfen, buchen, sonst mahnen',
                post: 'cashier',
                unit: '20.3',
                notBy: ['placing', 'signature'],
                legalBasis: '§ 42 Abs. 5 KomHKVO, Gebührensatzung',
                outcomes: {
                  paid: { label: 'Eingegangen', to: 'month' },
                  reminded: { label: 'Gemahnt, Vollstreckung eingeleitet', to: 'month' },
                  final: { label: 'Ausgezogen: Schlussabrechnung', to: 'settled' },
                },
              }),
              settled: { type: 'final', meta: { label: 'Gebühren abgerechnet', status: 'closed' } },
            },
          },
        },
      }),
      revoked: appealableNotice({
        label: 'Einweisung widerrufen',
        document: 'revocation',
        prefix: 'revocation',
        status: ['inProduction', 'toVacate'],
        entry: [conclude('revoked')],
        upheld: { to: '#case.submitted', then: [conclude('closed')] },
        beside: {
          vacating: {
            meta: { label: 'Räumung', status: 'toVacate' },
            initial: 'waiting',
            states: {
              waiting: {
                meta: { label: 'Frist zur Räumung', status: 'toVacate' },
                on: { movedOut: ways('vacated', ['record']) },
                after: { vacateDay: 'enforcing' },
              },
              enforcing: taskState({
                id: 'enforcing',
                state: 'Räumung vollziehen',
                status: 'toVacate',
                task: 'Nur wenn unanfechtbar oder sofort vollziehbar: räumen, Sachen verwahren, Anschlusshilfe anbieten; Schutz bei Kälte beachten',
                post: 'inspector',
                legalBasis: '§ 64 Abs. 4, § 69 NPOG',
                outcomes: {
                  vacated: { label: 'Geräumt', to: 'vacated' },
                  postponed: {
                    label: 'Aufgeschoben',
                    to: [{ to: 'waiting', then: [set('vacateOn', 'event.until')] }],
                    fields: [brief.day('until', 'Bis', { notBefore: 'today' })],
                  },
                },
              }),
              vacated: { type: 'final', meta: { label: 'Geräumt', status: 'closed' } },
            },
          },
        },
      }),
      selfHelp: {
        type: 'final',
        meta: { label: 'Selbsthilfe möglich, beraten', status: 'selfHelp' },
        entry: [conclude('selfHelp')],
      },
      ...endings('closed', 'transferred'),
    },
  },
});
