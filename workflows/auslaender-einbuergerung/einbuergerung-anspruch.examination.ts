import type { StateConfig } from '@amtsweg/engine';
import {
  completeness,
  hearing,
  requestOutcome,
  set,
  taskState,
  transmissionState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';

const heard = (ground: string) => [
  { to: 'hearing', then: [set('decision', `{"outcome": "${ground}", "reason": event.reason}`)] },
];

/** Receipt: another city's residents are sent on; everything else is checked for completeness. */
export const submitted: StateConfig = completeness({
  post: 'clerk',
  target: 'P4W',
  task: 'Zuständigkeit, Identitätsnachweis und Unterlagen prüfen; Altersgrenze (16 Jahre) beachten',
  outcomes: {
    elsewhere: {
      label: 'Andere Einbürgerungsbehörde zuständig',
      fields: [{ name: 'authority', label: 'Behörde', type: 'text', maxLength: 160, required: true }],
      to: '#case.transferred',
    },
  },
});

/** One body asked: its answer is indispensable, silence is reminded and never read as consent. */
function authority(
  id: string,
  label: string,
  receiver: string,
  legalBasis: string,
  clock: string,
): StateConfig {
  const status = 'waitingForOthers';
  const on = { [`${id}Opinion`]: ways('answered', ['record']) };
  return {
    meta: { label, status },
    initial: 'request',
    states: {
      request: transmissionState({
        id: `${id}Request`,
        state: `Anfrage: ${label}`,
        status,
        receivers: `["${receiver}"]`,
        legalBasis,
        to: 'awaiting',
      }),
      awaiting: { meta: { label: `Wartet: ${label}`, status }, on, after: { [clock]: 'overdue' } },
      overdue: taskState(
        {
          id: `${id}Overdue`,
          state: `Antwort überfällig: ${label}`,
          status,
          task: `An die Antwort erinnern: ${label}`,
          post: 'clerk',
          legalBasis,
          outcomes: { remind: { label: 'Erinnert', to: 'awaiting' } },
        },
        { on },
      ),
      answered: { type: 'final', meta: { label: `Beantwortet: ${label}`, status: 'inReview' } },
    },
  };
}

/** The four bodies that speak before any naturalisation (§ 37 StAG), whatever its ground. */
export const inquiries: StateConfig = {
  type: 'parallel',
  meta: { label: 'Beteiligung anderer Behörden', status: 'waitingForOthers' },
  onDone: ways([
    { to: 'suspended', when: 'form.openCase = true and facts.criminalOutcome = null' },
    { to: 'decision' },
  ]),
  entry: [set('inquiriesOn', 'today')],
  states: {
    security: authority(
      'security',
      'Verfassungsschutz',
      'Niedersächsisches Ministerium für Inneres, Verfassungsschutz',
      '§ 37 Abs. 2 StAG',
      'securityPeriod',
    ),
    police: authority(
      'police',
      'Polizei',
      'Polizeidirektion Hannover, Landeskriminalamt',
      '§ 37 StAG',
      'policePeriod',
    ),
    register: authority(
      'register',
      'Bundeszentralregister',
      'Bundesamt für Justiz',
      '§ 41 Abs. 1 Nr. 6 BZRG',
      'registerPeriod',
    ),
    aliens: authority(
      'aliens',
      'Ausländerbehörde',
      'Landeshauptstadt Hannover, Ausländerbehörde',
      '§ 32 StAG',
      'aliensPeriod',
    ),
  },
};

/** The conditions of § 10 (1) one after another, then the inquiries, then the decision. */
const examination: StateConfig = {
  meta: { label: 'Prüfung der Voraussetzungen', status: 'inReview' },
  initial: 'stay',
  states: {
    stay: {
      meta: { label: 'Aufenthaltszeit und Aufenthaltsrecht', status: 'inReview' },
      always: ways([
        {
          to: 'hearing',
          when: 'form.title = "excluded"',
          then: [
            set(
              'decision',
              '{"outcome": "title", "reason": "Das Aufenthaltsrecht gehört zu den in § 10 Abs. 1 Satz 1 Nr. 2 StAG ausgenommenen."}',
            ),
          ],
        },
        {
          to: 'hearing',
          when: 'date(form.lawfulSince) + duration("P5Y") > date(today)',
          then: [
            set(
              'decision',
              '{"outcome": "time", "reason": "Der rechtmäßige gewöhnliche Aufenthalt dauert noch keine fünf Jahre."}',
            ),
          ],
        },
        { to: 'identity' },
      ]),
    },
    identity: taskState({
      id: 'identity',
      state: 'Identität und Aufenthaltszeiten',
      status: 'inReview',
      task: 'Identität klären (Stufenmodell) und Unterbrechungen des Aufenthalts prüfen',
      post: 'clerk',
      legalBasis: '§ 10 Abs. 1 Satz 1, § 12b StAG',
      outcomes: {
        clear: { label: 'Geklärt', to: 'support' },
        proofMissing: { ...requestOutcome, label: 'Nachweise fehlen' },
        unclear: { label: 'Nicht geklärt: anhören', adverse: true, to: heard('identity') },
      },
    }),
    support: taskState({
      id: 'support',
      state: 'Lebensunterhalt',
      status: 'inReview',
      task: 'Sicherung des Lebensunterhalts und gesetzliche Ausnahmen prüfen',
      post: 'clerk',
      legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 3 StAG',
      outcomes: {
        secured: {
          label: 'Gesichert oder gesetzliche Ausnahme',
          to: [{ to: 'knowledge' }],
        },
        notSecured: {
          label: 'Nicht gesichert',
          adverse: true,
          to: [
            // The exceptions are the statute's, not the clerk's.
            { to: 'knowledge', when: 'form.fullTime = true or form.guestWorker = true' },
            ...heard('support'),
          ],
        },
      },
    }),
    knowledge: taskState({
      id: 'knowledge',
      state: 'Sprache und staatsbürgerliche Kenntnisse',
      status: 'inReview',
      task: 'Deutschnachweis und Einbürgerungstest oder Befreiung davon prüfen',
      post: 'clerk',
      legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 6 und 7, Abs. 4 bis 6 StAG',
      outcomes: {
        shown: { label: 'Nachgewiesen oder befreit', to: 'interview' },
        proofMissing: { ...requestOutcome, label: 'Nachweis fehlt' },
        notShown: { label: 'Nicht nachgewiesen: anhören', adverse: true, to: heard('knowledge') },
      },
    }),
    interview: taskState({
      id: 'interview',
      state: 'Gespräch zum Bekenntnis',
      status: 'inReview',
      task: 'Im persönlichen Gespräch zu zweit Bekenntnis und Loyalitätserklärung erörtern und protokollieren',
      post: 'clerk',
      legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 1 und 1a, § 11 StAG',
      outcomes: {
        convincing: { label: 'Keine Zweifel', to: 'inquiries' },
        doubts: {
          label: 'Zweifel, in der Sicherheitsanfrage mitteilen',
          fields: [
            { name: 'points', label: 'Zweifelspunkte', type: 'longText', maxLength: 4000, required: true },
          ],
          to: 'inquiries',
        },
        refused: { label: 'Bekenntnis nicht abgegeben: anhören', adverse: true, to: heard('commitment') },
      },
    }),
    inquiries,
    suspended: {
      meta: {
        label: 'Ausgesetzt: Straf- oder Ermittlungsverfahren (§ 12a Abs. 3 StAG)',
        status: 'waitingForOthers',
      },
      on: { criminalOutcome: ways('decision', ['record']) },
      after: { suspensionReview: 'suspensionCheck' },
    },
    suspensionCheck: taskState(
      {
        id: 'suspensionCheck',
        state: 'Stand des Verfahrens',
        status: 'waitingForOthers',
        task: 'Bei der Staatsanwaltschaft nach dem Stand fragen',
        post: 'clerk',
        legalBasis: '§ 12a Abs. 3 StAG',
        outcomes: { pending: { label: 'Noch offen', to: 'suspended' } },
      },
      { on: { criminalOutcome: ways('decision', ['record']) } },
    ),
    decision: taskState({
      id: 'decision',
      state: 'Entscheidung',
      status: 'inReview',
      task: 'Antworten der Behörden, Verurteilungen (§ 12a) und Ausschlussgründe (§ 11) würdigen und entscheiden',
      post: 'clerk',
      legalBasis: '§§ 10, 11, 12a StAG',
      outcomes: {
        grant: {
          label: 'Einbürgern',
          to: [
            // § 12a (1) binds: a conviction above the limits cannot be overlooked.
            {
              to: 'hearing',
              when: 'facts.criminalOutcome.relevant = true',
              then: [
                set(
                  'decision',
                  '{"outcome": "crime", "reason": "Verurteilung oberhalb der Grenzen des § 12a Abs. 1 StAG."}',
                ),
              ],
            },
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
      task: 'Nach der Anhörung entscheiden, ob weiter geprüft oder abgelehnt wird',
      post: 'lead',
      legalBasis: '§ 10 StAG',
      outcomes: {
        goOn: {
          label: 'Bedenken ausgeräumt: weiter prüfen',
          to: [{ to: 'decision', when: 'facts.aliensOpinion != null' }, { to: 'identity' }],
        },
        refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
      },
    }),
  },
};

/** Under examination; the application can be withdrawn until the certificate is handed over. */
export const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawal,
  initial: 'examination',
  states: { examination },
};
