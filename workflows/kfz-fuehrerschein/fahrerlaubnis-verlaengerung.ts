import {
  completeness,
  defineProcedure,
  drivingFitness,
  endings,
  licenceAddressee,
  licenceCard,
  licenceClasses,
  licenceForm,
  licenceSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRefusal,
  roadTrafficRemedy,
  supplementEvent,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { licenceTransfer } from './licence-competence.js';

const bus = 'some c in form.classes satisfies c in ["D1", "D1E", "D", "DE"]';

const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
  legalBasis: '§ 24 Abs. 1, § 11 Abs. 9, § 12 Abs. 6 FeV',
  task: 'Registerauskünfte und Zeugnisse nach Anlagen 5 und 6 auswerten',
  fit: '#case.checked.lapse',
  opinions: [
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2 FeV)' },
    { value: 'eyes', label: 'Augenärztliches Gutachten (§ 12 Abs. 8 FeV)' },
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3, §§ 13, 14 FeV)' },
  ],
  period: 'P2M',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Verlängerung der Fahrerlaubnis der Klassen C oder D',
  legalBasis: '§ 24 Abs. 1, §§ 11, 12 FeV',
  convinced: 'fitness.review',
  upheld: '#case.checked.lapse',
});

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 24 Abs. 3, § 25 FeV',
  direct: 'form.delivery = "direct"',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    {
      name: 'oldLicence',
      label: 'Bisheriger Führerschein',
      type: 'choice',
      required: true,
      options: [
        { value: 'withdrawn', label: 'eingezogen' },
        { value: 'invalidated', label: 'entwertet zurückgegeben' },
      ],
    },
  ],
  uncollected: 'register',
});

/**
 * Verlängerung der Klassen C und D (§ 24 FeV): five years more for whoever still meets the higher standard of health and
 * sight (Anlagen 5 and 6); from 50 for class D also an examination of stress tolerance. There is no test.
 *
 * The new period is bound by law, not chosen: from the end of the old one where the application came in time, else from
 * today (`lapse`, FEEL). Once the class has run out it can still be granted without a test unless facts speak against
 * the ability (§ 24 (2), § 20 (2) FeV); with such facts the way is the Neuerteilung, told in the refusal. Until the new
 * card is there nobody may drive on the expired class, whatever was applied for: no deemed continuation exists, hence the
 * target of four weeks. Code 95 is not entered any more (Fahrerqualifizierungsnachweis, § 7 BKrFQG).
 */
