import {
  admissionMilestones,
  brief,
  conclude,
  insuranceCode,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  transmissionState,
  vehicleAdmission,
  vehicleForm,
  vin,
  wishFields,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const admission = vehicleAdmission({
  taxable: false,
  online: 'form.channel = "online"',
  keepsPlates: 'form.plates = "keep"',
  handover:
    'neue Anschrift in Teil I eintragen, bei neuem Kennzeichen auch in Teil II, alte Schilder entstempeln',
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "bisherige Zulassungsbehörde", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer"]',
  then: 'done',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Umschreibung nach Zuzug',
  legalBasis: '§ 15 Abs. 3, § 5 Abs. 1 FZV',
  convinced: 'openMeasures',
  upheld: '#case.approved',
});

/**
 * Umschreibung nach Zuzug (§ 15 (3) FZV): the holder stays, the office changes. What moves is competence: with it come the
 * register data of the former office and whatever it had begun against vehicle or holder (ban on use, insurance notice,
 * missing inspection), which this office must carry on and which alone can stand in the way (`openMeasures`). Residence is
 * not the holder's word but the civil register's, of a firm the trade or commercial register's (`residence`).
 *
 * The plates may stay for life (§ 15 (3) sentence 1); interchangeable plates (§ 9 (2) FZV) only as a pair, so both vehicles
 * move together. No tax gate: the debtor stays, only his address is told. Whoever does not live here is handed over.
 * Not a transition: what happens to a holder who never applies (§ 15 (5) FZV, ban on use), an act ex officio.
 */
export default trafficProcedure({
  key: 'kfz-umschreibung-zuzug',
  name: 'Kraftfahrzeug ummelden nach Zuzug ohne Halterwechsel',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.14',
  leika: [],
  legalBasis: ['§ 15 Abs. 3 FZV', '§ 9 FZV', '§ 13 FZV', '§ 5 FZV'],
  audience: ['citizen', 'company'],
  online: true,
  keywords: [
    'Umzug Auto anmelden',
    'neue Adresse Fahrzeugschein',
    'auswärtiges Kennzeichen behalten',
    'Umzug mit Auto',
  ],
  subject: 'Ihrem Antrag auf Umschreibung nach Zuzug',
  target: 'P3WD',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Zuzug',
        fields: [
          brief.pick('channel', 'Antrag', {
            counter: 'in der Zulassungsbehörde',
            online: 'im Portal (i-Kfz) mit Sicherheitscode von Teil I',
          }),
          brief.day('movedOn', 'In Hannover gemeldet oder Betrieb hier seit', { notAfter: 'today' }),
          brief.text('formerDistrict', 'Bisherige Zulassungsbehörde', 120),
        ],
      },
      {
        title: 'Fahrzeug und Kennzeichen',
        fields: [
          vin,
          brief.text('formerPlate', 'Bisheriges Kennzeichen', 12),
          brief.day('inspectionDue', 'Nächste Hauptuntersuchung'),
          brief.pick('plates', 'Kennzeichen', { keep: 'bisheriges behalten', new: 'neues Kennzeichen H-…' }),
          brief.yes('interchangeable', 'Es ist ein Wechselkennzeichen'),
          {
            ...vin,
            name: 'secondVin',
            label: 'Identifizierungsnummer des zweiten Fahrzeugs',
            when: 'form.interchangeable = true',
          },
          ...wishFields,
          insuranceCode,
        ],
      },
    ],
    [
      {
        holds: 'form.plates = "new" or form.wish = false',
        message: 'Wer das bisherige Kennzeichen behält, kann kein Wunschkennzeichen bekommen.',
        field: 'wish',
      },
      {
        holds: 'date(form.inspectionDue) >= date(today)',
        message: 'Die Hauptuntersuchung ist überfällig und zuerst nachzuholen (§ 29 StVZO).',
        field: 'inspectionDue',
      },
      {
        holds: 'form.channel = "counter" or form.interchangeable = false',
        message: 'Wechselkennzeichen können nur in der Zulassungsbehörde umgeschrieben werden.',
        field: 'channel',
      },
    ],
  ),
  evidence: [
    { name: 'identity', label: 'Ausweis; bei Firmen Gewerbeanmeldung oder Registerauszug' },
    { name: 'partOne', label: 'Zulassungsbescheinigung Teil I', legalBasis: '§ 15 Abs. 3 FZV' },
    { name: 'partTwo', label: 'Zulassungsbescheinigung Teil II', when: 'form.plates = "new"' },
    { name: 'inspection', label: 'Nachweis der Hauptuntersuchung', legalBasis: '§ 29 StVZO' },
    { name: 'proxy', label: 'Vollmacht', when: 'form.agent != null' },
  ],
  fee: [
    trafficFee('online', 'Nr. 221 ff., internetbasiert', 1560, { when: 'form.channel = "online"' }),
    trafficFee('keep', 'Nr. 221 ff., Wechsel des Zulassungsbezirks mit Kennzeichen', 1770, {
      when: 'form.plates = "keep"',
    }),
    trafficFee(
      'new',
      'Nr. 221 ff., Wechsel des Zulassungsbezirks, ggf. Nr. 230',
      'if form.wish then 3970 else 2950',
    ),
  ],
  parts: [
    admission,
    refusal,
    {
      clocks: {
        takeoverPeriod: {
          label: 'Antwort der bisherigen Zulassungsbehörde',
          kind: 'target',
          legalBasis: '§ 15 Abs. 3 FZV, §§ 4, 5 VwVfG',
          bound: 'authority',
          start: { rule: 'event' },
          period: 'P1W',
        },
      },
      events: {
        takenOver: {
          label: 'Bestand und offene Maßnahmen der bisherigen Behörde eintragen',
          by: ['authority', 'clerk'],
          fields: [
            brief.pick('measures', 'Offene Maßnahmen', {
              none: 'keine',
              some: 'Untersagung, Versicherungsanzeige oder Mängelverfügung',
            }),
            brief.text('reference', 'Aktenzeichen und Art', 200, { when: 'event.measures = "some"' }),
          ],
        },
      },
    },
  ],
  states: {
    ...admissionMilestones({
      admission,
      refusal,
      intake: {
        task: 'Identität, Vollmacht, Teil I, bei neuem Kennzeichen Teil II und Hauptuntersuchung prüfen',
      },
      labels: ['Umschreibung freigegeben', 'Umschreibung', 'Umgeschrieben'],
      examination: {
        residence: taskState({
          id: 'residence',
          state: 'Wohnsitz oder Sitz',
          status: 'inReview',
          task: 'Hauptwohnung im Melderegister abrufen, bei Firmen Sitz oder Niederlassung feststellen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 6 Abs. 1, § 15 Abs. 3 FZV, § 34 BMG',
          outcomes: {
            here: { label: 'In Hannover', to: 'takeover' },
            notYet: { ...requestOutcome, label: 'Noch nicht gemeldet: Anmeldung nachweisen lassen' },
            elsewhere: {
              label: 'Andere Zulassungsbehörde zuständig',
              to: '#case.transferred',
              fields: [brief.text('receiver', 'Zuständige Zulassungsbehörde', 160)],
            },
          },
        }),
        takeover: transmissionState({
          id: 'takeoverRequest',
          state: 'Bestand wird übernommen',
          status: 'waitingForOthers',
          receivers: '[form.formerDistrict, "Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
          legalBasis: '§ 15 Abs. 3 FZV, §§ 35, 36 StVG',
          to: 'awaitingTakeover',
        }),
        awaitingTakeover: {
          meta: { label: 'Wartet auf bisherige Zulassungsbehörde', status: 'waitingForOthers' },
          on: {
            takenOver: [
              {
                target: 'openMeasures',
                guard: { type: 'feel', params: { expr: 'event.measures = "some"' } },
                actions: ['record'],
              },
              { target: 'insurance', actions: ['record'] },
            ],
          },
          // The register of the KBA already holds what the entry needs; the former office need not answer.
          after: { takeoverPeriod: 'insurance' },
        },
        openMeasures: taskState({
          id: 'openMeasures',
          state: 'Übernommene Maßnahmen',
          status: 'inReview',
          task: 'Prüfen, ob Untersagung, Versicherungsanzeige oder Mängelverfügung fortbesteht',
          post: 'clerk',
          target: 'P3D',
          legalBasis: '§ 5 Abs. 1, § 51 FZV',
          outcomes: {
            settled: { label: 'Erledigt', to: 'insurance' },
            remediable: { ...requestOutcome, label: 'Mangel behebbar: Nachweis anfordern' },
            banned: meansToRefuse('Betrieb untersagt: Umschreibung ablehnen', 'hearing'),
          },
        }),
      },
    }),
    transferred: {
      meta: { label: 'Abgabe', status: 'transferred' },
      entry: [conclude('transferred')],
      initial: 'forwarding',
      onDone: '#case.closed',
      states: {
        forwarding: transmissionState({
          id: 'forwarding',
          state: 'Antrag wird abgegeben',
          status: 'transferred',
          receivers: '[facts.residence.receiver]',
          legalBasis: '§ 3 VwVfG, § 6 FZV',
          to: 'over',
        }),
        over: { type: 'final', meta: { label: 'Abgegeben', status: 'transferred' } },
      },
    },
  },
});
