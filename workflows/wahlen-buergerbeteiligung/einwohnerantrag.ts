import {
  actionNotice,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  endings,
  hearing,
  hearingPeriod,
  litigationStatus,
  notification,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { councilOffice, feeFree } from './office.js';

/** § 31 (2) NKomVG for municipalities above 100 000: 2.5 percent of the inhabitants, at most 8000 signatures. */
const quorum = 'min([8000, 0.025 * event.inhabitants])';

/**
 * Einwohnerantrag (§ 31 NKomVG): residents from fourteen years on make the council discuss a matter, not decide it their way.
 *
 * Peculiar: other than with the Bürgerbegehren children and foreigners sign, the text and signatures come together, and
 * there is no deadline to gather them. A matter the council has dealt with in the last twelve months bars it (FEEL over
 * the date found). The Verwaltungsausschuss decides on admissibility, a bound act that can be contested; if admissible the
 * council must discuss within three months of receipt, and hear the representatives (§ 31 (5)): a clock that admits no
 * extension. What it resolves is political: the answer to the representatives has no remedy.
 */
export default defineProcedure({
  ...councilOffice,
  key: 'einwohnerantrag',
  name: 'Einwohnerantrag',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '15.20.10',
  legalBasis: ['§ 31 NKomVG', '§ 28 VwVfG'],
  keywords: [
    'Thema in den Rat bringen',
    'Jugendliche im Stadtrat',
    'Unterschriftenaktion',
    'Ratsbeschluss erreichen',
  ],
  form: {
    sections: [
      {
        title: 'Antrag',
        fields: [
          {
            name: 'matter',
            label: 'Über welche Angelegenheit soll der Rat beraten?',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
          { name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 8000, required: true },
          {
            name: 'signatures',
            label: 'Zahl der beigefügten Unterschriften',
            type: 'integer',
            min: 1,
            max: 500000,
            required: true,
          },
          {
            name: 'pagesIdentical',
            label: 'Jede Liste enthält den vollen Wortlaut des Antrags',
            type: 'boolean',
            required: true,
          },
        ],
      },
      {
        title: 'Vertretung',
        fields: [
          {
            name: 'spokespersons',
            label: 'Bis zu drei Personen, die den Antrag vertreten',
            type: 'list',
            min: 1,
            max: 3,
            required: true,
            fields: [
              { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
              { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
              { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
            ],
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'every p in form.spokespersons satisfies date(p.birthDate) + duration("P14Y") <= date(today)',
        message: 'Vertretungspersonen müssen mindestens 14 Jahre alt sein.',
        field: 'spokespersons',
      },
    ],
  },
  evidence: [{ name: 'lists', label: 'Unterschriftenlisten mit Name, Geburtsdatum und Anschrift' }],
  fee: feeFree('§ 31 NKomVG'),
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch'),
    debatePeriod: {
      label: 'Beratung im Rat binnen drei Monaten nach Eingang',
      kind: 'statutory',
      legalBasis: '§ 31 Abs. 5 NKomVG',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P3M',
      extension: 'never',
      suspension: 'never',
      runsIn: ['checked', 'approved'],
      atEnd: 'escalate',
      warnings: [{ before: 'P1M', to: 'lead' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Einwohnerantrag'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur Zulässigkeit Ihres Einwohnerantrags',
      signedAs: 'lead',
      blocks: [
        { type: 'paragraph', text: 'der Einwohnerantrag ist voraussichtlich unzulässig: {facts.concern}' },
        {
          type: 'paragraph',
          text: 'Äußern Sie sich bitte binnen zwei Wochen. Danach entscheidet der Verwaltungsausschuss.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ihr Einwohnerantrag ist unzulässig',
      signedBy: 'admissibility',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Der Verwaltungsausschuss hat den Einwohnerantrag für unzulässig erklärt.',
        },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.concern}' },
      ],
    },
    answer: {
      kind: 'letter',
      title: 'Beratung Ihres Einwohnerantrags',
      signedBy: 'debate',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Rat hat am {facts.debate.on} über Ihren Antrag beraten ({facts.debate.paper}).',
        },
        { type: 'paragraph', text: 'Ergebnis: {facts.debate.result}' },
        { type: 'paragraph', text: 'Das Ergebnis wird öffentlich bekannt gemacht (§ 31 Abs. 5 NKomVG).' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      {
        name: 'signatures',
        label: 'Zahl der Unterschriften mit Nachreichung',
        type: 'integer',
        min: 1,
        max: 500000,
      },
      { name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 8000 },
    ]),
    statement: statementEvent,
  },
  publicStatus: {
    litigation: litigationStatus,
    debated: {
      de: 'Im Rat',
      easy: 'Der Rat spricht über Ihren Antrag. Sie dürfen dort reden.',
      en: 'Before the council',
      actor: 'other',
      next: 'Die Vertretungspersonen werden zur Sitzung eingeladen und angehört.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Wortlaut, Begründung, Vertretungspersonen und Listen auf Form prüfen',
      }),
      checked: {
        meta: { label: 'Zulässigkeit', status: 'inReview' },
        on: withdrawal,
        initial: 'count',
        states: {
          count: taskState({
            id: 'count',
            state: 'Auszählung',
            status: 'waitingForOthers',
            task: 'Unterschriften zählen: mindestens 14 Jahre alt und drei Monate in Hannover wohnhaft',
            post: 'clerk',
            unit: '15.1',
            target: 'P2W',
            legalBasis: '§ 31 Abs. 1, 2 NKomVG',
            outcomes: {
              counted: {
                label: 'Gezählt',
                fields: [
                  { name: 'valid', label: 'Gültige Unterschriften', type: 'integer', min: 0, required: true },
                  { name: 'inhabitants', label: 'Einwohnerzahl', type: 'integer', min: 1, required: true },
                ],
                to: [
                  { to: 'subject', when: `event.valid >= ${quorum}` },
                  {
                    to: 'hearing',
                    then: [
                      set(
                        'concern',
                        '"Die erforderliche Zahl von Unterschriften ist nicht erreicht (§ 31 Abs. 2 NKomVG)."',
                      ),
                    ],
                  },
                ],
              },
            },
          }),
          subject: taskState({
            id: 'subject',
            state: 'Gegenstand',
            status: 'inReview',
            task: 'Prüfen: eigener Wirkungskreis, Zuständigkeit des Rates, letzte Befassung mit derselben Sache',
            post: 'clerk',
            legalBasis: '§ 31 Abs. 1, 3 NKomVG',
            outcomes: {
              council: {
                label: 'Sache des Rates',
                fields: [
                  { name: 'lastDebated', label: 'Zuletzt behandelt am', type: 'date', notAfter: 'today' },
                ],
                to: [
                  {
                    to: 'hearing',
                    when: 'event.lastDebated != null and date(event.lastDebated) + duration("P12M") > date(facts.receivedOn)',
                    then: [
                      set(
                        'concern',
                        '"Die Sache wurde in den letzten zwölf Monaten behandelt (§ 31 Abs. 1 NKomVG)."',
                      ),
                    ],
                  },
                  { to: 'admissibility' },
                ],
              },
              foreign: {
                label: 'Nicht Sache des Rates: anhören',
                adverse: true,
                to: [{ to: 'hearing', then: [set('concern', 'event.reason')] }],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'admissibility',
          }),
          admissibility: taskState({
            id: 'admissibility',
            state: 'Beschluss des Verwaltungsausschusses',
            status: 'inReview',
            task: 'Zulässigkeit im Verwaltungsausschuss herbeiführen und Beschluss eintragen',
            post: 'lead',
            legalBasis: '§ 31 Abs. 5 NKomVG',
            outcomes: {
              admissible: { label: 'Zulässig', to: '#case.approved' },
              inadmissible: {
                label: 'Unzulässig',
                adverse: true,
                to: [
                  {
                    to: '#case.rejected',
                    when: 'facts.hearingDispatch != null',
                    then: [set('concern', 'event.reason')],
                  },
                  { to: 'hearing', then: [set('concern', 'event.reason')] },
                ],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zulässig: Beratung im Rat', status: 'debated' },
        initial: 'debate',
        states: {
          debate: taskState({
            id: 'debate',
            state: 'Beratung im Rat',
            status: 'debated',
            task: 'Auf die Tagesordnung setzen, Vertretungspersonen laden und anhören, Ergebnis eintragen',
            post: 'lead',
            legalBasis: '§ 31 Abs. 5 NKomVG',
            outcomes: {
              debated: {
                label: 'Beraten',
                fields: [
                  { name: 'on', label: 'Sitzung vom', type: 'date', required: true, notAfter: 'today' },
                  { name: 'paper', label: 'Drucksache', type: 'text', maxLength: 40, required: true },
                  { name: 'heard', label: 'Vertretungspersonen angehört', type: 'boolean', required: true },
                  { name: 'result', label: 'Ergebnis', type: 'longText', maxLength: 3000, required: true },
                ],
                to: [{ to: '#case.issued', when: 'event.heard = true' }, { to: 'debate' }],
              },
            },
          }),
        },
      },
      issued: notification({
        label: 'Ergebnis der Beratung',
        status: ['debated', 'closed'],
        document: 'answer',
        prefix: 'answer',
      }),
      rejected: actionNotice({
        label: 'Unzulässig',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.approved', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
