import {
  actionRemedy,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  defineProcedure,
  documentState,
  endings,
  hearingLetter,
  informationEvent,
  informationPeriod,
  informationRequest,
  payment,
  paymentPeriod,
  refusalNotice,
  refusedApplication,
  requestLetter,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './ausbildungsduldung.form.js';
import { aliensOffice, personRows } from './office.js';

/** Identity must be clear within six months of entry (§ 60c (2) no. 3); for earlier entries until the application. */
const identityLate =
  'date(form.enteredOn) >= date("2020-01-01") and date(form.identityOn) > date(form.enteredOn) + duration("P6M")';
const search = {
  kind: 'statutory',
  bound: 'party',
  period: 'P6M',
  extension: 'never',
} as const;

/**
 * Ausbildungsduldung (§ 60c AufenthG): a toleration to which there is a claim and which lasts as long as the apprenticeship.
 *
 * Peculiar: dates decide: not earlier than seven months before the training begins, three months of toleration for those
 * who did not begin as asylum seekers, identity cleared in time: all FEEL, with a discretion of the lead where all
 * reasonable was done (§ 60c (7)). Removal must not be under way in concrete steps: the Land is asked. The chamber must
 * have the contract in its list. The work permit is inside. It ends by law when the training is broken off, which the firm
 * tells within two weeks (§ 60c (5)); once, and only once, six months follow to find another place (FEEL over the
 * file), and six months after the examination to find work, from which § 19d leads into a title.
 *
 * Not a transition: § 16g (title for the same training, own application); the general Duldung (own service).
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'ausbildungsduldung',
  name: 'Ausbildungsduldung',
  kind: 'permit',
  initiation: 'application',
  filePlan: '32.60.53',
  leika: [],
  legalBasis: ['§ 60c AufenthG', '§ 60a AufenthG', '§ 19d AufenthG', '§ 47 AufenthV'],
  keywords: ['Lehre mit Duldung', 'Azubi vor Abschiebung geschützt', '3+2-Regelung', 'Drei-plus-zwei'],
  form,
  evidence: [
    { name: 'contract', label: 'Ausbildungsvertrag mit Eintragung oder Zustimmung der Schule' },
    { name: 'identity', label: 'Identitätsnachweis oder Nachweis der Bemühungen' },
    { name: 'asylum', label: 'Nachweis des Beginns als Asylbewerber', when: 'form.track = "asylum"' },
  ],
  fee: [
    {
      id: 'exempt',
      legalBasis: '§ 53 AufenthV',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'toleration',
      legalBasis: '§ 47 Abs. 1 Nr. 5, 6 AufenthV',
      type: 'fixed',
      cents: '6200',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...applicationClocks({ target: 'P6W', noPermitNotice: true, pausesIn: ['checked.inquiries'] }),
    paymentPeriod: { ...paymentPeriod, legalBasis: '§ 69 AufenthG' },
    chamberPeriod: informationPeriod('Auskunft der Kammer', '§ 60c Abs. 3 AufenthG, § 34 BBiG', 'P2W'),
    landPeriod: informationPeriod('Auskunft der Landesaufnahmebehörde', '§ 60c Abs. 2 Nr. 5 AufenthG', 'P3W'),
    trainingEnd: {
      label: 'Ende der Ausbildung laut Vertrag',
      kind: 'statutory',
      legalBasis: '§ 60c Abs. 3 Satz 4 AufenthG',
      bound: 'party',
      start: {
        rule: 'start-of-day',
        on: 'if facts.newContract = null then form.until else facts.newContract.until',
      },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2M', to: 'clerk' }],
    },
    placeSearch: {
      ...search,
      label: 'Duldung zur Suche nach einem anderen Ausbildungsplatz',
      legalBasis: '§ 60c Abs. 6 Satz 1 AufenthG',
      start: { rule: 'event', on: 'facts.brokenOff.on' },
    },
    jobSearch: {
      ...search,
      label: 'Duldung zur Suche nach einem Arbeitsplatz',
      legalBasis: '§ 60c Abs. 6 Satz 2 AufenthG',
      start: { rule: 'event', on: 'facts.passed.on' },
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Ausbildungsduldung'),
    hearing: hearingLetter('die Ausbildungsduldung', personRows),
    refusal: refusalNotice('Ablehnung der Ausbildungsduldung', personRows),
    paper: {
      kind: 'certificate',
      title: 'Duldung zur Ausbildung (§ 60c AufenthG)',
      signedBy: 'decision',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ...personRows,
            [
              'Ausbildung',
              '{form.occupation}, {if facts.newContract = null then form.firm else facts.newContract.firm}',
            ],
            ['Gültig bis', '{if facts.newContract = null then form.until else facts.newContract.until}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Ausbildung ist erlaubt; eine andere Beschäftigung nur mit Erlaubnis. Bei Abbruch erlischt die Duldung; Betrieb und Auszubildende teilen dies mit (§ 60c Abs. 4, 5 AufenthG).',
        },
      ],
    },
  },
  events: {
    ...applicationEvents([{ name: 'identityOn', label: 'Identität geklärt am', type: 'date' }], ['refusal']),
    chamberInformation: informationEvent('Auskunft der Kammer zur Eintragung eintragen'),
    landInformation: informationEvent('Auskunft der Landesaufnahmebehörde zu konkreten Maßnahmen eintragen'),
    brokenOff: {
      label: 'Vorzeitiges Ende oder Nichtbetreiben der Ausbildung mitteilen (zwei Wochen)',
      by: ['authority', 'applicant', 'clerk'],
      fields: [{ name: 'on', label: 'Beendet am', type: 'date', required: true, notAfter: 'today' }],
    },
    newContract: {
      label: 'Anderen Ausbildungsvertrag vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'firm', label: 'Betrieb oder Schule', type: 'text', maxLength: 200, required: true },
        { name: 'until', label: 'Ende laut Vertrag', type: 'date', required: true },
      ],
    },
    passed: {
      label: 'Abschlussprüfung bestanden',
      by: ['applicant', 'authority', 'clerk'],
      fields: [{ name: 'on', label: 'Bestanden am', type: 'date', required: true, notAfter: 'today' }],
    },
    titleGranted: {
      label: 'Aufenthaltserlaubnis nach § 19d oder § 16g erteilt',
      by: ['clerk'],
      fields: [{ name: 'on', label: 'Erteilt am', type: 'date', required: true, notAfter: 'today' }],
    },
    convicted: {
      label: 'Rechtskräftige Verurteilung über 50 (90) Tagessätzen',
      by: ['authority', 'clerk'],
      fields: [{ name: 'on', label: 'Rechtskräftig am', type: 'date', required: true, notAfter: 'today' }],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    training: {
      de: 'In Ausbildung geduldet',
      easy: 'Sie dürfen Ihre Ausbildung machen und hier bleiben.',
      en: 'Tolerated for training',
      actor: 'nobody',
      next: 'Teilen Sie einen Abbruch und die bestandene Prüfung mit.',
    },
    searching: {
      de: 'Sechs Monate zur Suche',
      easy: 'Sie haben sechs Monate Zeit, etwas Neues zu finden.',
      en: 'Six months to search',
      actor: 'applicant',
      next: 'Legen Sie den Vertrag vor, bevor die Zeit um ist.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P1W',
        task: 'Duldung oder Gestattung, Ausbildungsvertrag und Identitätsnachweise prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'inquiries',
        states: {
          inquiries: {
            type: 'parallel',
            meta: { label: 'Kammer und Land', status: 'waitingForOthers' },
            onDone: 'dates',
            states: {
              chamber: informationRequest({
                id: 'chamber',
                label: 'Kammer',
                receivers: '["Zuständige Kammer, Verzeichnis der Ausbildungsverhältnisse"]',
                legalBasis: '§ 60c Abs. 3 AufenthG',
                clock: 'chamberPeriod',
                needed: 'form.entered = false and form.kindOfTraining = "firm"',
              }),
              land: informationRequest({
                id: 'land',
                label: 'Konkrete Maßnahmen zur Aufenthaltsbeendigung',
                receivers: '["Landesaufnahmebehörde Niedersachsen"]',
                legalBasis: '§ 60c Abs. 2 Nr. 5 AufenthG',
                clock: 'landPeriod',
                needed: 'form.track = "tolerated"',
              }),
            },
          },
          dates: {
            meta: { label: 'Zeiten und Identität', status: 'inReview' },
            always: ways([
              {
                to: 'decision',
                when: 'date(form.from) > date(today) + duration("P7M")',
                then: [set('hint', '"Antrag mehr als sieben Monate vor Beginn (§ 60c Abs. 3 Satz 1)"')],
              },
              {
                to: 'decision',
                when: 'form.track = "tolerated" and date(form.toleratedSince) + duration("P3M") > date(form.from)',
                then: [set('hint', '"Keine drei Monate Duldung (§ 60c Abs. 2 Nr. 2)"')],
              },
              { to: 'effort', when: `form.identityOn = null or (${identityLate})` },
              { to: 'decision' },
            ]),
          },
          effort: taskState({
            id: 'effort',
            state: 'Identität nicht rechtzeitig geklärt',
            status: 'inReview',
            task: 'Waren alle erforderlichen und zumutbaren Maßnahmen rechtzeitig ergriffen? Ermessen nach § 60c Abs. 7',
            post: 'lead',
            legalBasis: '§ 60c Abs. 2 Nr. 3, Abs. 7 AufenthG',
            outcomes: {
              done: { label: 'Alles Zumutbare getan', to: 'decision' },
              lacking: {
                label: 'Nicht getan',
                to: [
                  {
                    to: 'decision',
                    then: [set('hint', '"Identität nicht rechtzeitig geklärt (§ 60c Abs. 2 Nr. 3)"')],
                  },
                ],
              },
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung (Anspruch)',
            task: 'Hinweis aus der Prüfung, Straftaten, Missbrauch und konkrete Maßnahmen würdigen, entscheiden',
            legalBasis: '§ 60c AufenthG',
            notBy: ['effort'],
            // What the dates exclude cannot be granted by oversight: it is heard and refused.
            grant: {
              label: 'Erteilen',
              to: [
                {
                  to: 'hearing',
                  when: 'facts.hint != null and facts.statement = null',
                  then: [
                    set('heard', 'true'),
                    set('decision', '{"ground": "§ 60c Abs. 2 AufenthG", "reason": facts.hint}'),
                  ],
                },
                { to: '#case.approved' },
              ],
            },
            grounds: [
              { value: '§ 60c Abs. 1 Satz 2 AufenthG', label: 'Offensichtlicher Missbrauch' },
              { value: '§ 60c Abs. 2 AufenthG', label: 'Ausschlussgrund (Identität, Straftat, Maßnahmen)' },
              { value: '§ 60c Abs. 3 AufenthG', label: 'Zu früh oder nicht eingetragen' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Gebühr', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 53 AufenthV',
            settled: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Ausbildungsduldung', status: 'training' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'paperDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'paper',
            to: 'handing',
          }),
          handing: taskState({
            id: 'handing',
            state: 'Aushändigung',
            status: 'inProduction',
            task: 'Bescheinigung mit Erlaubnis aushändigen, Betrieb über die Mitteilungspflicht unterrichten',
            post: 'clerk',
            legalBasis: '§ 60a Abs. 4, § 60c Abs. 5 AufenthG',
            outcomes: { handedOver: { label: 'Ausgehändigt', to: 'training' } },
          }),
          training: {
            meta: { label: 'In Ausbildung', status: 'training' },
            on: {
              brokenOff: ways(
                [
                  { to: 'done', when: 'facts.searched = true' },
                  { to: 'placeSearch', then: [set('searched', 'true')] },
                ],
                ['record'],
              ),
              passed: ways('jobSearch', ['record']),
              convicted: ways('done', ['record']),
            },
            after: { trainingEnd: 'examination' },
          },
          examination: taskState(
            {
              id: 'examination',
              state: 'Ende laut Vertrag',
              status: 'training',
              task: 'Ergebnis der Abschlussprüfung erfragen; bei Wiederholung die Duldung verlängern',
              post: 'clerk',
              legalBasis: '§ 60c Abs. 3 AufenthG, § 21 BBiG',
              outcomes: {
                repeated: {
                  label: 'Prüfung wird wiederholt',
                  fields: [
                    {
                      name: 'until',
                      label: 'Ausbildung verlängert bis',
                      type: 'date',
                      required: true,
                      notBefore: 'today',
                    },
                  ],
                  to: [
                    {
                      to: 'training',
                      then: [
                        set(
                          'newContract',
                          '{"until": event.until, "firm": if facts.newContract = null then form.firm else facts.newContract.firm}',
                        ),
                      ],
                    },
                  ],
                },
                failed: { label: 'Endgültig nicht bestanden', adverse: true, to: 'done' },
              },
            },
            { on: { passed: ways('jobSearch', ['record']) } },
          ),
          placeSearch: {
            meta: { label: 'Sucht anderen Ausbildungsplatz', status: 'searching' },
            on: { newContract: ways('contractCheck', ['record']) },
            after: { placeSearch: 'done' },
          },
          contractCheck: taskState({
            id: 'contractCheck',
            state: 'Anderer Ausbildungsvertrag',
            status: 'inReview',
            task: 'Eintragung bei der Kammer und qualifizierte Ausbildung im neuen Betrieb prüfen',
            post: 'clerk',
            target: 'P2W',
            legalBasis: '§ 60c Abs. 1 Satz 1, Abs. 3, 6 AufenthG',
            outcomes: {
              fits: { label: 'Ausbildung wird fortgesetzt', to: 'production' },
              unfit: { label: 'Keine qualifizierte Ausbildung', adverse: true, to: 'placeSearch' },
            },
          }),
          jobSearch: {
            meta: { label: 'Sucht Arbeit im erlernten Beruf', status: 'searching' },
            on: { titleGranted: ways('done', ['record']) },
            after: { jobSearch: 'done' },
          },
          done: { type: 'final', meta: { label: 'Ausbildungsduldung beendet', status: 'closed' } },
        },
      },
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
