import {
  defineProcedure,
  directActionRemedy,
  informationEvent,
  informationPeriod,
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
} from '@amtsweg/procedure';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice, titleFee } from './office.js';

const title = 'Erlaubnis zum Daueraufenthalt – EU';
const legalBasis = '§ 9a AufenthG';
/** Times in study and training count by half (§ 9b (1) no. 3); months abroad beyond ten in all do not count (no. 1). */
const countedMonths =
  'form.monthsOther + form.monthsStudy / 2 - (if form.monthsAbroad > 10 then form.monthsAbroad - 10 else 0)';

/**
 * Erlaubnis zum Daueraufenthalt – EU (§§ 9a to 9c AufenthG): the Union's own permanent status, which opens other states.
 *
 * Peculiar: sixty months are counted by FEEL, study at half, absence as the statute has it; a stay that is temporary by its
 * kind excludes (§ 9a (3)). Other than for the Niederlassungserlaubnis, taxes must be paid: the tax office is asked with
 * consent (§ 9c no. 1), and old-age provision need not be the statutory one. For beneficiaries of protection the card
 * names the state that protects (§ 9a with Art. 8 of the directive), and that state is asked before anything is ended.
 * The right dies of absence: twelve months outside the Union, six years outside Germany, or when another state grants
 * the same status (§ 51 (9)); the national contact point at the BAMF tells and is told (§ 91c).
 *
 * Not a transition: whoever misses the conditions may get the Niederlassungserlaubnis (own service); both may be held.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'daueraufenthalt-eu',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.31',
  leika: [],
  legalBasis: ['§§ 9a bis 9c AufenthG', '§ 51 Abs. 9 AufenthG', '§ 91c AufenthG', 'RL 2003/109/EG'],
  keywords: [
    'unbefristet in der EU bleiben',
    'langfristig aufenthaltsberechtigt',
    'Umzug in anderes EU-Land',
  ],
  form: residenceForm([
    {
      title: 'Zeiten',
      fields: [
        {
          name: 'stayKind',
          label: 'Ihr jetziger Aufenthaltstitel',
          type: 'choice',
          required: true,
          options: [
            { value: 'lasting', label: 'auf Dauer angelegt (Arbeit, Familie, Niederlassungserlaubnis)' },
            { value: 'protected', label: 'internationaler Schutz' },
            { value: 'study', label: 'Studium oder Ausbildung' },
            {
              value: 'temporary',
              label: 'seiner Natur nach vorübergehend, humanitär nach § 25 Abs. 3 bis 5',
            },
          ],
        },
        {
          name: 'monthsOther',
          label: 'Monate mit Aufenthaltstitel außer Studium und Ausbildung',
          type: 'integer',
          min: 0,
          max: 900,
          required: true,
        },
        {
          name: 'monthsStudy',
          label: 'Monate in Studium oder Ausbildung',
          type: 'integer',
          min: 0,
          max: 300,
          required: true,
        },
        {
          name: 'monthsAbroad',
          label: 'Monate im Ausland',
          type: 'integer',
          min: 0,
          max: 300,
          required: true,
        },
        {
          name: 'protectingState',
          label: 'Welcher Staat gewährt den Schutz?',
          type: 'text',
          maxLength: 80,
          when: 'form.stayKind = "protected"',
          required: true,
        },
      ],
    },
    {
      title: 'Feste und regelmäßige Einkünfte',
      fields: [
        {
          name: 'income',
          label: 'Nettoeinkommen des Haushalts im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        { name: 'selfEmployed', label: 'Ich bin selbständig', type: 'boolean', required: true },
        {
          name: 'provision',
          label: 'Altersvorsorge',
          type: 'choice',
          required: true,
          options: [
            { value: 'statutory60', label: '60 Monate Rentenversicherung' },
            { value: 'private', label: 'private oder ausländische Vorsorge' },
            { value: 'none', label: 'keine davon' },
          ],
        },
        {
          name: 'taxNumber',
          label: 'Steuernummer oder Identifikationsnummer',
          type: 'text',
          maxLength: 20,
          required: true,
        },
        { name: 'area', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 1000, required: true },
      ],
    },
    {
      title: 'Integration',
      fields: [
        { name: 'languageB1', label: 'Sprachzertifikat B1', type: 'boolean', required: true },
        { name: 'civics', label: 'Test „Leben in Deutschland“', type: 'boolean', required: true },
      ],
    },
  ]),
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'income', label: 'Einkommensnachweise, bei Selbständigen Steuerbescheide' },
    { name: 'pension', label: 'Rentenversicherungsverlauf', when: 'form.provision = "statutory60"' },
    { name: 'provision', label: 'Nachweis der anderen Altersvorsorge', when: 'form.provision = "private"' },
    { name: 'language', label: 'Sprachzertifikat B1', when: 'form.languageB1 = true' },
    { name: 'dwelling', label: 'Nachweis über ausreichenden Wohnraum' },
  ],
  fee: titleFee(10900, '§ 44a AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: true,
      target: 'P3M',
      permanent: true,
      pausesIn: ['checked.examination.awaitingTaxOffice'],
    }),
    taxPeriod: informationPeriod(
      'Auskunft des Finanzamts',
      '§ 9c Satz 1 Nr. 1 AufenthG, § 30 Abs. 4 AO',
      'P4W',
    ),
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    permanent: true,
    sheet: [
      {
        type: 'paragraph',
        text: 'Internationaler Schutz wurde gewährt von: {form.protectingState}.',
        when: 'form.stayKind = "protected"',
      },
      {
        type: 'paragraph',
        text: 'Die Erlaubnis erlischt nach zwölf Monaten außerhalb der Europäischen Union, nach sechs Jahren außerhalb Deutschlands und wenn ein anderer Mitgliedstaat Ihnen diese Rechtsstellung gewährt (§ 51 Abs. 9 AufenthG).',
      },
    ],
  }),
  events: {
    ...residenceEvents(true),
    taxInformation: informationEvent('Auskunft des Finanzamts über steuerliche Pflichten eintragen'),
    otherState: {
      label: 'Mitteilung der nationalen Kontaktstelle: anderer Staat hat die Rechtsstellung gewährt',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'state', label: 'Mitgliedstaat', type: 'text', maxLength: 60, required: true },
        { name: 'on', label: 'Gewährt am', type: 'date', required: true, notAfter: 'today' },
      ],
    },
  },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: true,
    permanent: true,
    intake: 'Pass, Zuständigkeit, Zeiten und Nachweise zu §§ 9a bis 9c AufenthG prüfen',
    decisionTask: 'Über die Erlaubnis zum Daueraufenthalt – EU entscheiden (Anspruch)',
    examination: {
      exclusion: {
        meta: { label: 'Ausschluss und Anrechnung der Zeiten', status: 'inReview' },
        entry: [set('countedMonths', countedMonths)],
        always: ways([
          unmet(
            'temporary',
            'Der Aufenthalt ist seiner Natur nach vorübergehend (§ 9a Abs. 3 AufenthG).',
            'form.stayKind in ("temporary", "study")',
          ),
          unmet(
            'time',
            'Fünf Jahre anrechenbarer Aufenthalt sind nicht erreicht (§ 9a Abs. 2 Satz 1 Nr. 1, § 9b AufenthG).',
            'facts.countedMonths < 60',
          ),
          unmet(
            'provision',
            'Eine angemessene Altersvorsorge ist nicht nachgewiesen (§ 9c Satz 1 Nr. 2 AufenthG).',
            'form.provision = "none"',
          ),
          { to: 'taxRequest' },
        ]),
      },
      taxRequest: transmissionState({
        id: 'taxRequest',
        state: 'Finanzamt wird gefragt',
        status: 'waitingForOthers',
        receivers: '["Finanzamt Hannover, Bescheinigung in Steuersachen"]',
        legalBasis: '§ 9c Satz 1 Nr. 1 AufenthG',
        to: 'awaitingTaxOffice',
      }),
      awaitingTaxOffice: {
        meta: { label: 'Wartet auf das Finanzamt', status: 'waitingForOthers' },
        on: { taxInformation: ways('means', ['record']) },
        after: { taxPeriod: 'means' },
      },
      means: taskState({
        id: 'means',
        state: 'Einkünfte, Steuern und Wohnung',
        status: 'inReview',
        task: 'Feste und regelmäßige Einkünfte (12 Monate), Steuern, Krankenversicherung und Wohnraum würdigen',
        post: 'clerk',
        legalBasis: '§ 9a Abs. 2, § 9c AufenthG',
        outcomes: {
          regular: {
            label: 'Fest und regelmäßig, Steuern bezahlt',
            to: [
              { to: 'awaitingSecurity', when: 'form.languageB1 = true and form.civics = true' },
              { to: 'excuse' },
            ],
          },
          taxArrears: { label: 'Steuerrückstände: anhören', adverse: true, to: heardFor('taxes') },
          irregular: { label: 'Einkünfte reichen nicht: anhören', adverse: true, to: heardFor('means') },
        },
      }),
      excuse: taskState({
        id: 'excuse',
        state: 'Sprache und Grundkenntnisse',
        status: 'inReview',
        task: 'Von Krankheit, Behinderung oder altem Recht befreit? Sonst anhören',
        post: 'lead',
        legalBasis: '§ 9a Abs. 2 Satz 2, § 9 Abs. 2 Satz 3 bis 5 AufenthG',
        outcomes: {
          excused: { label: 'Befreit', to: 'awaitingSecurity' },
          missing: { label: 'Nicht nachgewiesen: anhören', adverse: true, to: heardFor('language') },
        },
      }),
    },
    holdingOn: { otherState: ways('reportingLapse', ['record']) },
  }),
});
