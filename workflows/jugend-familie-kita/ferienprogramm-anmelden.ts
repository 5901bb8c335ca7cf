import type { StateConfig } from '@amtsweg/engine';
import {
  applicantSection,
  birthday,
  brief,
  chargeDue,
  childSection,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  mandateFields,
  notification,
  offered,
  offerPeriod,
  placeOffer,
  placeOfferEvents,
  plainLetter,
  registrationWithdrawn,
  set,
  taskState,
  ways,
  withdrawal,
  youthRetention,
  youthService,
} from '@amtsweg/procedure';

const ended = (key: string, label: string, then?: Readonly<Record<string, StateConfig>>) =>
  notification({
    label,
    status: [key, key],
    document: key,
    prefix: key,
    entry: [conclude(key)],
    ...(then === undefined ? {} : { then }),
  });

/**
 * Registration for the city's holiday programme (§ 11 SGB VIII): youth work, open to all, by lot when places are short.
 *
 * Nobody has a claim to a place and nobody is refused by act: all wishes are collected until the closing day, then the
 * organiser draws, children with the HannoverAktivPass first for the places kept for them. A place that falls free is
 * offered to the next one on the list. Consent of those with custody, what the child must not do or eat, and whether it can
 * swim are collected before it starts. The price is private law, half with the pass; nothing is due when the organiser
 * calls off. The child stays on the organiser's list only to the end of the holidays.
 */
