import {
  brief,
  cityPlate,
  completeness,
  finished,
  gate,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
  trafficFee,
  trafficPayment,
  transmissionState,
  vehicleForm,
  vin,
  withdrawal,
} from '@amtsweg/procedure';
import { trafficProcedure, vehicleFile } from './traffic-procedure.js';

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Eintragung der technischen Änderung',
  legalBasis: '§ 19 Abs. 2, § 21 StVZO, § 15 Abs. 1 FZV',
  convinced: 'assessment',
  upheld: '#case.approved',
});

/**
 * Technische Änderung (§ 15 (1) FZV, § 19 StVZO): two things in law under one name. Where a test centre has accepted the change
 * with parts approval (§ 19 (3)), the operating permit has never ended: the office merely enters it. Where the change made
 * the permit lapse (§ 19 (2): other class, danger to traffic, worse emission or noise), the vehicle may only be driven to the
 * expert (§ 19 (5)) until this office grants a new one on the expert's opinion (§ 21): a decision with four eyes
 * (`newPermit`) that can be refused after a hearing. Which of the two it is follows from the proof, which the form asks for.
 *
 * Tax, insurance, class of licence and badge hang on the data, so a change in class, mass, power or emission is told to customs office and
 * insurer (`consequences`); one of them only is not. Entry of part II only if its fields change. A part without any
 * proof is no entry at all but a matter for § 5 FZV, ex officio.
 */
