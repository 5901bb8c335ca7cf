import {
  appealableNoticeStatus,
  brief,
  completeness,
  dispatchState,
  documentState,
  finished,
  insuranceCode,
  meansToRefuse,
  permitTermStatus,
  requestOutcome,
  revocation,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  validityEnd,
  vehicleForm,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure } from './traffic-procedure.js';

const oldtimer = [
  brief.text('vehicle', 'Hersteller, Typ, Fahrgestellnummer', 160),
  brief.day('firstAdmission', 'Erste Inbetriebnahme', { notAfter: 'today' }),
];

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf ein rotes Oldtimerkennzeichen',
  legalBasis: '§ 43 Abs. 1 i. V. m. § 41 Abs. 2 FZV',
  convinced: 'collection',
  upheld: '#case.approved',
});

const revoked = revocation({
  subject: 'die Zuteilung des roten Oldtimerkennzeichens',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 1 VwVfG', label: 'Widerrufsvorbehalt: für Alltagsfahrten benutzt' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Fahrten nicht aufgezeichnet' },
    { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Nicht mehr zuverlässig oder kein Oldtimer mehr' },
  ],
  kept: 'issued.inUse',
  to: 'surrender',
  duty: 'Schilder und Fahrzeugscheinheft sind unverzüglich zurückzugeben (§ 52 VwVfG).',
});

/**
 * Rotes Kennzeichen für Oldtimer (§ 43 FZV): one plate for a private collection. It admits no vehicle but permits, on any
 * of those entered in the booklet, trips to oldtimer events, for testing, transfer and repair; everyday driving is misuse.
 * So the person must be reliable (conduct record, fitness register) and every vehicle an oldtimer by expert opinion
 * (§ 23 StVZO), thirty years old by the form's arithmetic. Discretion lies with the lead, who fixes the term.
 *
 * Peculiar is the life afterwards: cars come and go (`vehicleAdded`, examined like the first and entered by the office,
 * unlike the trade's booklet), insurer and customs office keep one contract and one flat tax for all. Misuse leads to
 * revocation with hearing and remedy; plates and booklet come back at the end in any case (`surrender`), since they bear no
 * date. A further term is a new application.
 */
