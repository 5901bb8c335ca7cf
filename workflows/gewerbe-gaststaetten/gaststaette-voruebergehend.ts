import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  eventDay,
  feeRegion,
  finished,
  hearing,
  hearingPeriod,
  litigationStatus,
  noticeStates,
  notification,
  overtaken,
  overtakenByDay,
  plainLetter,
  plainNotice,
  receiptClocks,
  receiptFeeNotice,
  replyPeriod,
  requestOutcome,
  requestWithin,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  tradeAddressee,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { fixedTariff, kept, tradeOffice } from './trade-office.js';

const FEAST = 'feastNotified';
/** FEEL: fewer than four weeks from receipt to the first day (§ 2 (1) NGastG). */
const SHORT = 'date(form.from) < date(facts.receivedOn) + duration("P28D")';
/** FEEL: what usually needs an order: open air after ten at night, or many people with alcohol. */
const RISKY = '(form.openAir = true and form.afterTen = true) or (form.alcohol = true and form.guests > 500)';
const request = requestWithin('Ihrer Anzeige eines vorübergehenden Gaststättenbetriebs', 'P5D', 'fünf Tagen');

/**
 * Vorübergehender Gaststättenbetrieb (§ 2 NGastG): the feast of a club, a street party, the stand at a concert. Whoever
 * serves for money for a special occasion notifies four weeks before; neither permit nor examination of reliability.
 *
 * Peculiar: no decision to wait for, but a day that comes (`eventDay`) – the case is over then whether or not anybody has
 * looked. What the office can do is order (§ 5 NGastG: noise, drinking water, toilets, no glass, free water): that is an
 * act with a short hearing, in force until the day only, beside which the feast remains notified. Risks are read off the
 * form by FEEL and bring the task about; a short notice is no ground to forbid, only noted. Food inspection, police and
 * roads are told at once. A party that earns nothing is no restaurant (`private`).
 */
