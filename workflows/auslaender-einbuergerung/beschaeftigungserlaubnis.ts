import {
  actionNotice,
  appealableNoticeStatus,
  applicationClocks,
  applicationDecision,
  applicationEvents,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingLetter,
  hearingPeriod,
  labourAnswerEvent,
  labourConsent,
  labourConsentClocks,
  labourParticularsEvent,
  permitTermStatus,
  refusalNotice,
  refusedApplication,
  requestLetter,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { form } from './beschaeftigungserlaubnis.form.js';
import { aliensOffice, personRows } from './office.js';

const refuses = (reason: string) => [set('bar', `"${reason}"`)];

/**
 * Work permission for asylum seekers and tolerated persons (§ 4a (4) AufenthG, § 61 AsylG, § 32 BeschV): for one job, noted in
 * the paper they have.
 *
 * Peculiar: the bans come first and are law, so FEEL: three months of waiting, six in the reception facility, nationals
 * of safe states, unclear identity (§ 60b (5)), own obstruction (§ 60a (6)). Behind them it is a claim for asylum
 * seekers after six months and discretion that shall be used for the tolerated. The Bundesagentur must consent, with its
 * silence as consent after two weeks, but not for skilled jobs with recognition, training, internships, or after four
 * years of stay (§ 32 (2), (5) BeschV): FEEL again. The permission is no document: it is written into the paper at the
 * counter, dies with the job and with the paper, and the employer tells the end within four weeks. No fee.
 */
export default defineProcedure({
  ...aliensOffice,
  key: 'beschaeftigungserlaubnis',
  name: 'Beschäftigungserlaubnis für Geduldete und Gestattete',
  kind: 'permit',
  initiation: 'application',
  filePlan: '32.60.54',
  leika: [],
  legalBasis: [
    '§ 4a Abs. 4 AufenthG',
    '§ 61 AsylG',
    '§ 60a Abs. 5b, 6 AufenthG',
    '§ 32 BeschV',
    '§ 39 AufenthG',
  ],
  keywords: ['arbeiten mit Duldung', 'Arbeitserlaubnis Asyl', 'Job für Geflüchtete', 'Minijob Asylbewerber'],
  form,
  evidence: [
    {
      name: 'employment',
      label: 'Erklärung zum Beschäftigungsverhältnis',
      legalBasis: '§ 39 Abs. 4 AufenthG',
    },
    { name: 'job', label: 'Stellenbeschreibung oder Vertragsentwurf' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 52 AufenthV; kein Gebührentatbestand',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  remedy: directActionRemedy({
    effect:
      'Gegen den Widerruf der Erlaubnis der Beschäftigung hat die Klage keine aufschiebende Wirkung (§ 84 Abs. 1 Satz 1 Nr. 3 des Aufenthaltsgesetzes).',
  }),
  clocks: {
    ...applicationClocks({
      target: 'P3W',
      noPermitNotice: true,
      pausesIn: ['checked.awaitingLabour', 'checked.labourQuery'],
    }),
    ...labourConsentClocks(),
    banHearingPeriod: hearingPeriod('banHearing'),
    revocationPeriod: directActionPeriod('facts.revocationDispatch'),
    permissionEnd: {
      label: 'Ende der Erlaubnis',
      kind: 'setByAuthority',
      legalBasis: '§ 4a Abs. 4 AufenthG, § 34 BeschV',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.decision.until' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Beschäftigungserlaubnis'),
    hearing: hearingLetter('die Beschäftigungserlaubnis', personRows),
    refusal: refusalNotice('Ablehnung der Beschäftigungserlaubnis', personRows),
    permission: {
      kind: 'notice',
      title: 'Erlaubnis der Beschäftigung',
      signedBy: 'decision',
      blocks: [
        {
          type: 'facts',
          rows: [
            ...personRows,
            ['Arbeitgeber', '{form.employer}'],
            ['Tätigkeit', '{form.job}'],
            ['Erlaubt bis', '{facts.decision.until}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Die Erlaubnis gilt nur für diese Stelle. Kommen Sie mit Ihrer Duldung oder Aufenthaltsgestattung; erst mit der Eintragung darf die Arbeit beginnen.',
        },
      ],
    },
    banHearing: {
      kind: 'letter',
      title: 'Anhörung: Ihre Beschäftigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Erlaubnis für {form.employer} soll widerrufen werden, weil ein Beschäftigungsverbot eingetreten ist: {facts.banArisen.facts} Sie können sich binnen zwei Wochen äußern.',
        },
      ],
    },
    revocation: {
      kind: 'notice',
      title: 'Widerruf der Beschäftigungserlaubnis',
      signedBy: 'end',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Die Erlaubnis der Beschäftigung bei {form.employer} wird widerrufen.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.end.reason}' },
      ],
    },
  },
  events: {
    ...applicationEvents(
      [{ name: 'hours', label: 'Wochenstunden', type: 'decimal', min: 1, max: 48 }],
      ['refusal'],
    ),
    ...directActionEvents,
    labourAnswer: labourAnswerEvent,
    labourParticulars: labourParticularsEvent,
    jobEnded: {
      label: 'Ende der Beschäftigung mitteilen (§ 4a Abs. 5 AufenthG)',
      by: ['applicant', 'authority', 'clerk'],
      fields: [{ name: 'on', label: 'Beendet am', type: 'date', required: true, notAfter: 'today' }],
    },
    banArisen: {
      label: 'Beschäftigungsverbot eingetreten (§ 60a Abs. 6, § 60b AufenthG)',
      by: ['clerk', 'authority'],
      fields: [{ name: 'facts', label: 'Sachverhalt', type: 'longText', maxLength: 3000, required: true }],
    },
    banStatement: {
      label: 'Zum beabsichtigten Widerruf Stellung nehmen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'statement', label: 'Stellungnahme', type: 'longText', maxLength: 4000, required: true },
      ],
    },
  },
  publicStatus: {
    ...appealableNoticeStatus,
    ...permitTermStatus,
    entry: {
      de: 'Eintragung nötig',
      easy: 'Sie dürfen arbeiten. Bringen Sie Ihren Ausweis, wir tragen es ein.',
      en: 'To be entered',
      actor: 'applicant',
      next: 'Beginnen Sie erst nach der Eintragung mit der Arbeit.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Duldung oder Gestattung, Arbeitsplatz und Erklärung des Arbeitgebers prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'bans',
        states: {
          bans: {
            meta: { label: 'Gesetzliche Verbote', status: 'inReview' },
            always: ways([
              {
                to: 'decision',
                when: 'date(form.since) + duration("P3M") > date(today)',
                then: refuses('Wartezeit von drei Monaten (§ 61 Abs. 2 AsylG, § 32 Abs. 1 BeschV)'),
              },
              {
                to: 'decision',
                when: 'form.reception = true and date(form.since) + duration("P6M") > date(today)',
                then: refuses('Wohnverpflichtung in der Aufnahmeeinrichtung (§ 61 Abs. 1 AsylG)'),
              },
              {
                to: 'decision',
                when: 'form.safeState = true and date(form.applied) > date("2015-08-31")',
                then: refuses(
                  'Sicherer Herkunftsstaat (§ 61 Abs. 2 Satz 4 AsylG, § 60a Abs. 6 Nr. 3 AufenthG)',
                ),
              },
              {
                to: 'decision',
                when: 'form.paper = "unclear"',
                then: refuses('Duldung mit ungeklärter Identität (§ 60b Abs. 5 AufenthG)'),
              },
              { to: 'obstruction', when: 'form.paper = "toleration"' },
              { to: 'consentGate' },
            ]),
          },
          obstruction: taskState({
            id: 'obstruction',
            state: 'Eigene Verhinderung der Abschiebung',
            status: 'inReview',
            task: 'Täuschung, falsche Angaben oder fehlende Mitwirkung als Ursache prüfen; Ermessen nach § 60a Abs. 5b',
            post: 'clerk',
            legalBasis: '§ 60a Abs. 5b, 6 AufenthG',
            outcomes: {
              none: { label: 'Kein Verbot', to: 'consentGate' },
              own: {
                label: 'Verbot besteht',
                to: [
                  {
                    to: 'decision',
                    then: refuses('Selbst verhinderte Aufenthaltsbeendigung (§ 60a Abs. 6 AufenthG)'),
                  },
                ],
              },
            },
          }),
          consentGate: {
            meta: { label: 'Zustimmung der Bundesagentur nötig?', status: 'inReview' },
            always: ways([
              { to: 'decision', when: 'form.kindOfWork in ("training", "internship", "skilledRecognised")' },
              { to: 'decision', when: 'date(form.since) + duration("P4Y") <= date(today)' },
              { to: 'labourRequest' },
            ]),
          },
          ...labourConsent({
            legalBasis: '§ 32 Abs. 1 BeschV, §§ 39, 40 AufenthG',
            granted: 'decision',
            refused: {
              to: 'decision',
              then: refuses('Zustimmung der Bundesagentur versagt (§§ 39, 40 AufenthG)'),
            },
          }),
          ...applicationDecision({
            state: 'Entscheidung',
            task: 'Über die Beschäftigung entscheiden; ein Verbot oder eine versagte Zustimmung bindet',
            legalBasis: '§ 4a Abs. 4 AufenthG, § 61 AsylG',
            grant: {
              label: 'Erlauben',
              fields: [
                {
                  name: 'until',
                  label: 'Erlaubt bis (nicht länger als das Papier)',
                  type: 'date',
                  required: true,
                  notBefore: 'today',
                },
              ],
              to: [
                {
                  to: 'hearing',
                  when: 'facts.bar != null',
                  then: [
                    set('heard', 'true'),
                    set('decision', '{"ground": "gesetzliches Verbot", "reason": facts.bar}'),
                  ],
                },
                { to: 'decision', when: 'date(event.until) > date(form.paperUntil)' },
                { to: '#case.approved' },
              ],
            },
            grounds: [
              { value: 'gesetzliches Verbot', label: 'Gesetzliches Verbot oder Wartezeit' },
              { value: '§ 39 AufenthG', label: 'Keine Zustimmung der Bundesagentur' },
              { value: '§ 60a Abs. 5b AufenthG', label: 'Konkrete Maßnahmen zur Aufenthaltsbeendigung' },
            ],
          }),
        },
      },
      approved: {
        meta: { label: 'Erlaubt', status: 'entry' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'permissionDocument',
            state: 'Erlaubnis wird ausgefertigt',
            status: 'entry',
            document: 'permission',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'permissionDispatch',
            state: 'Erlaubnis geht hinaus',
            status: 'entry',
            document: 'permissionDocument',
            to: 'entry',
          }),
          entry: taskState(
            {
              id: 'entry',
              state: 'Eintragung in das Papier',
              status: 'entry',
              task: 'Nebenbestimmung zur Erwerbstätigkeit in Duldung oder Gestattung ändern, AZR melden',
              post: 'clerk',
              target: 'P2W',
              legalBasis: '§ 4a Abs. 4 AufenthG, § 61 AsylG',
              outcomes: {
                entered: { label: 'Eingetragen', to: '#case.issued' },
                jobLost: { label: 'Stelle inzwischen vergeben', to: '#case.closed' },
              },
            },
            { after: { permissionEnd: '#case.closed' } },
          ),
        },
      },
      issued: {
        meta: { label: 'Beschäftigung erlaubt', status: 'permitValid' },
        initial: 'working',
        onDone: '#case.closed',
        states: {
          working: {
            meta: { label: 'Beschäftigt', status: 'permitValid' },
            on: {
              jobEnded: ways('done', ['record']),
              banArisen: ways('banHearing', ['record']),
            },
            after: { permissionEnd: 'done' },
          },
          banHearing: hearing({
            prefix: 'banHearing',
            document: 'banHearing',
            event: 'banStatement',
            clock: 'banHearingPeriod',
            to: 'end',
          }),
          end: taskState({
            id: 'end',
            state: 'Entscheidung über den Widerruf',
            status: 'inReview',
            task: 'Nach der Anhörung über den Widerruf der Erlaubnis entscheiden',
            post: 'lead',
            legalBasis: '§ 49 Abs. 2 VwVfG, § 60a Abs. 6, § 60b Abs. 5 AufenthG',
            outcomes: {
              revoke: { label: 'Widerrufen', adverse: true, to: '#case.revoked' },
              keep: { label: 'Verbot besteht nicht', to: 'working' },
            },
          }),
          done: { type: 'final', meta: { label: 'Erlaubnis beendet', status: 'closed' } },
        },
      },
      revoked: actionNotice({
        label: 'Widerrufen',
        status: ['decided', 'revoked'],
        document: 'revocation',
        prefix: 'revocation',
        clock: 'revocationPeriod',
        entry: [conclude('revoked')],
        upheld: { to: '#case.issued', then: [conclude('closed')] },
      }),
      rejected: refusedApplication({ label: 'Abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
