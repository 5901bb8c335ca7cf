import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  set,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { councilOffice, feeFree } from './office.js';

/**
 * Petition to the council (§ 34 NKomVG, Art. 17 GG): everybody, alone or with others, may turn to the council, in writing.
 *
 * Peculiar: no form, no quorum, no residence and no age are asked for; the only claim is to be told how it was dealt with.
 * FEEL routes by the matter: council, district council (§ 94) or a matter of the administration, which the mayor answers
 * for himself; what belongs to another authority is handed on with consent. The council may leave the preparation and, by
 * its main statute, the settlement to the Verwaltungsausschuss. Repetition without new facts and mere insult are not
 * passed on, but that too is told. Many signatories choose one person who gets the answer.
 *
 * No administrative act, no hearing, no remedy but another petition; no deadline: an interim report after six weeks is
 * the office's own rule. A complaint about an official's conduct (Dienstaufsicht) is decided by the mayor, never here.
 */
export default defineProcedure({
  ...councilOffice,
  key: 'anregung-beschwerde-rat',
  name: 'Anregung oder Beschwerde an den Rat',
  kind: 'report',
  initiation: 'application',
  filePlan: '15.20.30',
  legalBasis: ['§ 34 NKomVG', 'Art. 17 GG', '§ 94 NKomVG', 'Hauptsatzung der Stadt'],
  keywords: ['Petition', 'sich über die Stadt beschweren', 'Vorschlag an die Politik', 'Bürgereingabe'],
  form: {
    sections: [
      {
        title: 'Ihr Anliegen',
        fields: [
          {
            name: 'kindOfMatter',
            label: 'Was möchten Sie?',
            type: 'choice',
            required: true,
            options: [
              { value: 'suggestion', label: 'etwas anregen' },
              { value: 'complaint', label: 'mich beschweren' },
            ],
          },
          { name: 'subject', label: 'Worum geht es?', type: 'text', maxLength: 200, required: true },
          {
            name: 'text',
            label: 'Anregung oder Beschwerde',
            type: 'longText',
            maxLength: 10000,
            required: true,
          },
          {
            name: 'district',
            label: 'Stadtbezirk, wenn nur einer betroffen ist',
            type: 'text',
            maxLength: 80,
          },
          {
            name: 'pending',
            label: 'Läuft dazu ein Verfahren vor Behörde oder Gericht?',
            type: 'boolean',
            required: true,
          },
        ],
      },
      {
        title: 'Absender',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
          {
            name: 'others',
            label: 'Zahl der Mitunterzeichnenden',
            type: 'integer',
            min: 0,
            max: 100000,
            required: true,
          },
          {
            name: 'public',
            label: 'Mein Name darf in der öffentlichen Drucksache stehen',
            type: 'boolean',
            required: true,
          },
        ],
      },
    ],
  },
  addressee: ['{form.name}', '{form.address}'],
  evidence: [],
  fee: feeFree('§ 34 NKomVG'),
  remedy: {
    kind: 'none',
    legalBasis: '§ 34 Satz 4 NKomVG, § 35 VwVfG: die Unterrichtung regelt nichts',
    validFrom: '2011-11-01',
    evidence: 'derived',
  },
  clocks: {
    interim: {
      label: 'Zwischennachricht',
      kind: 'target',
      legalBasis: 'Zielvorgabe der Einheit (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P6W',
      runsIn: ['submitted', 'checked', 'approved'],
      atEnd: 'escalate',
    },
    consentPeriod: {
      label: 'Zustimmung zur Weitergabe',
      kind: 'setByAuthority',
      legalBasis: '§ 25 Abs. 1 VwVfG, Art. 6 DSGVO',
      bound: 'party',
      start: { notified: 'facts.adviceDispatch' },
      period: 'P2W',
    },
    sittingReview: {
      label: 'Nächste Sitzungen des Gremiums',
      kind: 'target',
      legalBasis: 'Sitzungskalender',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P3M',
    },
  },
  documents: {
    advice: {
      kind: 'letter',
      title: 'Zuständigkeit für Ihr Anliegen',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihr Anliegen ist keine Angelegenheit der Stadt. Zuständig ist: {facts.routing.authority}. Dürfen wir Ihr Schreiben dorthin weitergeben? Ohne Ihre Zustimmung bleibt es hier.',
        },
      ],
    },
    settled: {
      kind: 'letter',
      title: 'Ihre Eingabe an den Rat: {form.subject}',
      signedAs: 'lead',
      blocks: [
        { type: 'paragraph', text: 'über Ihre Eingabe hat beraten: {facts.body}.' },
        { type: 'paragraph', text: 'Erledigung: {facts.settlement}' },
      ],
    },
    notPassed: {
      kind: 'letter',
      title: 'Ihre Eingabe an den Rat: {form.subject}',
      signedAs: 'lead',
      blocks: [
        { type: 'paragraph', text: 'Ihre Eingabe wurde dem Rat nicht vorgelegt: {facts.routing.reason}' },
        {
          type: 'paragraph',
          text: 'Mit neuen Tatsachen können Sie sich jederzeit wieder an den Rat wenden.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    consent: {
      label: 'Der Weitergabe an die zuständige Stelle zustimmen oder nicht',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'agreed', label: 'Zugestimmt', type: 'boolean', required: true }],
    },
  },
  publicStatus: {
    discontinued: {
      de: 'Nicht weitergegeben',
      easy: 'Die Stadt ist nicht zuständig. Ohne Ihr Ja geben wir Ihr Schreiben nicht weiter.',
      en: 'Not handed on',
      actor: 'nobody',
      next: 'Sie können sich selbst an die zuständige Stelle wenden.',
    },
    atCouncil: {
      de: 'Beim Gremium',
      easy: 'Die gewählten Mitglieder sprechen über Ihr Anliegen.',
      en: 'Before the elected body',
      actor: 'other',
      next: 'Nach der Sitzung teilen wir Ihnen mit, wie Ihr Anliegen erledigt wurde.',
    },
    notPassed: {
      de: 'Nicht vorgelegt',
      easy: 'Wir haben Ihr Schreiben nicht weitergegeben. Der Grund steht im Brief.',
      en: 'Not passed on',
      actor: 'nobody',
      next: 'Sie können sich mit neuen Tatsachen wieder melden.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Eingegangen', status: 'received' },
        on: withdrawal,
        initial: 'routing',
        states: {
          routing: taskState({
            id: 'routing',
            state: 'Zuordnung',
            status: 'received',
            task: 'Anliegen lesen, zuordnen und die Ratsmitglieder unterrichten; bei laufenden Verfahren deren Vorrang beachten',
            post: 'clerk',
            target: 'P1W',
            legalBasis: '§ 34 NKomVG',
            outcomes: {
              council: { label: 'Angelegenheit des Rates', to: '#case.checked' },
              administration: { label: 'Geschäft der laufenden Verwaltung', to: '#case.checked.mayor' },
              elsewhere: {
                label: 'Andere Stelle zuständig',
                fields: [
                  {
                    name: 'authority',
                    label: 'Zuständige Stelle',
                    type: 'text',
                    maxLength: 160,
                    required: true,
                  },
                ],
                to: 'advice',
              },
              notPassed: {
                label: 'Wiederholung ohne neue Tatsachen oder nur Beleidigung',
                adverse: true,
                to: '#case.rejected',
              },
            },
          }),
          advice: documentState({
            id: 'adviceLetter',
            state: 'Hinweis auf die zuständige Stelle',
            status: 'received',
            document: 'advice',
            to: 'advising',
          }),
          advising: dispatchState({
            id: 'adviceDispatch',
            state: 'Hinweis geht hinaus',
            status: 'received',
            document: 'adviceLetter',
            to: 'awaitingConsent',
          }),
          awaitingConsent: {
            meta: { label: 'Wartet auf Zustimmung zur Weitergabe', status: 'waitingForYou' },
            on: {
              consent: ways(
                [{ to: '#case.transferred', when: 'event.agreed = true' }, { to: '#case.discontinued' }],
                ['record'],
              ),
            },
            after: { consentPeriod: '#case.discontinued' },
          },
        },
      },
      checked: {
        meta: { label: 'Vorbereitung', status: 'inReview' },
        on: withdrawal,
        initial: 'report',
        states: {
          report: taskState({
            id: 'report',
            state: 'Stellungnahme des Fachbereichs',
            status: 'inReview',
            task: 'Stellungnahme des Fachbereichs einholen und Drucksache fertigen, Namen nur mit Einwilligung',
            post: 'clerk',
            target: 'P4W',
            legalBasis: '§ 34 Satz 2, § 76 Abs. 1 NKomVG',
            outcomes: {
              ready: {
                label: 'Drucksache fertig',
                fields: [{ name: 'paper', label: 'Drucksache', type: 'text', maxLength: 40, required: true }],
                to: '#case.approved',
              },
            },
          }),
          mayor: taskState({
            id: 'mayor',
            state: 'Antwort der Verwaltung',
            status: 'inReview',
            task: 'Antwort des Oberbürgermeisters herbeiführen und den Rat darüber unterrichten',
            post: 'lead',
            target: 'P4W',
            legalBasis: '§ 85 Abs. 1 Nr. 7 NKomVG',
            outcomes: {
              answered: {
                label: 'Beantwortet',
                fields: [
                  { name: 'answer', label: 'Erledigung', type: 'longText', maxLength: 4000, required: true },
                ],
                to: [
                  {
                    to: '#case.issued',
                    then: [set('body', '"die Verwaltung"'), set('settlement', 'event.answer')],
                  },
                ],
              },
              council: { label: 'Doch dem Rat vorlegen', to: 'report' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Beim Gremium', status: 'atCouncil' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Welches Gremium?', status: 'atCouncil' },
            always: ways([{ to: 'district', when: 'form.district != null' }, { to: 'committee' }]),
          },
          district: sitting('district', 'Stadtbezirksrat', '§ 94 NKomVG', 'committee'),
          committee: sitting('committee', 'Verwaltungsausschuss', '§ 34 Satz 3, § 76 NKomVG', 'council'),
          council: sitting('council', 'Rat', '§ 34 NKomVG', 'committee'),
        },
      },
      issued: notification({
        label: 'Unterrichtung über die Erledigung',
        status: ['decided', 'closed'],
        document: 'settled',
        prefix: 'answer',
      }),
      rejected: notification({
        label: 'Nicht vorgelegt',
        status: ['decided', 'notPassed'],
        document: 'notPassed',
        prefix: 'refusal',
        entry: [conclude('notPassed')],
      }),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});

/** A sitting of one body: it settles the petition or hands it to the next; a missed sitting is asked for again. */
function sitting(id: string, body: string, legalBasis: string, next: string) {
  return taskState(
    {
      id: `${id}Sitting`,
      state: `Beratung: ${body}`,
      status: 'atCouncil',
      task: `Auf die Tagesordnung setzen und Ergebnis eintragen: ${body}`,
      post: 'lead',
      legalBasis,
      outcomes: {
        settled: {
          label: 'Erledigt',
          fields: [
            { name: 'on', label: 'Sitzung vom', type: 'date', required: true, notAfter: 'today' },
            { name: 'result', label: 'Ergebnis', type: 'longText', maxLength: 4000, required: true },
          ],
          to: [{ to: '#case.issued', then: [set('body', `"${body}"`), set('settlement', 'event.result')] }],
        },
        referred: { label: 'An das andere Gremium verwiesen', to: next },
      },
    },
    { after: { sittingReview: '#case.checked.report' } },
  );
}
