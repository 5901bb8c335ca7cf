import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionRemedy,
  dispatchState,
  documentState,
  effortFee,
  endings,
  hearing,
  litigationStatus,
  notification,
  noticeStates,
  payment,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  transmissionState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';
import { clocks } from './verbraucherinformation.clocks.js';
import { form } from './verbraucherinformation.form.js';
import { documents } from './verbraucherinformation.documents.js';

/**
 * Auskunft nach dem Verbraucherinformationsgesetz: everybody has free access to what the food office knows of deviations
 * (§ 2 (1) sentence 1 no. 1 VIG) and other data; two stand opposite each other, the asker and the business.
 *
 * The business is heard (§ 5 (1)) and, where it opposes, gets a copy of the decision; the information itself may go out
 * only when it had time to seek the court's protection, at most fourteen days (§ 5 (4) sentence 3): `standstill`. Its
 * action stops nothing where deviations are concerned (§ 5 (4) sentence 1); an order of the court does (`courtOrder`).
 * So the asker's favourable act is announced first and fulfilled later – the order no neighbour in this domain has.
 *
 * One month, two with the business heard (§ 5 (2)): two clocks, chosen by the hearing. Refusal only for §§ 3, 4 (3) to
 * (5). Deviations are free up to 1.000 euros of effort, other data up to 250 (§ 7 (1)): the tariff computes it. Data the
 * office does not hold → the asker is told who holds it (`transferred`, § 4 (2)).
 */
