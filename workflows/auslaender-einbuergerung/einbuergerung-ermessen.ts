import {
  actionNotice,
  completeness,
  conclude,
  defineProcedure,
  endings,
  hearing,
  opinionEvent,
  opinionPeriod,
  requestLetter,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { approved, issued } from './einbuergerung-anspruch.ceremony.js';
import { inquiries } from './einbuergerung-anspruch.examination.js';
import claim from './einbuergerung-anspruch.js';
import { form } from './einbuergerung-ermessen.form.js';
import { heardFor, unmet } from './grounds.js';
import { aliensOffice } from './office.js';

const spouse = 'form.ground = "spouse"';

/**
 * Einbürgerung nach Ermessen (§§ 8, 9 StAG): four conditions are the law's, everything else is weighed for the public interest.
 *
 * Peculiar: who has no claim under § 10 asks for a favour that the state may grant: spouses of Germans shall get it (§ 9,
 * three years here, two of marriage: FEEL), sportsmen, scientists and the stateless may, and each deviation from the
 * guidelines needs the consent of the Ministry of the Interior, without which nobody here decides. There is no exception
 * from self-support but special hardship (§ 8 (2)), none from a home of one's own (§ 8 (1) no. 3). The weighing is the
 * lead's and is written down; the clerk who examined does not weigh. The application for a claim is examined first: where
 * § 10 is met, the case goes over to that procedure. Inquiries, certificate and ceremony (§§ 16, 37) are those
 * of the claim.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'einbuergerung-ermessen',
  name: 'Einbürgerung (Ermessenseinbürgerung)',
  kind: 'multiStage',
  initiation: 'application',
  unit: '32.11',
  filePlan: '32.70.11',
  leika: [],
  legalBasis: ['§ 8 StAG', '§ 9 StAG', '§ 38 StAG', 'Verwaltungsvorschriften zum StAG'],
  retention: claim.retention,
  keywords: [
    'deutschen Pass bekommen als Ehepartner',
    'Staatsbürgerschaft ohne Anspruch',
    'öffentliches Interesse',
  ],
  form,
  evidence: [
    { name: 'passport', label: 'Pass' },
    { name: 'title', label: 'Aufenthaltstitel' },
    { name: 'records', label: 'Personenstandsurkunden' },
    {
      name: 'marriage',
      label: 'Heiratsurkunde und Nachweis der deutschen Staatsangehörigkeit',
      when: spouse,
    },
    { name: 'living', label: 'Einkommens- und Wohnraumnachweise' },
    { name: 'language', label: 'Sprachzertifikat' },
    { name: 'interest', label: 'Nachweis des besonderen Interesses', when: 'form.ground = "interest"' },
  ],
  fee: claim.fee,
  remedy: claim.remedy,
  clocks: {
    ...Object.fromEntries(Object.entries(claim.clocks).filter(([name]) => name !== 'processingTarget')),
    processingTarget: {
      label: 'Bearbeitungsziel',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit (§ 10 Satz 2 VwVfG)',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P24M',
      runsIn: ['submitted', 'checked', 'approved'],
      pausesIn: ['checked.examination.awaitingMinistry', 'checked.examination.suspended'],
      atEnd: 'escalate',
    },
    ministryPeriod: opinionPeriod(
      'Zustimmung des Ministeriums für Inneres',
      'StAR-VV Nr. 8 (Zustimmungsvorbehalt)',
      'P3M',
    ),
  },
  documents: {
    ...claim.documents,
    request: requestLetter('Ihrem Antrag auf Einbürgerung nach Ermessen'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur Einbürgerung nach Ermessen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihre Einbürgerung nach §§ 8, 9 StAG kommt voraussichtlich nicht in Betracht: {facts.decision.reason}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich in zwei Wochen äußern oder den Antrag zurücknehmen; dann ermäßigt sich die Gebühr (§ 38 Abs. 3 StAG).',
        },
      ],
    },
  },
  events: {
    ...claim.events,
    ministryOpinion: opinionEvent('Zustimmung des Ministeriums für Inneres eintragen'),
  },
  publicStatus: {
    ...claim.publicStatus,
    transferred: {
      de: 'In die Anspruchseinbürgerung übergeleitet',
      easy: 'Sie haben ein Recht auf die Einbürgerung. Wir prüfen Ihren Antrag so weiter.',
      en: 'Continued as a claim',
      actor: 'office',
      next: 'Ihr Antrag läuft nach § 10 StAG weiter; Sie müssen keinen neuen stellen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P4W',
        task: 'Zuständigkeit und Unterlagen prüfen; besteht ein Anspruch nach § 10 StAG, dorthin überleiten',
        outcomes: {
          claimExists: {
            label: 'Anspruch nach § 10: in jenes Verfahren übergeleitet',
            to: '#case.transferred',
          },
        },
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: { examination: examination() },
      },
      approved,
      issued,
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        // A court can only order a new exercise of discretion (§ 114 VwGO).
        upheld: { to: '#case.checked.examination.weighing', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});

/** The four conditions of § 8 (1), then the weighing, then whoever else has to speak. */
function examination() {
  return {
    meta: { label: 'Mindestvoraussetzungen und Ermessen', status: 'inReview' },
    initial: 'duration',
    states: {
      duration: {
        meta: { label: 'Dauer von Aufenthalt und Ehe', status: 'inReview' },
        always: ways([
          unmet(
            'marriage',
            'Die Ehe besteht noch nicht zwei Jahre oder der Aufenthalt noch nicht drei Jahre (§ 9 StAG).',
            `${spouse} and (date(form.marriedOn) + duration("P2Y") > date(today) or date(form.residentSince) + duration("P3Y") > date(today))`,
          ),
          unmet(
            'stay',
            'Der Aufenthalt dauert noch nicht lange genug für eine Einbürgerung nach § 8 StAG.',
            'form.ground = "general" and date(form.residentSince) + duration("P5Y") > date(today)',
          ),
          { to: 'conditions' },
        ]),
      },
      conditions: taskState({
        id: 'conditions',
        state: 'Vier Voraussetzungen des § 8 Abs. 1',
        status: 'inReview',
        task: 'Handlungsfähigkeit, Straffreiheit, eigene Wohnung und Unterhalt aller Angehörigen prüfen; Gespräch führen',
        post: 'clerk',
        legalBasis: '§ 8 Abs. 1, §§ 11, 12a StAG',
        outcomes: {
          met: { label: 'Erfüllt', to: 'weighing' },
          hardship: {
            label: 'Unterhalt oder Straffreiheit nur mit § 8 Abs. 2 (besondere Härte)',
            to: 'weighing',
          },
          proofMissing: { ...requestOutcome, label: 'Nachweise fehlen' },
          notMet: { label: 'Nicht erfüllt: anhören', adverse: true, to: heardFor('conditions') },
        },
      }),
      weighing: taskState({
        id: 'weighing',
        state: 'Ermessen',
        status: 'inReview',
        task: 'Öffentliches Interesse, Einordnung in die Lebensverhältnisse und Abweichungen von den Richtlinien abwägen',
        post: 'lead',
        notBy: ['conditions'],
        legalBasis: '§§ 8, 9 StAG, § 40 VwVfG',
        outcomes: {
          favourable: {
            label: 'Im öffentlichen Interesse',
            fields: [
              { name: 'weighed', label: 'Abwägung', type: 'longText', maxLength: 5000, required: true },
            ],
            to: [
              {
                to: 'ministryRequest',
                when: 'facts.conditions.outcome = "hardship" or form.ground = "interest"',
              },
              { to: 'inquiries' },
            ],
          },
          unfavourable: {
            label: 'Nicht im öffentlichen Interesse: anhören',
            adverse: true,
            to: heardFor('interest'),
          },
        },
      }),
      ministryRequest: transmissionState({
        id: 'ministryRequest',
        state: 'Zustimmung wird erbeten',
        status: 'waitingForOthers',
        receivers: '["Niedersächsisches Ministerium für Inneres, Sport und Digitalisierung"]',
        legalBasis: 'StAR-VV Nr. 8 (Zustimmungsvorbehalt, zu bestätigen)',
        to: 'awaitingMinistry',
      }),
      awaitingMinistry: {
        meta: { label: 'Wartet auf das Ministerium', status: 'waitingForOthers' },
        on: ministry(),
        after: { ministryPeriod: 'ministryReminder' },
      },
      ministryReminder: taskState(
        {
          id: 'ministryReminder',
          state: 'Zustimmung steht aus',
          status: 'waitingForOthers',
          task: 'An die Zustimmung erinnern; ohne sie wird nicht eingebürgert',
          post: 'clerk',
          outcomes: { reminded: { label: 'Erinnert', to: 'awaitingMinistry' } },
        },
        { on: ministry() },
      ),
      inquiries,
      suspended: {
        meta: {
          label: 'Ausgesetzt wegen eines Strafverfahrens (§ 12a Abs. 3 StAG)',
          status: 'waitingForOthers',
        },
        on: { criminalOutcome: ways('decision', ['record']) },
        after: { suspensionReview: 'decision' },
      },
      decision: taskState({
        id: 'decision',
        state: 'Entscheidung',
        status: 'inReview',
        task: 'Antworten der Behörden würdigen und über die Einbürgerung entscheiden; offene Strafverfahren abwarten',
        post: 'clerk',
        legalBasis: '§§ 8, 9, 11, 12a StAG',
        outcomes: {
          grant: {
            label: 'Einbürgern',
            to: [
              { to: 'suspended', when: 'form.openCase = true and facts.criminalOutcome = null' },
              unmet(
                'crime',
                'Verurteilung oberhalb der Grenzen des § 12a StAG.',
                'facts.criminalOutcome.relevant = true',
              ),
              { to: '#case.approved' },
            ],
          },
          refusalIntended: { label: 'Ablehnung beabsichtigt: anhören', adverse: true, to: 'hearing' },
        },
      }),
      hearing: hearing({
        document: 'hearing',
        event: 'statement',
        clock: 'hearingPeriod',
        to: 'finalDecision',
      }),
      finalDecision: taskState({
        id: 'finalDecision',
        state: 'Entscheidung nach der Anhörung',
        status: 'inReview',
        task: 'Nach der Anhörung entscheiden',
        post: 'lead',
        legalBasis: '§§ 8, 9 StAG',
        outcomes: {
          goOn: { label: 'Bedenken ausgeräumt', to: [{ to: 'conditions', then: [set('decision', 'null')] }] },
          refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
        },
      }),
    },
  };
}

/** Without the Ministry's consent the favour ends in the hearing. */
function ministry() {
  return {
    ministryOpinion: ways(
      [
        unmet('ministry', 'Das Ministerium hat der Abweichung nicht zugestimmt.', 'event.result = "refuses"'),
        { to: 'inquiries' },
      ],
      ['record'],
    ),
  };
}