export default defineProcedure({
  key: 'fahrerlaubnis-verlaengerung',
  name: 'Fahrerlaubnis – Verlängerung der Klassen C und D',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.13',
  leika: [],
  legalBasis: ['§ 24 FeV', '§ 23 Abs. 1 FeV', '§ 11 Abs. 9 FeV', '§ 12 Abs. 6 FeV'],
  audience: ['citizen', 'company'],
  keywords: [
    'Lkw-Führerschein läuft ab',
    'Busführerschein erneuern',
    'alle fünf Jahre Gesundheitsprüfung Fahrer',
    'Lkw fahren ab 50',
    'CE erneuern',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 2 Abs. 9 StVG', evidence: 'derived' },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form: licenceForm(
    [
      {
        title: 'Zu verlängernde Klassen',
        fields: [
          {
            name: 'classes',
            label: 'Klassen',
            type: 'choice',
            many: true,
            required: true,
            options: licenceClasses('C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'),
          },
          { name: 'licenceNumber', label: 'Führerscheinnummer', type: 'text', maxLength: 30, required: true },
          {
            name: 'validUntil',
            label: 'Bisher befristet bis (Feld 11)',
            type: 'date',
            required: true,
            notAfter: 'date(today) + duration("P1Y")',
          },
          {
            name: 'delivery',
            label: 'Karte',
            type: 'choice',
            required: true,
            options: [
              { value: 'pickup', label: 'hole ich im Amt ab' },
              {
                value: 'direct',
                label:
                  'soll mir zugesandt werden; den bisherigen Führerschein lasse ich vorher befristen oder entwerten',
              },
            ],
          },
          {
            name: 'employer',
            label: 'Arbeitgeber, wenn er die Kosten trägt',
            type: 'name',
            maxLength: 160,
          },
        ],
      },
    ],
    [
      {
        holds: 'date(form.validUntil) <= date(today) + duration("P6M")',
        message: 'Der Antrag ist frühestens sechs Monate vor Ablauf sinnvoll; die Zeugnisse veralten sonst.',
        field: 'validUntil',
      },
    ],
  ),
  evidence: [
    { name: 'licence', label: 'Führerschein' },
    { name: 'photo', label: 'Biometrisches Lichtbild', legalBasis: '§ 21 Abs. 3 Nr. 2 FeV' },
    {
      name: 'medical',
      label: 'Ärztliches Zeugnis, nicht älter als ein Jahr',
      legalBasis: '§ 24 Abs. 1 Nr. 1, Anlage 5 Nr. 1 FeV',
    },
    {
      name: 'eyes',
      label: 'Augenärztliches Zeugnis, nicht älter als zwei Jahre',
      legalBasis: '§ 24 Abs. 1 Nr. 1, Anlage 6 Nr. 2 FeV',
    },
    {
      name: 'stress',
      label:
        'Betriebs- oder arbeitsmedizinisches Gutachten oder medizinisch-psychologisches Gutachten ab 50 Jahren',
      legalBasis: 'Anlage 5 Nr. 2 FeV',
      when: `(${bus}) and date(form.birthDate) + duration("P50Y") <= date(today)`,
    },
    { name: 'conduct', label: 'Führungszeugnis', legalBasis: '§ 11 Abs. 1 Satz 5 FeV', when: bus },
  ],
  fee: [
    trafficFee('extension-direct', 'Nr. 201, 202.1, Auslagen KBA und Direktversand', 4770, {
      when: 'form.delivery = "direct"',
    }),
    trafficFee('extension', 'Nr. 201, 202.1 und Auslagen KBA', 4260),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    expiry: {
      label: 'Ablauf der befristeten Klassen',
      kind: 'statutory',
      legalBasis: '§ 23 Abs. 1 FeV',
      bound: 'party',
      start: { rule: 'event', on: 'date(form.validUntil) - duration("P1D")' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P1W', to: 'clerk' }],
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    processingTarget: processingTarget({ period: 'P4W' }),
    ...fitness.clocks,
    ...refusal.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Verlängerung der Fahrerlaubnis'),
    ...licenceTransfer.documents,
    ...fitness.documents,
    ...refusal.documents,
    ...card.documents,
  },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(licenceSupplement),
    ...fitness.events,
    ...refusal.events,
  },
  publicStatus: { ...fitness.publicStatus, ...card.publicStatus },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Führerschein, Gültigkeit und Alter der Zeugnisse prüfen; Lichtbild und Unterschrift aufnehmen',
        outcomes: licenceTransfer.outcome,
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'fitness',
        states: {
          fitness: fitness.state,
          lapse: {
            meta: { label: 'Beginn der neuen Frist', status: 'inReview' },
            always: ways([
              {
                to: '#case.approved',
                when: 'date(form.validUntil) >= date(today)',
                then: [
                  {
                    type: 'set',
                    params: { fact: 'newEnd', value: 'date(form.validUntil) + duration("P5Y")' },
                  },
                ],
              },
              { to: 'expired' },
            ]),
          },
          expired: taskState({
            id: 'expired',
            state: 'Fahrerlaubnis der Klasse abgelaufen',
            status: 'inReview',
            task: 'Prüfen, ob Tatsachen gegen die Befähigung sprechen',
            post: 'clerk',
            legalBasis: '§ 24 Abs. 2, § 20 Abs. 2 FeV',
            outcomes: {
              able: {
                label: 'Keine Tatsachen gegen die Befähigung, neu ab heute',
                to: [
                  {
                    to: '#case.approved',
                    then: [
                      { type: 'set', params: { fact: 'newEnd', value: 'date(today) + duration("P5Y")' } },
                    ],
                  },
                ],
              },
              testNeeded: {
                label: 'Prüfung nötig: Neuerteilung statt Verlängerung',
                adverse: true,
                to: [
                  {
                    to: 'hearing',
                    then: [{ type: 'set', params: { fact: 'refusalGround', value: 'event.reason' } }],
                  },
                ],
              },
            },
          }),
          ...refusal.states,
        },
      },
      approved: {
        meta: { label: 'Verlängerung beschlossen', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: { ...trafficPayment('cardOrder'), ...card.making },
      },
      issued: {
        meta: { label: 'Verlängert', status: 'cardReady' },
        initial: 'cardGate',
        onDone: '#case.closed',
        states: {
          ...card.handing,
          register: transmissionState({
            id: 'registerEntry',
            state: 'Neue Befristung wird eingetragen',
            status: 'sent',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 50, 51 StVG',
            to: 'extended',
          }),
          extended: { type: 'final', meta: { label: 'Fahrerlaubnis verlängert', status: 'sent' } },
        },
      },
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