export default trafficProcedure({
  key: 'rotes-kennzeichen-oldtimer',
  name: 'Rotes Kennzeichen für Oldtimer (07)',
  kind: 'permit',
  unit: '32.5',
  filePlan: '36.10.34',
  leika: ['99036035069000'],
  legalBasis: ['§ 43 FZV', '§ 41 FZV', '§ 23 StVZO', '§ 9 Abs. 4 KraftStG', '§ 49 VwVfG'],
  audience: ['citizen'],
  keywords: ['07er Nummer', 'Sammlerkennzeichen', 'mehrere alte Autos', 'Oldtimertreffen'],
  subject: 'Ihrem Antrag auf ein rotes Oldtimerkennzeichen',
  target: 'P4W',
  retention: {
    years: 5,
    legalBasis: 'nach Rückgabe; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  form: vehicleForm(
    [
      {
        title: 'Sammlung',
        fields: [
          brief.list('vehicles', 'Oldtimer', oldtimer, { min: 1, max: 30, required: true }),
          brief.text('storage', 'Wo die Fahrzeuge stehen', 200),
          brief.text('purpose', 'Vorgesehene Veranstaltungen und Fahrten', 500),
          insuranceCode,
        ],
      },
      {
        title: 'Kraftfahrzeugsteuer',
        fields: [
          {
            name: 'iban',
            label: 'IBAN (SEPA-Mandat, Pauschale)',
            type: 'text',
            maxLength: 34,
            pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$',
            required: true,
          },
        ],
      },
    ],
    [
      {
        holds:
          'every one in form.vehicles satisfies date(one.firstAdmission) + duration("P30Y") <= date(today)',
        message:
          'Jedes Fahrzeug muss vor mindestens 30 Jahren erstmals in Verkehr gekommen sein (§ 2 Nr. 22 FZV).',
        field: 'vehicles',
      },
      {
        holds: 'form.holderKind = "person"',
        message: 'Das Kennzeichen wird natürlichen Personen für ihre eigene Sammlung zugeteilt.',
        field: 'holderKind',
      },
    ],
  ),
  evidence: [
    { name: 'conduct', label: 'Führungszeugnis (Belegart O)', legalBasis: '§ 43, § 41 Abs. 2 FZV' },
    { name: 'opinions', label: 'Gutachten nach § 23 StVZO für jedes Fahrzeug' },
    { name: 'ownership', label: 'Eigentumsnachweise' },
    { name: 'insurance', label: 'eVB für rote Oldtimerkennzeichen' },
  ],
  fee: [
    trafficFee(
      'red-oldtimer',
      'Nr. 221 ff., Zuteilung und Scheinheft (Rahmen)',
      '10230 + 510 * count(form.vehicles)',
      {
        type: 'range',
      },
    ),
  ],
  parts: [
    refusal,
    revoked,
    { publicStatus: { ...permitTermStatus, ...appealableNoticeStatus } },
    {
      clocks: { validity: validityEnd('facts.discretion.until', '§ 41 Abs. 2 FZV, § 36 Abs. 2 Nr. 1 VwVfG') },
      documents: {
        grant: {
          kind: 'notice',
          title: 'Zuteilung eines roten Kennzeichens für Oldtimer',
          signedBy: 'discretion',
          remedy: true,
          blocks: [
            {
              type: 'paragraph',
              text: 'Ihnen wird das Kennzeichen {facts.handover.plate} zugeteilt, widerruflich und befristet bis zum {facts.discretion.until} (§ 43 Abs. 1 FZV). Es darf an einem der im Scheinheft eingetragenen Fahrzeuge geführt werden:',
            },
            {
              type: 'list',
              of: 'form.vehicles',
              item: '{item.vehicle}, Erstzulassung {item.firstAdmission}',
            },
            {
              type: 'paragraph',
              text: 'Zulässig sind Fahrten zu Oldtimerveranstaltungen, Prüfungs-, Probe- und Überführungsfahrten und Fahrten zur Wartung oder Reparatur. Jede Fahrt ist aufzuzeichnen. Gründe der Befristung: {facts.discretion.grounds}',
            },
          ],
        },
      },
      events: {
        vehicleAdded: {
          label: 'Weiteres Fahrzeug eintragen lassen',
          by: ['applicant', 'clerk'],
          fields: [...oldtimer, brief.text('opinion', 'Gutachten nach § 23 StVZO: Nummer und Datum', 120)],
        },
        vehicleSold: {
          label: 'Fahrzeug austragen',
          by: ['applicant', 'clerk'],
          fields: [brief.text('vehicle', 'Welches', 160)],
        },
        givenBack: { label: 'Kennzeichen aufgeben', by: ['applicant', 'clerk'] },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P3D',
      task: 'Führungszeugnis, Gutachten und Eigentumsnachweise aller Fahrzeuge, eVB und SEPA-Mandat prüfen',
    }),
    checked: {
      meta: { label: 'In Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'fitnessRegister',
      states: {
        fitnessRegister: transmissionState({
          id: 'fitnessInquiry',
          state: 'Auskunft aus dem Fahreignungsregister',
          status: 'waitingForOthers',
          receivers: '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Bundesamt für Justiz"]',
          legalBasis: '§ 30 Abs. 1 Nr. 3 StVG, § 31 BZRG',
          to: 'collection',
        }),
        collection: taskState({
          id: 'collection',
          state: 'Fahrzeuge der Sammlung',
          status: 'inReview',
          task: 'Gutachten mit den Fahrzeugen vergleichen; einzelne nicht anerkannte streichen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 43 Abs. 1 FZV, § 23 StVZO',
          outcomes: {
            recognised: { label: 'Mindestens ein Oldtimer', to: 'discretion' },
            opinionMissing: { ...requestOutcome, label: 'Gutachten fehlt' },
            none: meansToRefuse('Kein Fahrzeug ist ein Oldtimer', 'hearing'),
          },
        }),
        discretion: taskState({
          id: 'discretion',
          state: 'Zuverlässigkeit, Ermessen und Dauer',
          status: 'inReview',
          task: 'Zuverlässigkeit beurteilen, Ermessen ausüben, Befristung bestimmen',
          post: 'lead',
          target: 'P1W',
          notBy: ['collection'],
          legalBasis: '§ 43 Abs. 1, § 41 Abs. 2 FZV, § 40 VwVfG',
          outcomes: {
            assign: {
              label: 'Zuteilen',
              to: '#case.approved',
              fields: [
                brief.day('until', 'Befristet bis', {
                  notBefore: 'date(today) + duration("P6M")',
                  notAfter: 'date(today) + duration("P5Y")',
                }),
                brief.text('grounds', 'Gründe der Befristung', 500),
              ],
            },
            unreliable: meansToRefuse('Nicht zuverlässig', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Zuteilung beschlossen', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Rotes Oldtimerkennzeichen', status: 'permitValid' },
      initial: 'handover',
      onDone: '#case.closed',
      states: {
        handover: taskState({
          id: 'handover',
          state: 'Ausgabe',
          status: 'inProduction',
          task: 'Erkennungsnummer 07 zuteilen, Fahrzeuge in das Scheinheft eintragen, Schilder abstempeln, belehren',
          post: 'clerk',
          legalBasis: '§ 43 Abs. 2 FZV',
          outcomes: {
            handed: {
              label: 'Ausgegeben',
              to: 'notice',
              fields: [
                { ...brief.text('plate', 'Kennzeichen', 10), type: 'text', pattern: '^H-07[0-9]{1,4}$' },
              ],
            },
          },
        }),
        notice: documentState({
          id: 'grantDocument',
          state: 'Bescheid wird ausgefertigt',
          status: 'inProduction',
          document: 'grant',
          to: 'dispatch',
        }),
        dispatch: dispatchState({
          id: 'grantDispatch',
          state: 'Bescheid geht hinaus',
          status: 'inProduction',
          document: 'grantDocument',
          to: 'register',
        }),
        register: transmissionState({
          id: 'registerEntry',
          state: 'Meldung des Bestands',
          status: 'permitValid',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover (Pauschale § 9 Abs. 4 KraftStG)"]',
          legalBasis: '§§ 33, 35 StVG, § 43 FZV',
          to: 'inUse',
        }),
        inUse: {
          meta: { label: 'In Verwendung', status: 'permitValid' },
          on: {
            ...revoked.on,
            vehicleAdded: ways('vehicleEntry', ['record']),
            vehicleSold: ways('register', ['record']),
            givenBack: ways('surrender', ['record']),
          },
          after: { validity: 'surrender' },
        },
        vehicleEntry: taskState({
          id: 'vehicleEntry',
          state: 'Weiteres Fahrzeug',
          status: 'permitValid',
          task: 'Gutachten des weiteren Fahrzeugs prüfen und das Scheinheft ergänzen',
          post: 'clerk',
          target: 'P1W',
          legalBasis: '§ 43 FZV, § 23 StVZO',
          outcomes: {
            entered: { label: 'Eingetragen', to: 'register' },
            noOldtimer: { label: 'Kein Oldtimer: nicht eingetragen, formlos mitgeteilt', to: 'inUse' },
          },
        }),
        revocation: revoked.state,
        surrender: taskState({
          id: 'surrender',
          state: 'Rückgabe von Schildern und Heft',
          status: 'toReturn',
          task: 'Schilder und Fahrzeugscheinheft zurücknehmen, Register und Versicherer unterrichten',
          post: 'clerk',
          target: 'P2W',
          legalBasis: '§ 52 VwVfG, § 43 FZV',
          outcomes: {
            returned: { label: 'Zurückgenommen', to: 'over' },
            wanted: {
              label: 'Nicht zurückgegeben: zur Einziehung ausgeschrieben',
              adverse: true,
              to: 'over',
            },
          },
        }),
        over: finished('Zuteilung beendet', 'closed'),
      },
    },
    rejected: refusal.milestone,
  },
});
