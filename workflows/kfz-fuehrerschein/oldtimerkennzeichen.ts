import {
  admissionMilestones,
  brief,
  insuranceCode,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  taxFields,
  trafficFee,
  vehicleAdmission,
  vehicleForm,
  wishFields,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const admission = vehicleAdmission({
  taxable: true,
  handover: 'Oldtimer-Einstufung in Teil I und II eintragen (Schlüssel 98), Schilder mit H abstempeln',
  handoverFields: [
    brief.pick('oldPlates', 'Bisherige Schilder', { cancelled: 'entstempelt', none: 'nicht vorhanden' }),
  ],
  receivers:
    '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Versicherungsunternehmen laut eVB", "Hauptzollamt Hannover, Kraftfahrzeugsteuer (Pauschale § 9 Abs. 4 KraftStG)"]',
  then: 'done',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf ein Oldtimerkennzeichen',
  legalBasis: '§ 2 Nr. 22, § 10 Abs. 1 FZV, § 23 StVZO',
  convinced: 'opinion',
  upheld: '#case.approved',
});

/**
 * Oldtimerkennzeichen (§ 10 (1) FZV, § 23 StVZO): thirty years since the first admission, largely original, well kept, and
 * serving the motoring heritage. The first is arithmetic and stands in the form; the rest an officially recognised
 * expert certifies. The office does not grade the car itself but examines the opinion (`opinion`): complete, by someone
 * entitled, with inspection, of this very vehicle. It may doubt it and have the car shown (`viewing`), and only then
 * refuse; a clerk's taste is no ground, and the lead decides after the viewing.
 *
 * Consequences are tax by flat rate (§ 9 (4) KraftStG), told to the customs office, and no badge needed in low-emission
 * zones (Anhang 3 Nr. 10 35. BImSchV). Season and H can be combined. Not a transition: losing the status by later changes is ex officio.
 */
export default trafficProcedure({
  key: 'oldtimerkennzeichen',
  name: 'Oldtimerkennzeichen (H-Kennzeichen)',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.23',
  leika: [],
  legalBasis: ['§ 10 Abs. 1 FZV', '§ 2 Nr. 22 FZV', '§ 23 StVZO', '§ 9 Abs. 4 KraftStG'],
  audience: ['citizen', 'company'],
  keywords: ['historisches Fahrzeug', 'Klassiker anmelden', 'altes Auto 30 Jahre', 'Youngtimer'],
  subject: 'Ihrem Antrag auf ein Oldtimerkennzeichen',
  target: 'P1W',
  retention: vehicleFile,
  form: vehicleForm(
    [
      {
        title: 'Fahrzeug',
        fields: [
          {
            name: 'vin',
            label: 'Identifizierungsnummer oder Fahrgestellnummer',
            type: 'text',
            maxLength: 20,
            pattern: '^[A-Z0-9-]{4,20}$',
            required: true,
          },
          brief.text('make', 'Hersteller, Typ und Baujahr', 120),
          brief.day('firstAdmission', 'Erste Zulassung oder Inbetriebnahme', { notAfter: 'today' }),
          brief.text('currentPlate', 'Bisheriges Kennzeichen', 12, { required: false }),
          brief.yes('season', 'Zusätzlich Saisonkennzeichen'),
          ...wishFields,
          insuranceCode,
        ],
      },
      {
        title: 'Gutachten nach § 23 StVZO',
        fields: [
          brief.text('expert', 'Sachverständige oder Organisation', 160),
          brief.text('opinionNumber', 'Nummer', 40),
          brief.day('opinionOn', 'Erstellt am', { notAfter: 'today' }),
        ],
      },
      { title: 'Kraftfahrzeugsteuer', fields: taxFields },
    ],
    [
      {
        holds: 'date(form.firstAdmission) + duration("P30Y") <= date(today)',
        message: 'Ein Oldtimer ist vor mindestens 30 Jahren erstmals in Verkehr gekommen (§ 2 Nr. 22 FZV).',
        field: 'firstAdmission',
      },
    ],
  ),
  evidence: [
    { name: 'opinion', label: 'Gutachten nach § 23 StVZO', legalBasis: '§ 23 StVZO' },
    { name: 'parts', label: 'Zulassungsbescheinigung Teil I und II oder Fahrzeugbrief' },
    { name: 'identity', label: 'Ausweis' },
    { name: 'mandate', label: 'SEPA-Mandat Kfz-Steuer', when: 'form.tax = "mandate"' },
    { name: 'plates', label: 'Bisherige Kennzeichenschilder', when: 'form.currentPlate != null' },
  ],
  fee: [
    trafficFee('h', 'Nr. 221 ff., Zuteilung eines Oldtimerkennzeichens', 'if form.wish then 4420 else 3400'),
  ],
  parts: [admission, refusal],
  states: admissionMilestones({
    admission,
    refusal,
    intake: { task: 'Gutachten, Fahrzeugpapiere und Datum der ersten Zulassung prüfen' },
    labels: ['Als Oldtimer eingestuft', 'Umkennzeichnung', 'H-Kennzeichen zugeteilt'],
    examination: {
      opinion: taskState({
        id: 'opinion',
        state: 'Gutachten wird geprüft',
        status: 'inReview',
        task: 'Befugnis der Sachverständigen, Identität des Fahrzeugs, Umfang und Hauptuntersuchung im Gutachten prüfen',
        post: 'clerk',
        target: 'P2D',
        legalBasis: '§ 23 StVZO mit Richtlinie für die Begutachtung von Oldtimern',
        outcomes: {
          conclusive: { label: 'Schlüssig: Einstufung als Oldtimer', to: 'insurance' },
          incomplete: { ...requestOutcome, label: 'Gutachten unvollständig oder zu alt' },
          doubtful: {
            label: 'Zweifel an Originalzustand oder Identität: Vorführung',
            to: 'viewing',
            fields: [brief.text('doubt', 'Woran', 500)],
          },
        },
      }),
      viewing: taskState({
        id: 'viewing',
        state: 'Vorführung des Fahrzeugs',
        status: 'waitingForYou',
        task: 'Vorgeführtes Fahrzeug mit dem Gutachten vergleichen; Rückfrage beim Gutachter; über die Einstufung entscheiden',
        post: 'lead',
        target: 'P2W',
        notBy: ['opinion'],
        legalBasis: '§ 6 Abs. 8 FZV, § 26 Abs. 1 Satz 2 Nr. 4 VwVfG',
        outcomes: {
          confirmed: { label: 'Zweifel ausgeräumt', to: 'insurance' },
          secondOpinion: { ...requestOutcome, label: 'Ergänztes Gutachten verlangen' },
          notOriginal: meansToRefuse('Kein Oldtimer: nicht weitestgehend im Originalzustand', 'hearing'),
        },
      }),
    },
  }),
});
