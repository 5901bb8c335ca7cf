import {
  defineProcedure,
  directActionRemedy,
  informationEvent,
  informationPeriod,
  requestOutcome,
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceMachine,
  residenceStatuses,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { form } from './aufenthaltserlaubnis-familie.form.js';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice, titleFee } from './office.js';

const title = 'Aufenthaltserlaubnis zum Familiennachzug';
const legalBasis = '§§ 27 bis 36 AufenthG';
/** Housing (§ 2 (4) AufenthG, AVwV no. 2.4): 12 m² for each person from six, 10 m² for each child under six; under two none. */
const areaNeeded = '12 * form.personsFromSix + 10 * form.personsTwoToFive';

/**
 * Aufenthaltserlaubnis zum Familiennachzug (§§ 27 to 36 AufenthG): what has to be shown depends on whom one joins.
 *
 * Peculiar: FEEL picks the conditions by sponsor and relationship. Joining a German child or spouse needs, as a rule, no
 * self-support and no housing (§ 28 (1)); joining a recognised refugee within three months neither (§ 29 (2)); everybody
 * else needs both, the area counted by heads. Spouses show A1 before or are excused (§ 30 (1) sentences 2, 3); a child
 * over sixteen who comes alone C1 or a favourable prognosis (§ 32 (2)). Family beyond parents, spouses and minor children
 * comes only in exceptional hardship (§ 36 (2)), the lead's decision. Interviews of both spouses at once, apart and by two
 * officers, only on concrete signs of a sham marriage (§ 27 (1a)), never as a routine. When the partnership ends after
 * three years the right becomes the spouse's own (§ 31): FEEL, else hardship is examined.
 *
 * Not a transition: family of persons with subsidiary protection (§ 36a, suspended until July 2027 by § 104 (15)) and the
 * visa procedure at the mission, in which this office only consents (§ 31 AufenthV).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-familie',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.14',
  leika: [],
  legalBasis: ['§§ 27 bis 36 AufenthG', '§ 2 Abs. 3, 4 AufenthG', '§ 31 AufenthG', '§ 39 AufenthV'],
  keywords: ['Ehepartner nachholen', 'Kinder nachholen', 'Heirat Aufenthalt', 'Familienzusammenführung'],
  form,
  evidence: [
    { name: 'passport', label: 'Gültiger Pass' },
    { name: 'records', label: 'Personenstandsurkunden mit Apostille oder Legalisation und Übersetzung' },
    { name: 'dwelling', label: 'Mietvertrag mit Wohnfläche', when: 'form.sponsor = "title"' },
    { name: 'income', label: 'Einkommensnachweise der letzten sechs Monate', when: 'form.sponsor = "title"' },
    { name: 'insurance', label: 'Krankenversicherung' },
    { name: 'language', label: 'Sprachnachweis A1', when: 'form.relationship = "spouse"' },
    { name: 'custody', label: 'Sorgerechtsnachweis', when: 'form.relationship in ("child", "parent")' },
  ],
  fee: titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: false,
      target: 'P10W',
      pausesIn: ['checked.examination.awaitingMission'],
    }),
    missionPeriod: informationPeriod('Urkundenüberprüfung', '§ 13 KonsularG', 'P4M'),
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      { type: 'paragraph', text: 'Jede Erwerbstätigkeit ist erlaubt (§ 4a Abs. 1 AufenthG).' },
      {
        type: 'paragraph',
        text: 'Endet die eheliche Lebensgemeinschaft, ist dies mitzuteilen. Nach drei Jahren wird das Aufenthaltsrecht eigenständig (§ 31 AufenthG).',
        when: 'form.relationship = "spouse"',
      },
    ],
  }),
  events: {
    ...residenceEvents(false),
    missionInformation: informationEvent(
      'Bericht der Auslandsvertretung zur Echtheit der Urkunden eintragen',
    ),
    partnershipEnded: {
      label: 'Ende der familiären Lebensgemeinschaft mitteilen',
      by: ['applicant', 'clerk', 'authority'],
      fields: [
        { name: 'on', label: 'Beendet am', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'cause',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'separation', label: 'Trennung oder Scheidung' },
            { value: 'death', label: 'Tod der stammberechtigten Person' },
            { value: 'violence', label: 'häusliche Gewalt' },
            { value: 'majority', label: 'Volljährigkeit des Kindes' },
          ],
        },
      ],
    },
  },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: false,
    intake: 'Pass, Zuständigkeit, Personenstandsurkunden und Visum oder Visumfreiheit (§ 39 AufenthV) prüfen',
    decisionTask:
      'Über die Aufenthaltserlaubnis entscheiden; Geltungsdauer nicht über die der stammberechtigten Person',
    examination: {
      kinship: taskState({
        id: 'kinship',
        state: 'Familienverhältnis',
        status: 'inReview',
        task: 'Abstammung, Ehe und Sorgerecht anhand der Urkunden feststellen (DNA-Test nur freiwillig)',
        post: 'clerk',
        legalBasis: '§§ 27, 28, 30, 32, 36 AufenthG',
        outcomes: {
          shown: {
            label: 'Nachgewiesen',
            to: [
              { to: 'hardship', when: 'form.relationship = "other"' },
              { to: 'language', when: 'form.relationship = "spouse"' },
              {
                to: 'integration',
                when: 'form.relationship = "child" and form.alone = true and date(form.birthDate) + duration("P16Y") <= date(facts.receivedOn)',
              },
              { to: 'support' },
            ],
          },
          signs: {
            label: 'Konkrete Anhaltspunkte für eine Scheinehe',
            fields: [
              {
                name: 'signs',
                label: 'Anhaltspunkte (Aktenvermerk)',
                type: 'longText',
                maxLength: 4000,
                required: true,
              },
            ],
            to: 'interviews',
          },
          verify: {
            label: 'Urkunden zweifelhaft: Auslandsvertretung prüft',
            fields: [
              { name: 'mission', label: 'Auslandsvertretung', type: 'text', maxLength: 120, required: true },
            ],
            to: 'missionRequest',
          },
          proof: { ...requestOutcome, label: 'Urkunden fehlen' },
          notShown: { label: 'Nicht nachgewiesen: anhören', adverse: true, to: heardFor('kinship') },
        },
      }),
      missionRequest: transmissionState({
        id: 'missionRequest',
        state: 'Urkundenüberprüfung im Ausland',
        status: 'waitingForOthers',
        receivers: '[facts.kinship.mission]',
        legalBasis: '§ 13 KonsularG, § 82 Abs. 1 AufenthG',
        to: 'awaitingMission',
      }),
      awaitingMission: {
        meta: { label: 'Wartet auf die Auslandsvertretung', status: 'waitingForOthers' },
        on: { missionInformation: ways('kinship', ['record']) },
        after: { missionPeriod: 'kinship' },
      },
      interviews: taskState({
        id: 'interviews',
        state: 'Gleichzeitige getrennte Befragung',
        status: 'inReview',
        task: 'Beide Ehegatten zur selben Zeit getrennt befragen, Protokolle vergleichen',
        post: 'lead',
        notBy: ['kinship'],
        legalBasis: '§ 27 Abs. 1a Nr. 1 AufenthG, § 86 AufenthG',
        outcomes: {
          genuine: { label: 'Lebensgemeinschaft gewollt', to: 'language' },
          sham: { label: 'Scheinehe: anhören', adverse: true, to: heardFor('sham') },
        },
      }),
      hardship: taskState({
        id: 'hardship',
        state: 'Sonstige Familienangehörige',
        status: 'inReview',
        task: 'Entscheiden, ob die Lebenshilfe nur in Deutschland geleistet werden kann (außergewöhnliche Härte)',
        post: 'lead',
        legalBasis: '§ 36 Abs. 2 AufenthG',
        outcomes: {
          exceptional: { label: 'Außergewöhnliche Härte', to: 'support' },
          ordinary: {
            label: 'Keine außergewöhnliche Härte: anhören',
            adverse: true,
            to: heardFor('hardship'),
          },
        },
      }),
      language: {
        meta: { label: 'Sprachnachweis des Ehegatten', status: 'inReview' },
        always: ways([
          { to: 'support', when: 'form.languageA1 = "shown"' },
          { to: 'integration', when: 'form.languageA1 = "excused"' },
          unmet(
            'language',
            'Einfache Deutschkenntnisse sind nicht nachgewiesen (§ 30 Abs. 1 Satz 1 Nr. 2 AufenthG).',
          ),
        ]),
      },
      integration: taskState({
        id: 'integration',
        state: 'Ausnahme oder Integrationsprognose',
        status: 'inReview',
        task: 'Geltend gemachte Ausnahme vom Sprachnachweis (Ehegatte) oder C1 und Prognose (Kind ab 16) prüfen',
        post: 'clerk',
        legalBasis: '§ 30 Abs. 1 Satz 2 und 3, § 32 Abs. 2 AufenthG',
        outcomes: {
          favourable: { label: 'Liegt vor', to: 'support' },
          unfavourable: { label: 'Liegt nicht vor: anhören', adverse: true, to: heardFor('integration') },
        },
      }),
      support: {
        meta: { label: 'Lebensunterhalt und Wohnraum nötig?', status: 'inReview' },
        always: ways([
          { to: 'decision', when: 'form.sponsor = "german"' },
          {
            to: 'decision',
            when: 'form.sponsor = "refugee" and date(facts.receivedOn) <= date(form.protectedSince) + duration("P3M")',
          },
          unmet(
            'dwelling',
            'Ausreichender Wohnraum ist nicht nachgewiesen (§ 29 Abs. 1 Nr. 2, § 2 Abs. 4 AufenthG).',
            `form.area < 0.9 * (${areaNeeded})`,
          ),
          { to: 'income' },
        ]),
      },
      income: taskState({
        id: 'income',
        state: 'Lebensunterhalt',
        status: 'inReview',
        task: 'Bedarf der ganzen Familie nach SGB II berechnen und dem Einkommen gegenüberstellen',
        post: 'clerk',
        legalBasis: '§ 5 Abs. 1 Nr. 1, § 27 Abs. 3, § 29 Abs. 2 AufenthG',
        outcomes: {
          secured: { label: 'Gesichert', to: 'decision' },
          waived: { label: 'Abgesehen (Ermessen, atypischer Fall)', to: 'decision' },
          notSecured: { label: 'Nicht gesichert: anhören', adverse: true, to: heardFor('support') },
        },
      }),
    },
    holdingOn: { partnershipEnded: ways('ownRight', ['record']) },
    holding: {
      ownRight: {
        meta: { label: 'Eigenständiges Recht?', status: 'titleValid' },
        always: ways([
          {
            to: 'holding',
            when: 'form.relationship = "spouse" and date(form.together) + duration("P3Y") <= date(facts.partnershipEnded.on)',
            then: [set('ownRight', '"§ 31 Abs. 1 Satz 1 Nr. 1"')],
          },
          {
            to: 'holding',
            when: 'facts.partnershipEnded.cause in ("death", "majority")',
            then: [set('ownRight', '"§ 31 Abs. 1 Satz 1 Nr. 2, § 34 Abs. 2"')],
          },
          { to: 'spouseHardship' },
        ]),
      },
      spouseHardship: taskState({
        id: 'spouseHardship',
        state: 'Besondere Härte nach dem Ende der Ehe',
        status: 'titleValid',
        task: 'Besondere Härte (Gewalt, Wohl des Kindes, Rückkehr) prüfen',
        post: 'lead',
        legalBasis: '§ 31 Abs. 2 AufenthG',
        outcomes: {
          hardship: { label: 'Besondere Härte: eigenständiges Recht', to: 'holding' },
          none: { label: 'Keine besondere Härte', adverse: true, to: 'lapsing' },
        },
      }),
    },
  }),
});