export default defineProcedure({
  ...youthService,
  key: 'ferienprogramm-anmelden',
  name: 'Anmeldung zum städtischen Ferienprogramm',
  kind: 'registration',
  initiation: 'application',
  filePlan: '51.50.10',
  leika: [],
  legalBasis: ['§ 11 SGB VIII', 'Entgeltordnung Ferienprogramm der LHH (zu bestätigen)'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  keywords: ['FerienCard', 'Ferienfreizeit', 'Sommerferien Betreuung', 'Zeltlager', 'Ferienspaß'],
  retention: youthRetention(3, 'nach Abrechnung'),
  fee: [
    {
      id: 'pass',
      legalBasis: 'Entgeltordnung Ferienprogramm (HannoverAktivPass)',
      type: 'fixed',
      cents: '2500 * form.weeks',
      when: 'form.activePass = true',
      evidence: 'assumed',
    },
    {
      id: 'full',
      legalBasis: 'Entgeltordnung Ferienprogramm',
      type: 'fixed',
      cents: '6000 * form.weeks',
      when: 'form.activePass = false',
      evidence: 'assumed',
    },
  ],
  form: {
    sections: [
      applicantSection(
        'Sorgeberechtigte',
        brief.text('emergency', 'Telefon während der Ferien', 40),
        brief.yes('activePass', 'HannoverAktivPass vorhanden'),
        brief.text('passNumber', 'Nummer des HannoverAktivPasses', 20, { when: 'form.activePass = true' }),
        ...mandateFields,
      ),
      childSection(
        18,
        brief.yes('swims', 'Kann schwimmen (mindestens Bronze)'),
        brief.text('health', 'Allergien, Medikamente, Essen', 500, { required: false }),
        brief.yes('support', 'Braucht Begleitung wegen einer Behinderung'),
        brief.pick('pickup', 'Abholung', { alone: 'geht allein', fetched: 'wird abgeholt' }),
      ),
      {
        title: 'Wünsche',
        fields: [
          brief.list('wishes', 'Angebote in dieser Reihenfolge', [brief.text('offer', 'Nummer und Titel')], {
            required: true,
            min: 1,
            max: 4,
          }),
          brief.count('weeks', 'Wochen', 3, { min: 1 }),
          brief.day('startsOn', 'Beginn der Ferienwoche', { notBefore: 'today' }),
          brief.yes('photoConsent', 'Fotos dürfen veröffentlicht werden'),
        ],
      },
    ],
    plausibility: [
      {
        holds: `${birthday(6)} <= date(form.startsOn)`,
        message: 'Die Angebote sind für Kinder ab sechs Jahren.',
        field: 'childBirth',
      },
    ],
  },
  evidence: [{ name: 'pass', label: 'HannoverAktivPass', when: 'form.activePass = true' }],
  remedy: civilRemedy('Die Teilnahme'),
  clocks: {
    closingDay: {
      label: 'Anmeldeschluss',
      kind: 'setByAuthority',
      legalBasis: 'Ausschreibung des Ferienprogramms (zu bestätigen)',
      bound: 'party',
      start: { rule: 'event', on: 'string(date(form.startsOn) - duration("P56D"))' },
      period: 'P1D',
    },
    offerPeriod: offerPeriod('P1W'),
    listEnd: {
      label: 'Ferienbeginn: keine Nachrücker mehr',
      kind: 'target',
      legalBasis: 'Ausschreibung des Ferienprogramms (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'form.startsOn' },
      period: 'P1D',
    },
    chargePeriod: civilChargePeriod('charge', 'facts.confirmationDispatch', 'P2W'),
    holidaysOver: {
      label: 'Ende der Ferienwochen',
      kind: 'target',
      legalBasis: 'Datensparsamkeit, § 84 Abs. 2 SGB X',
      bound: 'authority',
      start: { rule: 'event', on: 'string(date(form.startsOn) + duration("P28D"))' },
      period: 'P1D',
    },
  },
  documents: {
    offer: plainLetter(
      'Platz im Ferienprogramm',
      'für {form.childName} ist ein Platz frei geworden: {facts.place}. Bitte sagen Sie innerhalb einer Woche zu.',
    ),
    confirmation: plainLetter(
      'Teilnahmebestätigung und Rechnung',
      '{form.childName} nimmt teil: {facts.place}, ab {form.startsOn}. Zu zahlen sind {euro(facts.fee.cents)} ({facts.fee.legalBasis}).',
      ['Bitte bringen Sie den HannoverAktivPass am ersten Tag mit.', 'form.activePass = true'],
    ),
    noPlace: plainLetter(
      'Kein Platz im Ferienprogramm',
      'leider hat {form.childName} keinen Platz bekommen. Kosten entstehen Ihnen nicht. Im nächsten Jahr wird neu ausgelost.',
    ),
    calledOff: plainLetter(
      'Absage',
      'das Angebot {facts.place} fällt aus: {facts.calledOff.why}. Gezahltes Geld bekommen Sie zurück.',
    ),
  },
  events: {
    ...placeOfferEvents,
    withdraw: registrationWithdrawn,
    calledOff: {
      label: 'Absage des Angebots durch den Veranstalter',
      by: ['authority', 'clerk'],
      fields: [brief.text('why', 'Grund', 300)],
    },
    childStaysAway: {
      label: 'Kind abmelden',
      by: ['applicant', 'clerk'],
      note: 'Weniger als zwei Wochen vorher bleibt das halbe Entgelt geschuldet.',
    },
  },
  publicStatus: {
    chargeDue,
    offered,
    drawing: {
      de: 'Verlosung',
      easy: 'Alle Wünsche werden gesammelt. Danach wird gelost.',
      en: 'Places drawn by lot',
      actor: 'office',
      next: 'Nach dem Anmeldeschluss hören Sie von uns.',
    },
    list: {
      de: 'Auf der Nachrückliste',
      easy: 'Noch kein Platz. Vielleicht sagt jemand ab.',
      en: 'On the waiting list',
      actor: 'other',
      next: 'Wird ein Platz frei, schreiben wir Ihnen.',
    },
    takesPart: {
      de: 'Angemeldet',
      easy: 'Ihr Kind hat einen Platz.',
      en: 'Place confirmed',
      actor: 'applicant',
      next: 'Bezahlen Sie die Rechnung und lesen Sie die Packliste.',
    },
    noPlace: {
      de: 'Kein Platz',
      easy: 'Es gab zu viele Kinder. Ihr Kind hat keinen Platz.',
      en: 'No place',
      actor: 'nobody',
      next: 'Im nächsten Jahr wird neu ausgelost.',
    },
    calledOff: {
      de: 'Ausgefallen',
      easy: 'Das Angebot fällt aus. Sie bekommen Ihr Geld zurück.',
      en: 'Called off',
      actor: 'office',
      next: 'Das Geld kommt von allein zurück.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Wunsch eingegangen', status: 'drawing' },
        on: withdrawal,
        initial: 'collecting',
        states: {
          collecting: {
            meta: { label: 'Wünsche werden gesammelt', status: 'drawing' },
            after: { closingDay: '#case.checked' },
          },
        },
      },
      checked: {
        meta: { label: 'Platzvergabe', status: 'drawing' },
        on: withdrawal,
        initial: 'draw',
        states: {
          draw: taskState({
            id: 'draw',
            state: 'Verlosung',
            status: 'drawing',
            task: 'Plätze auslosen, Kontingent für den HannoverAktivPass und Bedarf an Begleitung zuerst',
            post: 'clerk',
            target: 'P7D',
            outcomes: {
              placed: {
                label: 'Platz zugelost',
                fields: [brief.text('place', 'Angebot')],
                to: [{ to: 'support', then: [set('place', 'event.place')] }],
              },
              noLuck: { label: 'Kein Platz: Nachrückliste', to: 'list' },
            },
          }),
          list: taskState(
            {
              id: 'list',
              state: 'Nachrückliste',
              status: 'list',
              task: 'Frei werdende Plätze der Reihe nach anbieten',
              post: 'clerk',
              outcomes: {
                free: {
                  label: 'Platz frei',
                  fields: [brief.text('place', 'Angebot')],
                  to: [{ to: 'offerLetter', then: [set('place', 'event.place')] }],
                },
              },
            },
            { after: { listEnd: '#case.noPlace' } },
          ),
          ...placeOffer({ accepted: 'support', declined: 'list', lapsed: '#case.noPlace' }),
          support: gate('Begleitung nötig?', 'drawing', [
            { to: 'inclusion', when: 'form.support = true' },
            { to: '#case.approved' },
          ]),
          inclusion: taskState({
            id: 'inclusion',
            state: 'Begleitung',
            status: 'drawing',
            task: 'Mit Eltern und Veranstalter klären, wer das Kind begleitet',
            post: 'clerk',
            legalBasis: '§ 9 Nr. 4 SGB VIII',
            outcomes: {
              arranged: { label: 'Begleitung gesichert', to: '#case.approved' },
              otherOffer: { label: 'Anderes Angebot passt besser', to: 'list' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'takesPart' },
        initial: 'price',
        states: {
          price: {
            meta: { label: 'Entgelt nach Tarif', status: 'takesPart' },
            entry: [{ type: 'assessFee' }],
            always: 'production',
          },
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'takesPart',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'takesPart',
            document: 'confirmationDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Teilnahme', status: 'takesPart' },
        onDone: '#case.closed',
        on: { calledOff: ways('#case.calledOff', ['record']) },
        states: {
          charge: civilCharge({
            id: 'charge',
            label: 'Teilnahmeentgelt',
            clock: 'chargePeriod',
            notBy: ['draw'],
          }),
          participation: {
            meta: { label: 'Ferienzeit', status: 'takesPart' },
            initial: 'expected',
            states: {
              expected: {
                meta: { label: 'Kind ist angemeldet', status: 'takesPart' },
                on: { childStaysAway: ways('over', ['record']) },
                after: { holidaysOver: 'over' },
              },
              over: finished('Teilnahme beendet', 'takesPart'),
            },
          },
        },
      },
      noPlace: ended('noPlace', 'Kein Platz'),
      calledOff: ended('calledOff', 'Angebot ausgefallen', {
        refund: taskState({
          id: 'refund',
          state: 'Rückzahlung',
          status: 'calledOff',
          task: 'Gezahltes Entgelt erstatten, offene Forderung absetzen',
          post: 'cashier',
          unit: '20.3',
          notBy: ['draw'],
          legalBasis: '§ 326 BGB, § 42 Abs. 5 KomHKVO',
          outcomes: { refunded: { label: 'Erstattet oder abgesetzt', to: 'done' } },
        }),
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
