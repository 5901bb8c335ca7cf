import {
  defineProcedure,
  directActionRemedy,
  opinionEvent,
  opinionPeriod,
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
import { form } from './aufenthaltserlaubnis-humanitaer.form.js';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice, titleFee } from './office.js';

const title = 'Aufenthaltserlaubnis aus humanitären Gründen';
const legalBasis = '§§ 25, 25a, 25b AufenthG';
const protection = 'form.ground in ("asylum", "refugee", "subsidiary", "ban")';
/** Years of presence that § 25b asks for: six, with a minor child at home four. */
const presence = 'if form.minorChildren = true then duration("P4Y") else duration("P6Y")';

/**
 * Aufenthaltserlaubnis aus humanitären Gründen (§§ 25, 25a, 25b AufenthG): five doors with nothing in common but the chapter.
 *
 * Peculiar: whom the BAMF has recognised has a claim that follows from its final decision (§ 42 AsylG binds): nobody asks
 * for passport, income or visa (§ 5 (3)), the duration is the statute's (§ 26 (1)), no fee (§ 52 (3) AufenthV). The well
 * integrated (§§ 25a, 25b) come out of a toleration: age, schooling and years are FEEL; identity and self-support are
 * examined. § 25 (5) needs an obstacle to departure that nobody caused by himself, and where it lies in the country of
 * origin the BAMF takes part (§ 72 (2)). For three years the place of residence is bound to the Land (§ 12a). When the BAMF
 * revokes the protection its news is an event of the holding state, and the stay is examined anew.
 *
 * Not a transition: protection itself (BAMF), § 23a (Härtefallkommission), § 104c (chance to stay, run out in 2025).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'aufenthaltserlaubnis-humanitaer',
  name: title,
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '32.60.15',
  leika: [],
  legalBasis: [
    '§ 25 AufenthG',
    '§ 25a AufenthG',
    '§ 25b AufenthG',
    '§§ 5 Abs. 3, 12a, 26 AufenthG',
    '§ 42 AsylG',
  ],
  keywords: [
    'anerkannter Flüchtling',
    'Asyl bekommen',
    'Bleiberecht',
    'gut integriert',
    'Abschiebungsverbot',
  ],
  form,
  evidence: [
    { name: 'decision', label: 'Bescheid des BAMF', when: protection },
    { name: 'identity', label: 'Pass oder Passersatz oder andere Identitätsnachweise' },
    { name: 'school', label: 'Schulzeugnisse', when: 'form.ground = "youth"' },
    {
      name: 'integration',
      label: 'Nachweise zu Sprache, Arbeit und Test',
      when: 'form.ground = "integrated"',
    },
  ],
  fee: [
    {
      id: 'protected',
      legalBasis: '§ 52 Abs. 3 AufenthV',
      type: 'free',
      cents: '0',
      when: protection,
      evidence: 'derived',
    },
    ...titleFee(10000, '§ 45 Nr. 1 AufenthV'),
  ],
  remedy: directActionRemedy({ effect: residenceEffect }),
  clocks: {
    ...residenceClocks({
      security: true,
      target: 'P3M',
      pausesIn: ['checked.examination.awaitingBamf', 'checked.examination.awaitingFinality'],
    }),
    bamfPeriod: opinionPeriod('Beteiligung des BAMF', '§ 72 Abs. 2 AufenthG', 'P6W'),
    finalityReview: opinionPeriod('Wiedervorlage: Unanfechtbarkeit', '§ 25 Abs. 1, 2 AufenthG', 'P1M'),
  },
  documents: residenceDocuments({
    title,
    legalBasis,
    sheet: [
      {
        type: 'paragraph',
        text: 'Jede Erwerbstätigkeit ist erlaubt. Sie müssen für drei Jahre in Niedersachsen wohnen, solange Sie nicht arbeiten, studieren oder eine Ausbildung machen (§ 12a AufenthG).',
        when: protection,
      },
    ],
  }),
  events: {
    ...residenceEvents(true),
    bamfOpinion: opinionEvent('Stellungnahme des BAMF zu zielstaatsbezogenen Hindernissen eintragen'),
    finality: {
      label: 'Mitteilung des BAMF: Bescheid unanfechtbar',
      by: ['authority', 'clerk'],
      fields: [{ name: 'on', label: 'Unanfechtbar seit', type: 'date', required: true, notAfter: 'today' }],
    },
    protectionRevoked: {
      label: 'Mitteilung des BAMF: Schutz unanfechtbar widerrufen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'on', label: 'Widerrufen seit', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: residenceStatuses,
  machine: residenceMachine({
    title,
    legalBasis,
    security: true,
    intake: 'Zuständigkeit, Bescheid des BAMF oder Duldungszeiten und Identitätsnachweise prüfen',
    decisionTask:
      'Über die Aufenthaltserlaubnis entscheiden; Geltungsdauer nach § 26 Abs. 1 AufenthG, Wohnsitz § 12a',
    examination: {
      door: {
        meta: { label: 'Anspruchsgrundlage', status: 'inReview' },
        always: ways([
          { to: 'awaitingSecurity', when: `${protection} and facts.finality != null` },
          { to: 'awaitingSecurity', when: `${protection} and form.final = true` },
          { to: 'awaitingFinality', when: protection },
          {
            ...unmet('age', 'Das Alter von 14 bis 26 Jahren ist nicht gegeben (§ 25a Abs. 1 AufenthG).'),
            when: 'form.ground = "youth" and (date(form.birthDate) + duration("P14Y") > date(today) or date(form.birthDate) + duration("P27Y") <= date(today))',
          },
          {
            ...unmet(
              'presence',
              'Die erforderlichen Zeiten (drei Jahre Aufenthalt und Schule, zwölf Monate Duldung) sind nicht erreicht.',
            ),
            when: 'form.ground = "youth" and (form.schoolYears < 3 or date(form.presentSince) + duration("P3Y") > date(today) or date(form.toleratedSince) + duration("P12M") > date(today))',
          },
          {
            ...unmet(
              'presence',
              'Der Aufenthalt dauert noch nicht lange genug (§ 25b Abs. 1 Satz 2 Nr. 1 AufenthG).',
            ),
            when: `form.ground = "integrated" and date(form.presentSince) + (${presence}) > date(today)`,
          },
          { to: 'obstacle', when: 'form.ground = "obstacle"' },
          { to: 'integration' },
        ]),
      },
      awaitingFinality: {
        meta: { label: 'Wartet auf die Unanfechtbarkeit des BAMF-Bescheids', status: 'waitingForOthers' },
        on: { finality: ways('awaitingSecurity', ['record']) },
        after: { finalityReview: 'finalityCheck' },
      },
      finalityCheck: taskState(
        {
          id: 'finalityCheck',
          state: 'Stand beim BAMF',
          status: 'waitingForOthers',
          task: 'Im Ausländerzentralregister und beim BAMF nach der Unanfechtbarkeit fragen',
          post: 'clerk',
          legalBasis: '§ 24 Abs. 3 AsylG',
          outcomes: { open: { label: 'Noch nicht unanfechtbar', to: 'awaitingFinality' } },
        },
        { on: { finality: ways('awaitingSecurity', ['record']) } },
      ),
      integration: taskState({
        id: 'integration',
        state: 'Integration und Identität',
        status: 'inReview',
        task: 'Schule oder Arbeit, Sprache, Straffreiheit, Täuschung über Identität und Lebensunterhalt prüfen',
        post: 'clerk',
        legalBasis: '§§ 25a, 25b AufenthG',
        outcomes: {
          lasting: { label: 'Nachhaltig integriert', to: 'awaitingSecurity' },
          deceived: { label: 'Täuschung oder Straftaten: anhören', adverse: true, to: heardFor('deception') },
          notYet: {
            label: 'Integration nicht nachgewiesen: anhören',
            adverse: true,
            to: heardFor('integration'),
          },
        },
      }),
      obstacle: taskState({
        id: 'obstacle',
        state: 'Unmöglichkeit der Ausreise',
        status: 'inReview',
        task: 'Rechtliches oder tatsächliches Ausreisehindernis, Verschulden und Dauer (18 Monate) prüfen',
        post: 'lead',
        legalBasis: '§ 25 Abs. 5 AufenthG',
        outcomes: {
          domestic: { label: 'Hindernis im Inland (Familie, Krankheit)', to: 'awaitingSecurity' },
          origin: { label: 'Hindernis im Zielstaat: BAMF beteiligen', to: 'bamfRequest' },
          ownFault: {
            label: 'Selbst verschuldet oder nicht gegeben: anhören',
            adverse: true,
            to: heardFor('fault'),
          },
        },
      }),
      bamfRequest: transmissionState({
        id: 'bamfRequest',
        state: 'BAMF wird beteiligt',
        status: 'waitingForOthers',
        receivers: '["Bundesamt für Migration und Flüchtlinge"]',
        legalBasis: '§ 72 Abs. 2 AufenthG',
        to: 'awaitingBamf',
      }),
      awaitingBamf: {
        meta: { label: 'Wartet auf das BAMF', status: 'waitingForOthers' },
        on: {
          bamfOpinion: ways(
            [
              unmet(
                'origin',
                'Nach der Stellungnahme des BAMF besteht im Zielstaat kein Hindernis.',
                'event.result = "refuses"',
              ),
              { to: 'awaitingSecurity' },
            ],
            ['record'],
          ),
        },
        after: { bamfPeriod: 'bamfReminder' },
      },
      bamfReminder: taskState({
        id: 'bamfReminder',
        state: 'BAMF hat nicht geantwortet',
        status: 'waitingForOthers',
        task: 'Beim BAMF erinnern; ohne Beteiligung wird nicht entschieden',
        post: 'clerk',
        legalBasis: '§ 72 Abs. 2 AufenthG',
        outcomes: { reminded: { label: 'Erinnert', to: 'awaitingBamf' } },
      }),
    },
    holdingOn: {
      protectionRevoked: ways(
        [
          {
            to: 'lapsing',
            then: [set('lapse', '{"ground": "Schutz widerrufen (§ 52 Abs. 1 Nr. 4 AufenthG)"}')],
          },
        ],
        ['record'],
      ),
    },
  }),
});
