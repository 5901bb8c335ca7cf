import {
  counter,
  counterRequest,
  defineProcedure,
  endings,
  formerDocument,
  printedDocument,
  printingClocks,
  printingLetters,
  taskState,
  uncollectedDocument,
  withdrawal,
} from '@amtsweg/procedure';
import { bodyFields, captureFields, personFields, photo, visit } from './applicant.js';
import {
  applicationClocks,
  applicationEvents,
  applicationStatus,
  paidFirst,
  passportService,
  recapture,
  refused,
} from './identity-service.js';
import { passportExamination, passportFee, refusalLetters, restrictionLetter } from './passport-law.js';

const { authorizationPeriod: _none, ...clocks } = applicationClocks;
const { authorized: _neither, ...events } = applicationEvents;

/**
 * Reisepass im Expressverfahren: the same passport under the same law (§ 6 PassG), ordered as express for a surcharge
 * (§ 15 (1) no. 1 d PassV) and delivered on the third working day after an order before eleven o'clock.
 *
 * Peculiar: the clerk must find, before anything costs money, that three working days suffice; where they do not, the
 * applicant is shown the provisional passport and this case ends (`notInTime`). When the maker is late, the surcharge is
 * given back and a provisional passport is offered, while the express passport is still awaited. There is no authorization by another office
 * (§ 19 (4) PassG would take longer than the express) and no posting home.
 */
export default defineProcedure({
  ...passportService,
  key: 'reisepass-express',
  name: 'Reisepass im Expressverfahren',
  filePlan: '33.10.20',
  leika: ['99085001012002'],
  legalBasis: ['§ 6 PassG', '§ 7 PassG', '§ 15 Abs. 1 Nr. 1 Buchst. d PassV'],
  keywords: [
    'Pass dringend',
    'Eilpass',
    'Pass in drei Tagen',
    'nächste Woche Urlaub kein Pass',
    'schneller Pass',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.makerPeriod.period': { evidence: 'assumed' } },
  form: {
    sections: [
      { title: 'Person', fields: [...personFields, ...bodyFields] },
      {
        title: 'Die Reise',
        fields: [
          { name: 'departureOn', label: 'Abreise am', type: 'date', required: true, notBefore: 'today' },
          { name: 'destination', label: 'Reiseziel', type: 'text', maxLength: 120, required: true },
        ],
      },
      {
        title: 'Der Pass',
        fields: [
          {
            name: 'pages',
            label: 'Umfang',
            type: 'choice',
            required: true,
            options: [
              { value: '32', label: '32 Seiten' },
              { value: '48', label: '48 Seiten' },
            ],
          },
          photo,
          {
            name: 'handover',
            label: 'Übergabe',
            type: 'choice',
            required: true,
            options: [{ value: 'pickup', label: 'Abholung im Bürgeramt, in dem der Antrag gestellt wird' }],
          },
        ],
      },
      { title: 'Termin und Gebühr', fields: visit },
    ],
    plausibility: [
      {
        holds: 'date(form.departureOn) >= date(form.appointmentOn)',
        message: 'Der Termin liegt nach der Abreise.',
        field: 'appointmentOn',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Bisheriger Pass oder Personalausweis' },
    { name: 'photo', label: 'Code des Fotodienstes', when: 'form.photo = "cloud"' },
    { name: 'journey', label: 'Buchungsbestätigung oder anderer Nachweis des Reisetermins' },
    { name: 'needy', label: 'Nachweis der Bedürftigkeit', when: 'form.needy = true' },
  ],
  fee: passportFee(3200, false),
  clocks: { ...clocks, ...printingClocks('P3WD', 'P1M') },
  documents: {
    request: counterRequest('Ihren Express-Reisepass'),
    ...refusalLetters('den Reisepass'),
    restriction: restrictionLetter,
    ...printingLetters('Ihr Express-Reisepass', '§§ 11, 12 PassG'),
  },
  events,
  publicStatus: {
    ...applicationStatus,
    notInTime: {
      de: 'Express reicht nicht aus',
      easy: 'Auch ein Express-Pass kommt zu spät. Sie können einen vorläufigen Pass beantragen.',
      en: 'Express too slow',
      actor: 'applicant',
      next: 'Beantragen Sie einen vorläufigen Reisepass; er wird sofort ausgestellt.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: counter({
        task: 'Identität prüfen, Abreise mit der Lieferzeit vergleichen, Antrag und Fingerabdrücke aufnehmen',
        legalBasis: '§ 4 Abs. 4, § 6 Abs. 1 und 2 PassG',
        taken: {
          label: 'Antrag aufgenommen',
          to: [
            {
              to: '#case.checked',
              when: 'date(form.departureOn) > date(today) + duration("P3D")',
            },
            { to: '#case.notInTime' },
          ],
          fields: captureFields,
        },
        outcomes: {
          notCompetent: {
            label: 'Hauptwohnung nicht in Hannover, an die zuständige Passbehörde verwiesen',
            to: '#case.transferred',
            fields: [
              {
                name: 'receiver',
                label: 'Zuständige Passbehörde',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
          },
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          ...passportExamination({
            task: 'Noch am selben Tag bis 11 Uhr: Identität, Staatsangehörigkeit, Register und Versagungsgründe prüfen',
            approved: '#case.approved',
          }),
          recapture: recapture(captureFields),
        },
      },
      approved: paidFirst('§ 15 PassV'),
      issued: printedDocument({
        noun: 'Express-Reisepass',
        orderBasis: '§ 6a PassG',
        recapture: '#case.checked.recapture',
        handoverBasis: '§ 15 Nr. 2 PassG',
        handover: [formerDocument],
        fingerprints: {
          taken: 'facts.attendance.fingerprints = "taken"',
          erasureBasis: '§ 16 Abs. 2 Satz 3 PassG',
        },
        late: {
          provisional: {
            label: 'Zu spät für die Reise: Zuschlag erstatten, vorläufigen Pass anbieten',
            to: [{ to: 'refund', when: 'facts.fee.cents > 0' }, { to: 'making' }],
          },
        },
        more: {
          refund: taskState({
            id: 'refund',
            state: 'Expresszuschlag wird erstattet',
            status: 'atMaker',
            task: 'Expresszuschlag von 32 Euro auszahlen',
            post: 'cashier',
            unit: '20.3',
            notBy: ['late'],
            legalBasis: '§ 15 Abs. 1 Nr. 1 Buchst. d PassV',
            outcomes: { refunded: { label: 'Ausgezahlt', to: 'making' } },
          }),
        },
      }),
      notInTime: {
        type: 'final',
        meta: { label: 'Express nicht rechtzeitig möglich', status: 'notInTime' },
        entry: [{ type: 'conclude', params: { ending: 'notInTime' } }],
      },
      uncollected: uncollectedDocument({ noun: 'Express-Reisepass', legalBasis: '§§ 11, 12 PassG' }),
      rejected: refused('Reisepass versagt (§ 7 PassG)'),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
