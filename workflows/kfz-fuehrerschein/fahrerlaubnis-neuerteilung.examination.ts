import type { StateConfig } from '@amtsweg/engine';
import {
  drivingFitness,
  meansToRefuse,
  requestOutcome,
  roadTrafficRefusal,
  taskState,
} from '@amtsweg/procedure';

/** What the file of the withdrawal says; the grounds are those that make an opinion mandatory, or leave discretion. */
export const history: StateConfig = taskState({
  id: 'history',
  state: 'Entziehungsvorgang wird ausgewertet',
  status: 'inReview',
  task: 'Entziehungs- und Strafakten beiziehen (§ 474 StPO) und den Grund des Verlusts erfassen',
  post: 'clerk',
  target: 'P2W',
  legalBasis: '§ 20 Abs. 3, §§ 13, 14 FeV',
  outcomes: {
    recorded: {
      label: 'Erfasst',
      to: 'fitness',
      fields: [
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'alcohol', label: 'Alkohol' },
            { value: 'drugs', label: 'Betäubungsmittel oder andere Drogen (§ 14 Abs. 2 FeV)' },
            { value: 'points', label: 'Acht Punkte im Fahreignungsregister (§ 4 Abs. 10 StVG)' },
            { value: 'offences', label: 'Andere Verkehrs- oder Straftaten (§ 11 Abs. 3 Nr. 9 FeV)' },
            { value: 'health', label: 'Gesundheit' },
          ],
        },
        {
          name: 'bac',
          label: 'Blutalkohol in Promille',
          type: 'decimal',
          min: 0,
          max: 6,
          when: 'event.ground = "alcohol"',
          required: true,
        },
        {
          name: 'repeated',
          label: 'Wiederholt unter Alkoholeinfluss oder Anzeichen von Missbrauch oder Abhängigkeit',
          type: 'boolean',
          when: 'event.ground = "alcohol"',
          required: true,
        },
        {
          name: 'erased',
          label: 'Eintragungen getilgt und nicht mehr verwertbar (§ 29 Abs. 7 StVG)',
          type: 'boolean',
          required: true,
        },
      ],
    },
    fileMissing: { ...requestOutcome, label: 'Angaben zum Entziehungsvorgang fehlen' },
  },
});

/** § 13 sentence 1 no. 2 letters b to d, § 14 (2) no. 1 FeV, § 4 (10) sentence 4 StVG; what is erased founds nothing. */
const mandatory =
  'facts.history.erased = false and (facts.history.ground = "drugs" or facts.history.ground = "points" or (facts.history.ground = "alcohol" and (facts.history.bac >= 1.6 or facts.history.repeated = true)))';

export const fitness = drivingFitness({
  registers:
    '["Kraftfahrt-Bundesamt, Fahreignungsregister", "Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Staatsanwaltschaft Hannover"]',
  legalBasis: '§ 20 Abs. 1 und 3, §§ 11, 13, 14 FeV',
  task: 'Registerauskünfte, Führungszeugnis und Strafakten auswerten; über die Anordnung eines Gutachtens entscheiden',
  mandatory,
  fit: '#case.checked.decision',
  opinions: [
    { value: 'mpu', label: 'Medizinisch-psychologisches Gutachten (§ 11 Abs. 3, §§ 13, 14 FeV)' },
    { value: 'medical', label: 'Ärztliches Gutachten (§ 11 Abs. 2, § 13 Satz 1 Nr. 1, § 14 Abs. 1 FeV)' },
    { value: 'expert', label: 'Gutachten eines amtlich anerkannten Sachverständigen (§ 11 Abs. 4 FeV)' },
  ],
  period: 'P3M',
  course: true,
});

/** Ability (§ 20 (2) FeV) and the fee within its frame; whoever sets the fee does not book it. */
export const decision: StateConfig = taskState({
  id: 'decision',
  state: 'Entscheidung über die Neuerteilung',
  status: 'inReview',
  task: 'Befähigung beurteilen, Umfang und Auflagen festlegen, Gebühr im Rahmen bemessen',
  post: 'lead',
  notBy: ['fitnessAssessment'],
  legalBasis: '§ 20 Abs. 2, § 23 Abs. 2 FeV, Nr. 202.3 GebOSt',
  outcomes: {
    grant: {
      label: 'Neu erteilen',
      to: '#case.approved',
      fields: [
        {
          name: 'testNeeded',
          label: 'Tatsachen sprechen gegen die Befähigung: Prüfung anordnen',
          type: 'boolean',
          required: true,
        },
        {
          name: 'testReason',
          label: 'Welche Tatsachen',
          help: 'Zeitablauf allein genügt nicht mehr.',
          type: 'longText',
          maxLength: 2000,
          when: 'event.testNeeded = true',
          required: true,
        },
        { name: 'keyNumbers', label: 'Auflagen als Schlüsselzahlen', type: 'text', maxLength: 100 },
        {
          name: 'fee',
          label: 'Gebühr (33,20 bis 256,00 Euro)',
          type: 'money',
          min: 3320,
          max: 25600,
          required: true,
        },
      ],
    },
    refuse: meansToRefuse('Nicht neu erteilen', 'hearing'),
  },
});

export const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Neuerteilung der Fahrerlaubnis',
  legalBasis: '§ 2 Abs. 2 und 4 StVG, § 20 Abs. 1, § 11 FeV',
  convinced: 'fitness.review',
  upheld: '#case.checked.decision',
});
