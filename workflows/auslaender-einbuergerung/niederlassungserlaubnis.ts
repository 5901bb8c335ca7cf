import {
  decide,
  defineProcedure,
  directActionRemedy,
  opinionEvent,
  opinionPeriod,
  requestOutcome,
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceForm,
  residenceMachine,
  residenceStatuses,
  set,
  taskState,
  transmissionState,
  ways,
  type DecisionTable,
} from '@amtsweg/procedure';
import { aliensOffice, titleFee } from './office.js';

const title = 'Niederlassungserlaubnis';
const legalBasis = '§ 9 AufenthG';

const times: DecisionTable = {
  label: 'Zeiten mit Aufenthaltserlaubnis und Rentenbeiträgen',
  legalBasis: '§ 9 Abs. 2, § 18c Abs. 1 und 2, § 28 Abs. 2 AufenthG',
  hitPolicy: 'unique',
  inputs: [
    {
      label: 'Grundlage',
      expression: 'form.track',
      type: 'text',
      values: ['general', 'skilled', 'germanDegree', 'blueCard', 'blueCardB1', 'german'],
    },
  ],
  outputs: [
    { name: 'residence', label: 'Monate mit Aufenthaltserlaubnis' },
    { name: 'pension', label: 'Monate mit Rentenbeiträgen' },
  ],
  rules: [
    { when: ['"general"'], then: ['60', '60'], legalBasis: '§ 9 Abs. 2 Satz 1 Nr. 1 und 3 AufenthG' },
    { when: ['"skilled"'], then: ['36', '36'], legalBasis: '§ 18c Abs. 1 Satz 1 AufenthG' },
    { when: ['"germanDegree"'], then: ['24', '24'], legalBasis: '§ 18c Abs. 1 Satz 2 AufenthG' },
    { when: ['"blueCard"'], then: ['27', '27'], legalBasis: '§ 18c Abs. 2 Satz 1 AufenthG' },
    { when: ['"blueCardB1"'], then: ['21', '21'], legalBasis: '§ 18c Abs. 2 Satz 3 AufenthG' },
    { when: ['"german"'], then: ['36', '0'], legalBasis: '§ 28 Abs. 2 AufenthG' },
  ],
};

