import {
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  actionAgainst,
  askedOnce,
  brief,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  feeFixedBy,
  finished,
  note,
  notification,
  opinionEvent,
  opinionPeriod,
  partyAddressee,
  replyPeriod,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents } from './feuerwehrplan-pruefung.documents.js';
import { form } from './feuerwehrplan-pruefung.form.js';

const status = 'planReleased';
const revised = {
  planRevised: ways([{ to: 'drawing', then: [set('round', 'facts.round + 1')] }], ['record']),
};

/**
 * Prüfung von Feuerwehrplänen (DIN 14095): a drawing goes to and fro between planner and fire brigade until it is
 * right. The release regulates nothing – the duty to have the plan is in the building permit – so it is no act and
 * cannot be refused by notice: a plan that stays wrong is returned unreleased and the building authority told. Only
 * the fee is an act (§ 80 (1) NJG).
 *
 * Each round is counted, because the fee of the statute grows with it; the brigade looks on paper first, on the spot
 * only where access or fire-water do not follow from the plan. Where plan and permit differ the building authority is
 * heard. Released plans go out to station, control centre and vehicle; every two years the operator has to have them
 * reviewed (DIN 14095): a clock that begins anew with each review until the object is given up.
 */
export default defineProcedure({
  key: 'feuerwehrplan-pruefung',
  name: 'Prüfung von Feuerwehrplänen',
  keywords: ['DIN 14095', 'Objektplan Feuerwehr', 'Einsatzplan Gebäude', 'Geschosspläne Feuerwehr abgeben'],
  domain: 'feuerwehr-brandschutz',
  kind: 'attestation',
  initiation: 'application',
  unit: '37.1',
  filePlan: '37.40.20',
  leika: [],
  legalBasis: ['§ 14 NBauO', 'DIN 14095', 'Feuerwehrgebührensatzung LHH'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Aufgabe des Objekts; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' }, kind: { evidence: 'derived', source: '§ 35 VwVfG' } },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'plan', label: 'Feuerwehrplan als Datei und Papier', legalBasis: 'DIN 14095' },
    { name: 'description', label: 'Objektbeschreibung mit Ansprechpersonen' },
    { name: 'substances', label: 'Gefahrstoffverzeichnis', when: 'list contains(form.dangers, "chemicals")' },
  ],
  fee: [
    {
      id: 'review',
      legalBasis: 'Feuerwehrgebührensatzung LHH, Planprüfung je Blatt und Durchgang (zu bestätigen)',
      type: 'value',
      cents: '4500 + 1200 * form.sheets * facts.round',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    buildingPeriod: opinionPeriod('Äußerung der Bauordnung', '§ 14 NBauO, § 26 Abs. 1 VwVfG', 'P1M'),
    revisionPeriod: {
      label: 'Vorlage des berichtigten Plans',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.correctionDispatch' },
      period: 'P6W',
    },
    reviewDue: {
      label: 'Überprüfung des Feuerwehrplans nach zwei Jahren',
      kind: 'setByAuthority',
      legalBasis: 'DIN 14095, Auflage der Baugenehmigung',
      bound: 'party',
      start: { rule: 'event', on: 'if facts.reviewedOn = null then facts.release.on else facts.reviewedOn' },
      period: 'P2Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    ...actionAgainst('cost'),
    ...feeFixedBy('cost', 'Feuerwehrgebührensatzung LHH'),
  },
  documents,
  events: {
    withdraw: { ...withdrawEvent, label: 'Plan zurückziehen' },
    supplement: supplementEvent([{ name: 'drafter', label: 'Planersteller', type: 'text', maxLength: 160 }]),
    planRevised: { label: 'Berichtigten Plan vorlegen', by: ['applicant', 'clerk'] },
    buildingOpinion: opinionEvent('Äußerung der Bauordnung eintragen'),
    planConfirmed: { label: 'Plan stimmt noch (Bestätigung des Betreibers)', by: ['applicant', 'clerk'] },
    objectGivenUp: {
      label: 'Objekt aufgegeben oder neuer Plan in neuem Vorgang',
      by: ['applicant', 'clerk'],
    },
    ...courtEvents('cost'),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    corrections: {
      de: 'Plan zu berichtigen',
      easy: 'Ihr Plan hat noch Fehler. Bitte ändern Sie ihn und schicken Sie ihn wieder.',
      en: 'Plan to be corrected',
      actor: 'applicant',
      next: 'Legen Sie den berichtigten Plan innerhalb von sechs Wochen vor.',
    },
    planReleased: {
      de: 'Freigegeben',
      easy: 'Die Feuerwehr hat Ihren Plan. Lassen Sie ihn alle zwei Jahre prüfen.',
      en: 'Plan released',
      actor: 'nobody',
      next: 'Melden Sie Änderungen sofort und überprüfen Sie den Plan alle zwei Jahre.',
    },
    reviewDue: {
      de: 'Überprüfung fällig',
      easy: 'Ihr Plan ist zwei Jahre alt. Schreiben Sie uns, ob er noch stimmt.',
      en: 'Review due',
      actor: 'applicant',
      next: 'Bestätigen Sie den Plan oder legen Sie einen neuen vor.',
    },
    returned: {
      de: 'Nicht freigegeben',
      easy: 'Wir konnten den Plan nicht freigeben. Sie brauchen einen neuen.',
      en: 'Returned unreleased',
      actor: 'applicant',
      next: 'Legen Sie einen neuen Plan vor; die Bauordnung ist unterrichtet.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Blätter, Beschreibung und Dateiformat prüfen',
        target: 'P5D',
      }),
      checked: {
        meta: { label: 'Planprüfung', status: 'inReview' },
        entry: [set('round', 'if facts.round = null then 1 else facts.round')],
        on: withdrawal,
        initial: 'drawing',
        states: {
          drawing: taskState({
            id: 'drawing',
            state: 'Durchsicht der Zeichnung',
            status: 'inReview',
            task: 'Zufahrten, Angriffswege, Löschwasser, Absperrungen, Gefahren und Zeichen nach DIN 14095 und DIN 14034 prüfen',
            post: 'clerk',
            target: 'P21D',
            legalBasis: 'DIN 14095',
            outcomes: {
              right: { label: 'Ohne Anmerkung', to: 'release' },
              site: { label: 'Vor Ort vergleichen', to: 'site' },
              deviates: { label: 'Weicht von der Baugenehmigung ab', to: 'building' },
              remarks: {
                label: 'Anmerkungen',
                to: [
                  {
                    to: 'hopeless',
                    when: 'facts.round >= 3',
                    then: [note('Dritter Durchgang ohne Freigabe: der Leitung vorgelegt.')],
                  },
                  { to: 'correctionDocument' },
                ],
                fields: [
                  brief.list(
                    'remarks',
                    'Anmerkungen',
                    [brief.text('sheet', 'Blatt', 20), brief.text('remark', 'Anmerkung', 400)],
                    { min: 1, required: true },
                  ),
                ],
              },
            },
          }),
          site: taskState({
            id: 'site',
            state: 'Ortstermin',
            status: 'inReview',
            task: 'Zufahrt, Aufstellflächen, Löschwasserentnahme und Bedienstellen am Objekt vergleichen',
            post: 'inspector',
            target: 'P21D',
            outcomes: {
              compared: {
                label: 'Verglichen',
                to: 'drawing',
                fields: [brief.long('differences', 'Abweichungen', 2000, { required: false })],
              },
            },
          }),
          building: askedOnce(
            {
              id: 'building',
              label: 'Bauordnung',
              authority: 'Bauordnung (OE 61.2)',
              effect: 'Benehmen',
              legalBasis: '§ 14 NBauO, § 26 Abs. 1 VwVfG',
              clock: 'buildingPeriod',
            },
            'drawing',
          ),
          correctionDocument: documentState({
            id: 'correctionDocument',
            state: 'Anmerkungen werden erstellt',
            status: 'corrections',
            document: 'correction',
            to: 'correctionDispatch',
          }),
          correctionDispatch: dispatchState({
            id: 'correctionDispatch',
            state: 'Anmerkungen gehen hinaus',
            status: 'corrections',
            document: 'correctionDocument',
            to: 'revising',
          }),
          revising: {
            meta: { label: 'Plan wird berichtigt', status: 'corrections' },
            on: revised,
            after: { revisionPeriod: 'hopeless' },
          },
          hopeless: taskState(
            {
              id: 'hopeless',
              state: 'Plan kommt nicht zur Freigabe',
              status: 'corrections',
              task: 'Mit dem Planungsbüro sprechen; weiteren Durchgang zulassen oder den Plan zurückgeben',
              post: 'lead',
              target: 'P14D',
              outcomes: {
                again: { label: 'Weiterer Durchgang', to: 'correctionDocument' },
                giveBack: { label: 'Ohne Freigabe zurückgeben', to: '#case.returned' },
              },
            },
            { on: revised },
          ),
          release: taskState({
            id: 'release',
            state: 'Freigabe',
            status: 'inReview',
            task: 'Plan gegenlesen, Nummer vergeben und Freigabevermerk zeichnen',
            post: 'lead',
            notBy: ['drawing'],
            target: 'P5D',
            outcomes: {
              released: {
                label: 'Freigegeben',
                to: [{ to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
                fields: [
                  brief.text('number', 'Plannummer', 20),
                  brief.day('on', 'Am', { notAfter: 'today' }),
                ],
              },
              back: { label: 'Noch einmal durchsehen', to: 'drawing' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Freigegeben', status },
        initial: 'distribution',
        states: {
          distribution: transmissionState({
            id: 'distribution',
            state: 'Plan geht an Wachen und Leitstelle',
            status,
            receivers:
              'if form.alarmSystem then ["Regionsleitstelle Hannover", "Zuständige Feuer- und Rettungswache", "Einsatzplanung Brandmeldeanlagen"] else ["Regionsleitstelle Hannover", "Zuständige Feuer- und Rettungswache"]',
            legalBasis: '§ 2 NBrandSchG',
            to: '#case.issued',
          }),
        },
      },
      issued: appealableNotice({
        label: 'Freigegebener Feuerwehrplan',
        document: 'cost',
        prefix: 'cost',
        status: ['inProduction', status],
        fee: { notBy: ['release', 'drawing'] },
        beside: {
          upkeep: {
            meta: { label: 'Fortschreibung', status },
            initial: 'current',
            states: {
              current: {
                meta: { label: 'Plan aktuell', status },
                on: { objectGivenUp: ways('ended', ['record']) },
                after: { reviewDue: 'dueDocument' },
              },
              dueDocument: documentState({
                id: 'dueDocument',
                state: 'Erinnerung wird erstellt',
                status: 'reviewDue',
                document: 'due',
                to: 'dueDispatch',
              }),
              dueDispatch: dispatchState({
                id: 'dueDispatch',
                state: 'Erinnerung geht hinaus',
                status: 'reviewDue',
                document: 'dueDocument',
                to: 'due',
              }),
              due: taskState(
                {
                  id: 'due',
                  state: 'Überprüfung offen',
                  status: 'reviewDue',
                  task: 'Antwort des Betreibers verfolgen; ohne Antwort Bauordnung unterrichten',
                  post: 'clerk',
                  target: 'P2M',
                  outcomes: {
                    confirmed: {
                      label: 'Plan stimmt',
                      to: [{ to: 'current', then: [set('reviewedOn', 'today')] }],
                    },
                    reported: { label: 'Keine Antwort: Bauordnung unterrichtet', adverse: true, to: 'ended' },
                  },
                },
                {
                  on: {
                    planConfirmed: ways([{ to: 'current', then: [set('reviewedOn', 'today')] }]),
                    objectGivenUp: ways('ended', ['record']),
                  },
                },
              ),
              ended: finished('Plan abgelöst', 'closed'),
            },
          },
        },
      }),
      returned: {
        ...notification({
          label: 'Ohne Freigabe zurückgegeben',
          status: ['inReview', 'returned'],
          document: 'returned',
          prefix: 'returned',
          entry: [conclude('returned')],
        }),
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