export default defineProcedure({
  ...tradeOffice,
  key: 'gaststaette-voruebergehend',
  name: 'Vorübergehenden Gaststättenbetrieb anzeigen',
  kind: 'notification',
  initiation: 'notification',
  unit: '32.3',
  filePlan: '32.32.13',
  legalBasis: ['§ 2 NGastG', '§ 5 NGastG'],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'clocks.eventDay.legalBasis': { evidence: 'assumed', source: 'Katalog: § 2 Abs. 1 NGastG' },
  },
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  keywords: ['Bierzelt', 'Vereinsfest Ausschank', 'Straßenfest Getränke', 'Schankerlaubnis', 'Gestattung'],
  retention: kept(2, 'nach der Veranstaltung'),
  addressee: tradeAddressee,
  form: {
    sections: [
      {
        title: 'Wer veranstaltet',
        fields: [
          { name: 'registeredName', label: 'Verein oder Firma', type: 'name', maxLength: 200 },
          {
            name: 'givenNames',
            label: 'Vornamen der verantwortlichen Person',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          brief.text('address', 'Anschrift'),
          { name: 'phone', label: 'Telefon während der Veranstaltung', type: 'phone', required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Veranstaltung',
        fields: [
          brief.text('occasion', 'Anlass'),
          brief.text('place', 'Ort'),
          brief.day('from', 'Erster Tag', { notBefore: 'today' }),
          brief.day('to', 'Letzter Tag', { notBefore: 'today' }),
          brief.text('hours', 'Uhrzeit des Ausschanks', 60),
          brief.count('guests', 'Gäste gleichzeitig, höchstens', 100000, { min: 1 }),
          brief.yes('openAir', 'Im Freien oder im Zelt'),
          brief.yes('afterTen', 'Nach 22 Uhr'),
          brief.yes('publicRoad', 'Auf öffentlicher Straße'),
        ],
      },
      {
        title: 'Angebot',
        fields: [
          brief.yes('alcohol', 'Alkoholische Getränke'),
          brief.pick('food', 'Speisen', {
            none: 'keine',
            cold: 'verpackt oder kalt',
            cooked: 'vor Ort zubereitet',
          }),
          brief.yes('gainful', 'Es wird Gewinn angestrebt (auch für den Verein)'),
          brief.count('toilets', 'Toiletten für Gäste', 500),
        ],
      },
    ],
    plausibility: [
      { holds: 'form.to >= form.from', message: 'Der letzte Tag liegt nicht vor dem ersten.', field: 'to' },
    ],
  },
  evidence: [
    { name: 'plan', label: 'Lageplan', when: 'form.openAir = true' },
    { name: 'roadPermit', label: 'Sondernutzungserlaubnis, beantragt', when: 'form.publicRoad = true' },
  ],
  fee: [
    fixedTariff('alcohol', 'AllGO Nr. 41 (vorübergehend, mit Alkohol)', 4300, 'form.alcohol = true'),
    fixedTariff('plain', 'AllGO Nr. 41 (vorübergehend)', 2600),
  ],
  clocks: {
    replyPeriod: { ...replyPeriod, ...request.clock },
    hearingPeriod: { ...hearingPeriod(), period: 'P3D' },
    eventDay: eventDay('form.from', '§ 2 Abs. 1 NGastG'),
    actionPeriod: directActionPeriod('facts.orderDispatch'),
    feePeriod: receiptClocks.feePeriod,
  },
  documents: {
    request: request.letter,
    hearing: plainLetter(
      'Beabsichtigte Anordnungen für Ihre Veranstaltung',
      'für „{form.occasion}“ am {form.from} ist beabsichtigt anzuordnen: {facts.risks.measures} {facts.risks.reason}',
      'Bitte äußern Sie sich innerhalb von drei Tagen nach der Bekanntgabe dieses Schreibens; die Frist ist kurz, weil die Veranstaltung bevorsteht.',
    ),
    order: plainNotice(
      'Anordnung nach § 5 des Niedersächsischen Gaststättengesetzes',
      'ordering',
      'für die Veranstaltung „{form.occasion}“, {form.place}, wird angeordnet: {facts.ordering.measures}',
      'Gründe: {facts.ordering.reason}',
      [
        'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): {facts.ordering.immediateReason}',
        'facts.ordering.immediate = true',
      ],
    ),
    confirmation: {
      kind: 'receipt',
      title: 'Bestätigung der Anzeige (§ 2 NGastG)',
      signedBy: 'scope',
      blocks: [
        {
          type: 'paragraph',
          text: 'der vorübergehende Gaststättenbetrieb „{form.occasion}“, {form.place}, vom {form.from} bis {form.to} ist angezeigt.',
        },
        {
          type: 'paragraph',
          text: 'Die Anzeige ging später als vier Wochen vor Beginn ein; bitte zeigen Sie künftig früher an.',
          when: 'facts.short = true',
        },
        {
          type: 'paragraph',
          text: 'Bieten Sie mindestens ein alkoholfreies Getränk nicht teurer als das billigste alkoholische an und geben Sie an erkennbar Betrunkene und an Jugendliche keinen Alkohol ab.',
          when: 'form.alcohol = true',
        },
        {
          type: 'paragraph',
          text: 'Wer Speisen zubereitet, muss nach § 43 IfSG belehrt sein.',
          when: 'form.food = "cooked"',
        },
      ],
    },
    private: plainLetter(
      'Kein Gaststättenbetrieb',
      'Ihre Veranstaltung ist kein Gaststättenbetrieb (§ 1 NGastG): {facts.scope.reason} Eine Anzeige ist nicht nötig.',
    ),
    feeNotice: receiptFeeNotice('die Bearbeitung der Anzeige des vorübergehenden Gaststättenbetriebs'),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Veranstaltung absagen' },
    statement: statementEvent,
    supplement: supplementEvent([
      brief.count('toilets', 'Toiletten', 500, { required: false }),
      brief.text('hours', 'Uhrzeit', 60, { required: false }),
    ]),
    ...directActionEvents,
  },
  publicStatus: {
    litigation: litigationStatus,
    [FEAST]: {
      de: 'Angezeigt',
      easy: 'Ihr Fest ist angemeldet. Beachten Sie unsere Hinweise.',
      en: 'Notified',
      actor: 'nobody',
      next: 'Beachten Sie Hinweise und Anordnungen.',
    },
    noRestaurant: {
      de: 'Keine Anzeige nötig',
      easy: 'Für Ihre private Feier brauchen Sie nichts.',
      en: 'Not needed',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          task: 'Anzeige, Ort und Zeiten prüfen',
          target: 'P2D',
          checked: [{ to: '#case.checked', then: [set('short', SHORT)] }],
        }),
        after: overtakenByDay,
      },
      checked: {
        meta: { label: 'Prüfung vor dem Fest', status: 'inReview' },
        on: withdrawal,
        after: overtakenByDay,
        initial: 'scope',
        states: {
          scope: taskState({
            id: 'scope',
            state: 'Einordnung',
            status: 'inReview',
            task: 'Gewinnabsicht, besonderer Anlass und Dauer prüfen; frühere Beschwerden am Ort heraussuchen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§§ 1, 2 NGastG',
            outcomes: {
              feast: {
                label: 'Vorübergehender Betrieb',
                to: [{ to: 'risks', when: RISKY }, { to: '#case.approved' }],
              },
              complaints: { label: 'Vorübergehend, frühere Beschwerden', to: 'risks' },
              private: { label: 'Kein Gaststättenbetrieb', adverse: true, to: '#case.private' },
              details: { ...requestOutcome, label: 'Angaben erfragen' },
            },
          }),
          risks: taskState({
            id: 'risks',
            state: 'Anordnungen nötig?',
            status: 'inReview',
            task: 'Lärm, Toiletten, Trinkwasser, Glas und Jugendschutz beurteilen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 5 NGastG',
            outcomes: {
              none: { label: 'Hinweise genügen', to: '#case.approved' },
              measures: {
                label: 'Anordnungen beabsichtigt: anhören',
                adverse: true,
                to: 'hearing',
                fields: [brief.long('measures', 'Anordnungen im Wortlaut', 2000)],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'ordering',
          }),
          ordering: taskState({
            id: 'ordering',
            state: 'Entscheidung über Anordnungen',
            status: 'inReview',
            task: 'Nach der Äußerung über Anordnungen und sofortige Vollziehung entscheiden',
            post: 'lead',
            priority: 2,
            notBy: ['risks'],
            legalBasis: '§ 5 NGastG, § 80 Abs. 3 VwGO',
            outcomes: {
              order: {
                label: 'Anordnen',
                adverse: true,
                to: [{ to: '#case.approved', then: [set('ordered', 'true')] }],
                fields: [
                  brief.long('measures', 'Anordnungen im Wortlaut', 2000),
                  brief.yes('immediate', 'Sofortige Vollziehung'),
                  brief.long('immediateReason', 'Besonderes Interesse an der sofortigen Vollziehung', 2000, {
                    when: 'event.immediate = true',
                  }),
                ],
              },
              waive: { label: 'Keine Anordnung', to: '#case.approved' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: FEAST },
        initial: 'confirmationDocument',
        states: {
          ...noticeStates('confirmation', 'Bestätigung', [
            { to: 'orderDocument', when: 'facts.ordered = true' },
            { to: '#case.issued' },
          ]),
          ...noticeStates('order', 'Anordnung', '#case.issued'),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Angezeigt', status: FEAST },
        onDone: '#case.closed',
        states: {
          remedy: tradeAction({ clock: 'actionPeriod', status: FEAST, none: 'facts.ordered != true' }),
          fee: feeRegion({ status: FEAST, notBy: ['scope'] }),
          feast: {
            meta: { label: 'Veranstaltung', status: FEAST },
            initial: 'telling',
            states: {
              telling: transmissionState({
                id: 'telling',
                state: 'Andere Stellen werden unterrichtet',
                status: FEAST,
                receivers:
                  'concatenate(["Polizeidirektion Hannover"], if form.food = "none" then [] else ["Lebensmittelüberwachung (OE 32.14)"], if form.publicRoad = true then ["Tiefbau (OE 66.1)"] else [])',
                legalBasis: '§ 2 Abs. 5 NGastG',
                to: 'awaited',
              }),
              awaited: {
                meta: { label: 'Bis zum Fest', status: FEAST },
                on: { withdraw: ways('over', ['record']) },
                after: { eventDay: 'control' },
              },
              control: taskState({
                id: 'control',
                state: 'Veranstaltungstag',
                status: FEAST,
                task: 'Über eine Kontrolle entscheiden und ihr Ergebnis festhalten',
                post: 'inspector',
                legalBasis: '§§ 5, 9 NGastG',
                outcomes: {
                  notVisited: { label: 'Keine Kontrolle', to: 'over' },
                  inOrder: { label: 'Ohne Beanstandung', to: 'over' },
                  breaches: { label: 'Verstöße: Vorgang angelegt', adverse: true, to: 'over' },
                },
              }),
              over: finished('Vorbei oder abgesagt', FEAST),
            },
          },
        },
      },
      private: notification({
        label: 'Kein Gaststättenbetrieb',
        status: ['inReview', 'noRestaurant'],
        document: 'private',
        prefix: 'private',
        entry: [conclude('private')],
      }),
      overtaken: overtaken({
        label: 'Das Fest begann vor dem Ende der Prüfung',
        status: FEAST,
        task: 'Festhalten, warum nicht vorher geprüft wurde; nachträgliche Kontrolle entscheiden',
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