export default trafficProcedure({
  key: 'kfz-technische-aenderung',
  name: 'Technische Änderung in die Fahrzeugpapiere eintragen',
  kind: 'registerChange',
  unit: '32.5',
  filePlan: '36.10.42',
  leika: ['99036011011000'],
  legalBasis: ['§ 15 Abs. 1 FZV', '§ 19 StVZO', '§ 21 StVZO', '§ 13 FZV'],
  audience: ['citizen', 'company'],
  keywords: [
    'neue Felgen und Spurplatten',
    'Tuning',
    'Tieferlegung',
    'Anhängerkupplung',
    'Auflastung Wohnmobil',
  ],
  subject: 'Ihrem Antrag auf Eintragung einer technischen Änderung',
  target: 'P3WD',
  retention: vehicleFile,
  form: vehicleForm([
    {
      title: 'Fahrzeug und Änderung',
      fields: [
        cityPlate,
        vin,
        brief.list(
          'changes',
          'Änderungen',
          [
            brief.pick('subject', 'Gegenstand', {
              wheels: 'Räder, Reifen, Fahrwerk',
              towing: 'Anhängekupplung',
              engine: 'Motor, Leistung, Abgas, Filter',
              body: 'Aufbau, Sitze, Wohnmobilausbau',
              mass: 'zulässige Masse (Auf- oder Ablastung)',
              other: 'Sonstiges',
            }),
            brief.text('detail', 'Teil und Hersteller', 200),
            brief.text('approval', 'Genehmigungszeichen oder Gutachtennummer', 80, { required: false }),
          ],
          { min: 1, max: 15, required: true },
        ),
        brief.pick('proof', 'Nachweis', {
          acceptance: 'Änderungsabnahme (§ 19 Abs. 3 StVZO): Betriebserlaubnis besteht fort',
          opinion: 'Gutachten nach § 21 StVZO: Betriebserlaubnis ist erloschen',
        }),
        brief.text('inspector', 'Prüfstelle und Berichtsnummer', 160),
        brief.day('inspectedOn', 'Datum des Berichts', { notAfter: 'today' }),
        brief.yes('dataChange', 'Laut Bericht ändern sich Fahrzeugart, Masse, Leistung oder Emissionsklasse'),
      ],
    },
  ]),
  evidence: [
    {
      name: 'acceptance',
      label: 'Bestätigung der Änderungsabnahme',
      legalBasis: '§ 22 Abs. 1 Satz 5 StVZO',
      when: 'form.proof = "acceptance"',
    },
    {
      name: 'opinion',
      label: 'Gutachten eines amtlich anerkannten Sachverständigen',
      legalBasis: '§ 21 StVZO',
      when: 'form.proof = "opinion"',
    },
    { name: 'partOne', label: 'Zulassungsbescheinigung Teil I' },
    {
      name: 'partTwo',
      label: 'Zulassungsbescheinigung Teil II bei geänderter Klasse, Hubraum, Leistung oder Kraftstoff',
      legalBasis: '§ 15 Abs. 1 Satz 1 Nr. 2 und 3 FZV',
      when: 'form.dataChange = true',
    },
    { name: 'insurance', label: 'Neue eVB bei geänderter Fahrzeugart', when: 'form.dataChange = true' },
  ],
  fee: [
    trafficFee('permit', 'Nr. 413, 221 ff., Betriebserlaubnis im Einzelfall', 4640, {
      when: 'form.proof = "opinion"',
    }),
    trafficFee('entry', 'Nr. 221 ff., Eintragung einer Änderung', 1250),
  ],
  parts: [
    refusal,
    {
      publicStatus: {
        permitLapsed: {
          de: 'Betriebserlaubnis erloschen',
          easy: 'Mit dem geänderten Auto dürfen Sie nur zur Prüfstelle und zu uns fahren.',
          en: 'Type approval lapsed',
          actor: 'office',
          next: 'Wir entscheiden über eine neue Betriebserlaubnis. Bis dahin darf das Fahrzeug nicht im Verkehr benutzt werden.',
        },
      },
    },
  ],
  states: {
    submitted: completeness({
      post: 'clerk',
      target: 'P1D',
      task: 'Bericht der Prüfstelle, Zulassungsbescheinigungen und Identität des Fahrzeugs prüfen',
      checked: [
        { to: '#case.checked.assessment', when: 'form.proof = "opinion"' },
        { to: '#case.checked.comparison' },
      ],
    }),
    checked: {
      meta: { label: 'Technische Prüfung', status: 'inReview' },
      on: withdrawal,
      initial: 'comparison',
      states: {
        comparison: taskState({
          id: 'comparison',
          state: 'Änderungsabnahme',
          status: 'inReview',
          task: 'Bestätigung der Abnahme mit Teilegenehmigung und Fahrzeugdaten vergleichen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 19 Abs. 3 StVZO',
          outcomes: {
            covered: { label: 'Gedeckt: eintragen', to: '#case.approved' },
            outsideApproval: {
              ...requestOutcome,
              label: 'Außerhalb der Teilegenehmigung: Gutachten nach § 21 anfordern',
            },
          },
        }),
        assessment: taskState({
          id: 'assessment',
          state: 'Gutachten nach § 21 StVZO',
          status: 'permitLapsed',
          task: 'Gutachten auf Vollständigkeit, Fahrzeugklasse, Abgas- und Geräuschverhalten auswerten',
          post: 'clerk',
          target: 'P2D',
          legalBasis: '§ 19 Abs. 2 und 5, § 21 StVZO',
          outcomes: {
            conforms: { label: 'Vorschriftsmäßig: Betriebserlaubnis vorschlagen', to: 'newPermit' },
            exception: {
              ...requestOutcome,
              label: 'Ausnahme nach § 70 StVZO nötig: Genehmigung nachreichen',
            },
            nonConforming: meansToRefuse('Nicht vorschriftsmäßig', 'hearing'),
          },
        }),
        newPermit: taskState({
          id: 'newPermit',
          state: 'Neue Betriebserlaubnis',
          status: 'permitLapsed',
          task: 'Über die Betriebserlaubnis für das Einzelfahrzeug entscheiden',
          post: 'lead',
          target: 'P2D',
          notBy: ['assessment'],
          legalBasis: '§ 19 Abs. 2, § 21 StVZO',
          outcomes: {
            granted: { label: 'Erteilt', to: '#case.approved' },
            back: { label: 'Noch einmal auswerten', to: 'assessment' },
            denied: meansToRefuse('Nicht erteilen', 'hearing'),
          },
        }),
        ...refusal.states,
      },
    },
    approved: {
      meta: { label: 'Eintragung freigegeben', status: 'decided' },
      on: withdrawal,
      initial: 'feeGate',
      states: trafficPayment('#case.issued'),
    },
    issued: {
      meta: { label: 'Eintragung', status: 'inProduction' },
      initial: 'entry',
      onDone: '#case.closed',
      states: {
        entry: taskState({
          id: 'entry',
          state: 'Fahrzeugpapiere',
          status: 'inProduction',
          task: 'Daten ändern, Teil I (bei geänderten Grunddaten auch Teil II) neu ausfertigen, alte einziehen',
          post: 'clerk',
          target: 'P1D',
          legalBasis: '§ 13, § 15 Abs. 1 FZV',
          outcomes: {
            handed: {
              label: 'Ausgehändigt',
              to: 'consequences',
              fields: [brief.text('fields', 'Geänderte Felder (zum Beispiel 15.1, F.1, P.2, 14.1)', 200)],
            },
          },
        }),
        consequences: gate('Folgen für Steuer und Versicherung', 'inProduction', [
          { to: 'fullReport', when: 'form.dataChange = true' },
          { to: 'registerReport' },
        ]),
        fullReport: transmissionState({
          id: 'fullReport',
          state: 'Geänderte Grunddaten werden gemeldet',
          status: 'inProduction',
          receivers:
            '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister", "Hauptzollamt Hannover, Kraftfahrzeugsteuer", "Versicherungsunternehmen"]',
          legalBasis: '§§ 33, 35 StVG, § 15 FZV',
          to: 'entered',
        }),
        registerReport: transmissionState({
          id: 'registerReport',
          state: 'Registermeldung',
          status: 'inProduction',
          receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
          legalBasis: '§ 33 StVG',
          to: 'entered',
        }),
        entered: finished('Eingetragen', 'closed'),
      },
    },
    rejected: refusal.milestone,
  },
});