/**
 * Niederlassungserlaubnis (§ 9 AufenthG): unlimited, a claim after five years, with nine conditions that each have a proof.
 *
 * Peculiar: years and pension months are counted by FEEL, with the shorter times of the special rules (§ 18c: skilled
 * workers three years, with a German degree two; Blue Card 27 months, with B1 21; § 28 (2) family of Germans three), and
 * who applies too early is told the day on which it becomes possible before a refusal. The security authorities are
 * asked in every case, and the decision waits for them; an open criminal case suspends the decision (§ 79 (2)). Illness
 * or disability excuses from language and self-support (sentence 3 of (2)): discretion of the lead. The title knows no
 * end and no ancillary provision (§ 9 (1)); only the card has one, so `titleExpiry` means the card.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'niederlassungserlaubnis',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.30',
  leika: [],
  legalBasis: [
    '§ 9 AufenthG',
    '§§ 18c, 26 Abs. 3 und 4, 28 Abs. 2 AufenthG',
    '§ 73 Abs. 2 AufenthG',
    '§ 79 Abs. 2 AufenthG',
  ],
  keywords: [
    'unbefristeter Aufenthalt',
    'für immer bleiben dürfen',
    'Aufenthalt ohne Ablaufdatum',
    '60 Monate Rentenbeiträge',
    'unbefristetes Visum',
  ],
  form: residenceForm([
    {
      title: 'Zeiten',
      fields: [
        {
          name: 'track',
          label: 'Grundlage',
          type: 'choice',
          required: true,
          options: [
            { value: 'general', label: 'fünf Jahre Aufenthaltserlaubnis (§ 9)' },
            { value: 'skilled', label: 'Fachkraft (§ 18c Abs. 1)' },
            { value: 'germanDegree', label: 'Fachkraft mit deutschem Abschluss (§ 18c Abs. 1)' },
            { value: 'blueCard', label: 'Blaue Karte EU (§ 18c Abs. 2)' },
            { value: 'blueCardB1', label: 'Blaue Karte EU mit Deutsch B1 (§ 18c Abs. 2)' },
            { value: 'german', label: 'Familie von Deutschen (§ 28 Abs. 2)' },
          ],
        },
        {
          name: 'since',
          label: 'Aufenthaltserlaubnis seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'pensionMonths',
          label: 'Monate mit Beiträgen zur Rentenversicherung',
          type: 'integer',
          min: 0,
          max: 600,
          required: true,
        },
      ],
    },
    {
      title: 'Lebensunterhalt und Wohnung',
      fields: [
        {
          name: 'income',
          label: 'Nettoeinkommen des Haushalts im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'household',
          label: 'Personen im Haushalt',
          type: 'integer',
          min: 1,
          max: 20,
          required: true,
        },
        { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
        { name: 'rent', label: 'Warmmiete im Monat', type: 'money', min: 0, max: 1000000, required: true },
      ],
    },
    {
      title: 'Integration',
      fields: [
        {
          name: 'language',
          label: 'Sprachzertifikat',
          type: 'choice',
          required: true,
          options: [
            { value: 'B1', label: 'B1 oder höher' },
            { value: 'A1', label: 'A1 oder A2' },
            { value: 'none', label: 'keines' },
          ],
        },
        { name: 'test', label: 'Test „Leben in Deutschland“ bestanden', type: 'boolean', required: true },
        {
          name: 'hardship',
          label: 'Krankheit oder Behinderung hindert an Nachweisen (§ 9 Abs. 2 Satz 3)',
          type: 'boolean',
          required: true,
        },
        { name: 'openCase', label: 'Läuft gegen Sie ein Strafverfahren?', type: 'boolean', required: true },
      ],
    },
  ]),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'income', label: 'Einkommensnachweise der letzten sechs Monate' },
    { name: 'pension', label: 'Versicherungsverlauf der Rentenversicherung' },
    { name: 'language', label: 'Sprachzertifikat' },
    { name: 'test', label: 'Test „Leben in Deutschland“', when: 'form.test = true' },
    { name: 'dwelling', label: 'Mietvertrag mit Wohnfläche' },
    { name: 'medical', label: 'Ärztliches Attest', when: 'form.hardship = true' },
  ],
  fee: titleFee(11300, '§ 44 Nr. 3 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: true,
      target: 'P3M',
      permanent: true,
      pausesIn: ['checked.examination.awaitingCourt', 'checked.examination.awaitingPension'],
    }),
    pensionPeriod: opinionPeriod('Auskunft der Rentenversicherung', '§ 86 AufenthG', 'P1M'),
    criminalReview: {
      label: 'Wiedervorlage Strafverfahren',
      kind: 'setByAuthority',
      legalBasis: '§ 79 Abs. 2 AufenthG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
  },
  documents: {
    ...residenceDocuments({
      title,
      legalBasis,
      permanent: true,
      sheet: [
        {
          type: 'paragraph',
          text: 'Die Niederlassungserlaubnis ist unbefristet und berechtigt zu jeder Erwerbstätigkeit. Sie erlischt in der Regel, wenn Sie länger als sechs Monate ausreisen (§ 51 Abs. 1 Nr. 7 AufenthG).',
        },
      ],
    }),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zu Ihrem Antrag',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Antrag auf eine Niederlassungserlaubnis kann nach derzeitigem Stand nicht erteilt werden: {facts.decision.reason}',
        },
        {
          type: 'paragraph',
          text: 'Frühester Zeitpunkt nach den Zeiten: {facts.possibleFrom}. Sie können den Antrag zurücknehmen und später neu stellen; Ihre Aufenthaltserlaubnis kann verlängert werden.',
          when: 'facts.decision.outcome = "tooEarly"',
        },
        { type: 'paragraph', text: 'Sie können sich innerhalb von zwei Wochen äußern (§ 28 VwVfG).' },
      ],
    },
  },
  events: {
    ...residenceEvents(true),
    pensionOpinion: opinionEvent('Versicherungsverlauf der Rentenversicherung eintragen'),
    criminalOutcome: {
      label: 'Ausgang des Strafverfahrens eintragen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'result', label: 'Ergebnis', type: 'text', maxLength: 500, required: true }],
    },
  },
  decisions: { times },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: true,
    permanent: true,
    intake: 'Pass, Zuständigkeit und Nachweise zu § 9 Abs. 2 AufenthG prüfen',
    decisionTask: 'Über die Niederlassungserlaubnis entscheiden (Anspruch)',
    examination: {
      time: {
        meta: { label: 'Zeiten', status: 'inReview' },
        entry: [
          decide('times'),
          set(
            'possibleFrom',
            'string(date(form.since) + duration("P" + string(facts.times.residence) + "M"))',
          ),
        ],
        always: ways([
          {
            to: 'hearing',
            when: 'date(facts.possibleFrom) > date(today)',
            then: [
              set(
                'decision',
                '{"outcome": "tooEarly", "reason": "Die erforderliche Zeit mit einer Aufenthaltserlaubnis ist noch nicht erreicht."}',
              ),
            ],
          },
          { to: 'pensionRequest', when: 'form.pensionMonths < facts.times.pension' },
          { to: 'selfSupport' },
        ]),
      },
      pensionRequest: transmissionState({
        id: 'pensionRequest',
        state: 'Rentenversicherung wird gefragt',
        status: 'waitingForOthers',
        receivers: '["Deutsche Rentenversicherung"]',
        legalBasis: '§ 86 AufenthG, § 71 Abs. 2 SGB X',
        to: 'awaitingPension',
      }),
      awaitingPension: {
        meta: { label: 'Wartet auf die Rentenversicherung', status: 'waitingForOthers' },
        on: { pensionOpinion: ways('selfSupport', ['record']) },
        after: { pensionPeriod: 'selfSupport' },
      },
      selfSupport: taskState({
        id: 'selfSupport',
        state: 'Lebensunterhalt, Altersvorsorge und Wohnraum',
        status: 'inReview',
        task: 'Lebensunterhalt nach SGB-II-Maßstab berechnen, Pflichtbeiträge und Wohnraum prüfen',
        post: 'clerk',
        legalBasis: '§ 9 Abs. 2 Satz 1 Nr. 2, 3, 9 AufenthG',
        outcomes: {
          secured: {
            label: 'Gesichert',
            to: [
              { to: 'hardship', when: 'form.hardship = true' },
              { to: 'criminalGate', when: 'form.language = "B1" and form.test = true' },
              { to: 'integration' },
            ],
          },
          notSecured: {
            label: 'Nicht gesichert',
            adverse: true,
            to: [
              { to: 'hardship', when: 'form.hardship = true' },
              { to: 'hearing', then: [set('decision', '{"outcome": "support", "reason": event.reason}')] },
            ],
          },
          proofMissing: { ...requestOutcome, label: 'Nachweise fehlen' },
        },
      }),
      integration: taskState({
        id: 'integration',
        state: 'Sprache und Grundkenntnisse',
        status: 'inReview',
        task: 'Andere Nachweise (Schule, Ausbildung, einfache Sprache nach altem Recht) prüfen',
        post: 'clerk',
        legalBasis: '§ 9 Abs. 2 Satz 1 Nr. 7 und 8, § 104 Abs. 2 AufenthG',
        outcomes: {
          shown: { label: 'Anders nachgewiesen', to: 'criminalGate' },
          missing: {
            label: 'Nicht nachgewiesen: anhören',
            adverse: true,
            to: [
              {
                to: 'hearing',
                then: [set('decision', '{"outcome": "integration", "reason": event.reason}')],
              },
            ],
          },
        },
      }),
      hardship: taskState({
        id: 'hardship',
        state: 'Krankheit oder Behinderung',
        status: 'inReview',
        task: 'Über das Absehen von Nachweisen entscheiden',
        post: 'lead',
        legalBasis: '§ 9 Abs. 2 Satz 3 bis 6 AufenthG',
        outcomes: {
          waived: { label: 'Wird abgesehen', to: 'criminalGate' },
          notWaived: {
            label: 'Wird nicht abgesehen: anhören',
            adverse: true,
            to: [
              { to: 'hearing', then: [set('decision', '{"outcome": "hardship", "reason": event.reason}')] },
            ],
          },
        },
      }),
      criminalGate: {
        meta: { label: 'Strafverfahren', status: 'inReview' },
        always: ways([
          { to: 'awaitingCourt', when: 'form.openCase = true and facts.criminalOutcome = null' },
          { to: 'awaitingSecurity' },
        ]),
      },
      awaitingCourt: {
        meta: {
          label: 'Ausgesetzt bis zum Ausgang des Strafverfahrens (§ 79 Abs. 2 AufenthG)',
          status: 'waitingForOthers',
        },
        on: { criminalOutcome: ways('awaitingSecurity', ['record']) },
        after: { criminalReview: 'criminalCheck' },
      },
      criminalCheck: taskState({
        id: 'criminalCheck',
        state: 'Stand des Strafverfahrens',
        status: 'waitingForOthers',
        task: 'Bei der Staatsanwaltschaft nach dem Stand fragen; prüfen, ob ohne den Ausgang entschieden werden kann',
        post: 'clerk',
        legalBasis: '§ 79 Abs. 2 AufenthG',
        outcomes: {
          pending: { label: 'Noch offen', to: 'awaitingCourt' },
          irrelevant: { label: 'Ausgang ohne Bedeutung', to: 'awaitingSecurity' },
        },
      }),
    },
  }),
});