export default defineProcedure({
  key: 'verbraucherinformation',
  name: 'Auskunft nach dem Verbraucherinformationsgesetz',
  domain: 'gesundheit-veterinaer',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '32.14',
  filePlan: '39.20.10',
  leika: [],
  legalBasis: ['§ 2 VIG', '§ 3 VIG', '§ 4 VIG', '§ 5 VIG', '§ 7 VIG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Topf Secret',
    'Kontrollbericht Restaurant',
    'Hygieneergebnisse einsehen',
    'VIG-Anfrage',
    'Wie sauber ist mein Lokal',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.name}', '{form.address}'],
  form,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'approved.stopped',
      reason:
        'Das Gericht hat die Herausgabe untersagt; zu entscheiden ist nichts mehr, wozu die antragstellende Person sich äußern könnte.',
      legalBasis: '§ 28 Abs. 2 VwVfG',
    },
  ],
  evidence: [],
  fee: [
    {
      id: 'free-deviation',
      legalBasis: '§ 7 Abs. 1 Satz 2 VIG',
      type: 'free',
      cents: '0',
      when: 'form.kind = "deviation" and (facts.feeSetting.basis = "none" or facts.feeSetting.quarterHours * 1450 <= 100000)',
      evidence: 'derived',
    },
    {
      id: 'free-other',
      legalBasis: '§ 7 Abs. 1 Satz 2 VIG',
      type: 'free',
      cents: '0',
      when: 'facts.feeSetting.basis = "none" or facts.feeSetting.quarterHours * 1450 <= 25000',
      evidence: 'derived',
    },
    {
      id: 'effort',
      legalBasis: '§ 7 Abs. 1 Satz 1 VIG, kostendeckend nach Zeitaufwand',
      type: 'time',
      cents: 'facts.feeSetting.quarterHours * 1450',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({
    effect:
      'Die Klage eines betroffenen Dritten hat bei Informationen über Abweichungen keine aufschiebende Wirkung (§ 5 Abs. 4 Satz 1 des Verbraucherinformationsgesetzes).',
    evidence: 'assumed',
  }),
  clocks,
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.text('business', 'Betrieb mit Anschrift', 200, { required: false }),
      brief.long('question', 'Was genau', 2000, { required: false }),
    ]),
    statement: { ...statementEvent, label: 'Äußerung des Betriebs eintragen', by: ['authority', 'clerk'] },
    ...directActionEvents,
    courtOrder: {
      label: 'Eilbeschluss des Verwaltungsgerichts auf Antrag des Betriebs eintragen',
      by: ['authority', 'clerk'],
      fields: [
        brief.text('reference', 'Aktenzeichen', 60),
        brief.pick('result', 'Ergebnis', {
          stopped: 'Auskunft vorläufig untersagt',
          dismissed: 'Antrag abgelehnt',
        }),
      ],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    thirdParty: {
      de: 'Betrieb wird angehört',
      easy: 'Wir fragen zuerst den Betrieb.',
      en: 'Business is heard',
      actor: 'other',
      next: 'Danach entscheiden wir, spätestens zwei Monate nach Ihrem Antrag.',
    },
    announced: {
      de: 'Auskunft beschlossen',
      easy: 'Sie bekommen die Auskunft. Der Betrieb hat noch Zeit, zum Gericht zu gehen.',
      en: 'Granted, not yet released',
      actor: 'office',
      next: 'Nach höchstens vierzehn Tagen senden wir die Auskunft.',
    },
    stopped: {
      de: 'Vom Gericht angehalten',
      easy: 'Ein Gericht prüft, ob wir die Auskunft geben dürfen.',
      en: 'Stopped by the court',
      actor: 'other',
      next: 'Wir warten auf das Gericht.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Anfrage auf Bestimmtheit prüfen (§ 4 Abs. 1 VIG)',
        target: 'P3D',
      }),
      checked: {
        meta: { label: 'Prüfung der Auskunft', status: 'inReview' },
        on: withdrawal,
        initial: 'holding',
        states: {
          holding: taskState({
            id: 'holding',
            state: 'Liegt die Information vor?',
            status: 'inReview',
            task: 'Kontrollberichte und Akten zum Betrieb heraussuchen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 2 Abs. 2, § 4 Abs. 2 VIG',
            outcomes: {
              held: { label: 'Liegt vor', to: 'grounds' },
              notHeld: {
                label: 'Liegt nicht vor',
                to: '#case.transferred',
                fields: [brief.text('holder', 'Stelle, die sie hat')],
              },
              vague: { ...requestOutcome, label: 'Zu unbestimmt' },
            },
          }),
          grounds: taskState({
            id: 'grounds',
            state: 'Ausschlussgründe und Auskunftstext',
            status: 'inReview',
            task: 'Auskunft entwerfen, Schwärzungen vornehmen und entscheiden, ob der Betrieb anzuhören ist',
            post: 'clerk',
            legalBasis: '§§ 3, 5 Abs. 1 VIG',
            outcomes: {
              hearing: {
                label: 'Betrieb anhören',
                to: 'thirdParty',
                fields: [
                  brief.long('information', 'Vorgesehene Auskunft', 10000),
                  brief.long('remedied', 'Beseitigte Mängel', 2000, { required: false }),
                ],
              },
              noHearing: {
                label: 'Keine Rechte Dritter berührt oder von der Anhörung abgesehen (§ 5 Abs. 1 Satz 3)',
                to: 'feeSetting',
                fields: [
                  brief.long('information', 'Auskunft', 10000),
                  brief.long('remedied', 'Beseitigte Mängel', 2000, { required: false }),
                  brief.long('exception', 'Warum der Betrieb nicht angehört wird', 1000),
                ],
              },
              exclude: { label: 'Ausschlussgrund', adverse: true, to: 'decision' },
            },
          }),
          thirdParty: {
            ...hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'weighing' }),
            meta: { label: 'Anhörung des Betriebs (§ 5 Abs. 1 VIG)', status: 'thirdParty' },
          },
          weighing: taskState({
            id: 'weighing',
            state: 'Abwägung',
            status: 'inReview',
            task: 'Äußerung des Betriebs gegen das öffentliche Interesse abwägen',
            post: 'clerk',
            legalBasis: '§ 3 Satz 2 bis 5 VIG',
            outcomes: {
              disclose: {
                label: 'Auskunft geben',
                to: [{ to: 'feeSetting', then: [set('thirdParty', 'true')] }],
                fields: [brief.long('considerations', 'Abwägung')],
              },
              exclude: { label: 'Ausschlussgrund überwiegt', adverse: true, to: 'decision' },
            },
          }),
          // The asker brought all facts; what excludes the access are the business's rights, so nobody is heard again.
          decision: taskState({
            id: 'decision',
            state: 'Ablehnung',
            status: 'inReview',
            task: 'Ablehnung mit Ausschlussgrund entwerfen',
            post: 'clerk',
            legalBasis: '§§ 3, 4 Abs. 4 VIG',
            outcomes: {
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [
                  {
                    to: 'signature',
                    then: [
                      set('result', '"refused"'),
                      set('ground', 'event.ground'),
                      set('refusalReason', 'event.reason'),
                    ],
                  },
                ],
                fields: [
                  brief.pick('ground', 'Grund', {
                    secret: 'Betriebs- oder Geschäftsgeheimnis',
                    proceedings: 'laufendes Verfahren',
                    personal: 'persönliche Belange',
                    abuse: 'Missbrauch',
                  }),
                ],
              },
              disclose: { label: 'Doch Auskunft geben', to: 'grounds' },
            },
          }),
          feeSetting: effortFee({ basis: '§ 7 VIG', to: 'signature' }),
          signature: taskState({
            id: 'signature',
            state: 'Schlusszeichnung',
            status: 'inReview',
            task: 'Auskunft oder Ablehnung prüfen und zeichnen',
            post: 'lead',
            notBy: ['grounds', 'decision'],
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [{ to: '#case.rejected', when: 'facts.result = "refused"' }, { to: '#case.approved' }],
              },
              returned: { label: 'Zurück', adverse: true, to: 'grounds' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Auskunft beschlossen', status: 'announced' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Ist der Betrieb beteiligt?', status: 'announced' },
            always: ways([
              { to: 'announcementDocument', when: 'facts.thirdParty = true' },
              { to: 'feeGate' },
            ]),
          },
          announcementDocument: documentState({
            id: 'announcementDocument',
            state: 'Bekanntgabe an den Betrieb',
            status: 'announced',
            document: 'announcement',
            to: 'announcementDispatch',
          }),
          announcementDispatch: dispatchState({
            id: 'announcementDispatch',
            state: 'Entscheidung geht an den Betrieb',
            status: 'announced',
            document: 'announcementDocument',
            to: 'waiting',
          }),
          waiting: {
            meta: { label: 'Vierzehn Tage Zurückhaltung (§ 5 Abs. 4 VIG)', status: 'announced' },
            on: {
              courtOrder: ways(
                [{ to: 'stopped', when: 'event.result = "stopped"' }, { to: 'feeGate' }],
                ['record'],
              ),
            },
            after: { standstill: 'feeGate' },
          },
          stopped: taskState(
            {
              id: 'stopped',
              state: 'Vom Verwaltungsgericht angehalten',
              status: 'stopped',
              task: 'Ausgang des Hauptsacheverfahrens verfolgen',
              post: 'lead',
              outcomes: {
                released: { label: 'Auskunft darf gegeben werden', to: 'feeGate' },
                forbidden: {
                  label: 'Auskunft rechtskräftig untersagt',
                  adverse: true,
                  to: [
                    {
                      to: '#case.rejected',
                      then: [set('ground', '"secret"'), set('refusalReason', 'event.reason')],
                    },
                  ],
                },
              },
            },
            {
              on: {
                courtOrder: ways(
                  [{ to: 'stopped', when: 'event.result = "stopped"' }, { to: 'feeGate' }],
                  ['record'],
                ),
              },
            },
          ),
          ...payment({ settled: '#case.issued' }),
        },
      },
      issued: notification({
        label: 'Auskunft erteilt',
        status: ['inProduction', 'sent'],
        document: 'information',
        prefix: 'information',
        then: {
          copy: transmissionState({
            id: 'copy',
            state: 'Inhalt wird dem Betrieb mitgeteilt',
            status: 'sent',
            receivers: '[form.business]',
            legalBasis: '§ 5 Abs. 2 Satz 4 VIG',
            to: 'done',
          }),
        },
      }),
      transferred: notification({
        label: 'Andere Stelle genannt',
        status: ['inReview', 'transferred'],
        document: 'transfer',
        prefix: 'transfer',
        entry: [conclude('transferred')],
      }),
      rejected: {
        meta: { label: 'Auskunft abgelehnt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'refusalDocument',
        states: {
          ...noticeStates('refusal', 'Ablehnung', 'inForce'),
          inForce: {
            ...tradeAction({
              clock: 'refusalActionPeriod',
              status: 'rejected',
              upheld: { to: '#case.checked.grounds', then: [conclude('closed'), set('result', 'null')] },
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
