import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  opinionEvent,
  opinionPeriod,
  participation,
  payment,
  paymentPeriod,
  replyPeriod,
  requestLetter,
  requestOutcome,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './melderegister-gruppenauskunft.form.js';
import { registerService } from './registration-law.js';

/**
 * Gruppenauskunft (§ 46 BMG): data of many unnamed people, given only where the public interest calls for it: research, screening for
 * illness, polls of public bodies; never advertising. The interest is the public's, not the asker's, so the lead weighs it, after the data
 * protection officer was heard, and a research body shows its concept.
 *
 * The law fixes by what a group may be picked (§ 46 (2): birth date, sex, nationality, address, dates of moves, marital status) and what is
 * told of each (§ 46 (3)); the form offers nothing else. People with a block are left out by the extraction itself. The file goes out encrypted,
 * never as a letter. What is peculiar comes after: purpose (§ 47), no passing on, deletion on a day, of which the receiver gives proof;
 * without it the asker is reminded and at last reported to the Land's commissioner for data protection.
 */
export default defineProcedure({
  ...registerService,
  key: 'melderegister-gruppenauskunft',
  name: 'Gruppenauskunft aus dem Melderegister',
  kind: 'registerExtract',
  initiation: 'application',
  filePlan: '33.20.43',
  leika: [],
  legalBasis: ['§ 46 BMG', '§ 47 BMG', '§ 51 BMG', 'Art. 28, 32 DSGVO'],
  audience: ['citizen', 'company'],
  online: null,
  keywords: [
    'Adressen für Forschung',
    'Stichprobe Einwohner',
    'Befragung Studie',
    'Einwohner eines Jahrgangs',
    'Adressliste',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.deletionDay.period': { evidence: 'assumed' } },
  addressee: ['{form.body}', '{form.bodyAddress}'],
  form,
  evidence: [
    { name: 'concept', label: 'Forschungs- oder Datenschutzkonzept', legalBasis: 'Art. 35 DSGVO' },
    { name: 'ethics', label: 'Votum der Ethikkommission', when: 'form.nature in ("university", "health")' },
    { name: 'contract', label: 'Auftrag der öffentlichen Stelle', when: 'form.nature = "company"' },
  ],
  fee: [
    {
      id: 'research',
      legalBasis: '§ 2 Abs. 1 NVwKostG (Land, Hochschulen)',
      type: 'free',
      cents: '0',
      when: 'form.nature = "university"',
      evidence: 'assumed',
    },
    {
      id: 'group',
      legalBasis: 'AllGO (Gruppenauskunft)',
      type: 'value',
      cents: 'min([500000, 15000 + form.size * 5])',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    paymentPeriod,
    officerPeriod: opinionPeriod('Stellungnahme der Datenschutzbeauftragten', 'Art. 38, 39 DSGVO', 'P3W'),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    deletionDay: {
      label: 'Nachweis der Löschung',
      kind: 'setByAuthority',
      legalBasis: '§ 47 BMG, § 36 VwVfG',
      bound: 'party',
      start: { rule: 'event', on: 'form.deleteBy' },
      period: 'P14D',
      warnings: [{ before: 'P14D', to: 'clerk' }],
    },
    proofPeriod: {
      label: 'Nachfrist zum Löschnachweis',
      kind: 'setByAuthority',
      legalBasis: '§ 36 VwVfG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Gruppenauskunft'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur Gruppenauskunft',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'ein öffentliches Interesse, das die Auskunft über {form.size} Personen erfordert, sehen wir bisher nicht: {facts.weighing.doubt} Äußern Sie sich bitte innerhalb von zwei Wochen nach der Bekanntgabe (§ 28 VwVfG).',
        },
      ],
    },
    permit: {
      kind: 'notice',
      title: 'Gruppenauskunft nach § 46 BMG',
      signedBy: 'weighing',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'Ihnen wird Auskunft über höchstens {form.size} Personen erteilt. Zweck: {form.purpose}',
        },
        { type: 'list', of: 'facts.weighing.conditions', ordered: true, item: '{item.text}' },
        {
          type: 'paragraph',
          text: 'Die Daten sind bis zum {form.deleteBy} zu löschen; der Nachweis ist innerhalb von zwei Wochen vorzulegen.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung der Gruppenauskunft',
      signedBy: 'verdict',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Der Antrag wird abgelehnt (§ 46 Abs. 1 BMG).' },
        { type: 'paragraph', text: 'Gründe: {facts.verdict.reason}' },
      ],
    },
  },
  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    statement: statementEvent,
    officerOpinion: opinionEvent('Stellungnahme der Datenschutzbeauftragten eintragen'),
    deleted: {
      label: 'Löschnachweis einreichen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('deletedOn', 'Gelöscht am', { notAfter: 'today' }),
        brief.text('by', 'Bestätigt von'),
      ],
    },
    supplement: supplementEvent([
      brief.long('purpose', 'Zweck und öffentliches Interesse', 5000, { required: false }),
      brief.day('deleteBy', 'Löschung bis', { required: false }),
    ]),
  },
  publicStatus: {
    litigation: litigationStatus,
    dataOut: {
      de: 'Daten übermittelt',
      easy: 'Sie haben die Daten. Löschen Sie sie zum vereinbarten Tag.',
      en: 'Data handed over',
      actor: 'applicant',
      next: 'Verwenden Sie die Daten nur für den Zweck und weisen Sie die Löschung nach.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Konzept, Auftrag und Umfang der gewünschten Daten prüfen',
      }),
      checked: {
        meta: { label: 'Öffentliches Interesse', status: 'inReview' },
        on: withdrawal,
        initial: 'officer',
        states: {
          officer: {
            ...participation({
              id: 'officer',
              label: 'Datenschutzbeauftragte',
              authority: 'Landeshauptstadt Hannover, Datenschutzbeauftragte',
              effect: 'Benehmen',
              legalBasis: 'Art. 38, 39 DSGVO',
              clock: 'officerPeriod',
              needed:
                'form.size > 500 or list contains(form.criteria, "nationality") or list contains(form.data, "representative")',
            }),
            onDone: 'weighing',
          },
          weighing: taskState({
            id: 'weighing',
            state: 'Öffentliches Interesse gegen Schutz der Personen',
            status: 'inReview',
            task: 'Erforderlichkeit, Umfang und Auflagen abwägen und entscheiden',
            post: 'lead',
            target: 'P14D',
            legalBasis: '§ 46 Abs. 1 BMG',
            outcomes: {
              permitted: {
                label: 'Auskunft zulassen',
                to: 'feeGate',
                fields: [
                  brief.list('conditions', 'Auflagen', [brief.text('text', 'Auflage', 500)], {
                    min: 1,
                    max: 15,
                  }),
                ],
              },
              doubtful: {
                label: 'Interesse fehlt: anhören',
                to: 'hearing',
                fields: [brief.long('doubt', 'Warum')],
              },
              narrower: { ...requestOutcome, label: 'Kleinere Gruppe oder weniger Daten anregen' },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'verdict',
          }),
          verdict: taskState({
            id: 'verdict',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Äußerung würdigen und entscheiden',
            post: 'lead',
            legalBasis: '§ 46 Abs. 1 BMG',
            outcomes: {
              reconsider: { label: 'Neu abwägen', to: 'officer' },
              refuse: { label: 'Ablehnen', adverse: true, to: '#case.rejected' },
            },
          }),
          ...payment({ settled: '#case.approved' }),
        },
      },
      approved: {
        meta: { label: 'Auszug aus dem Register', status: 'inProduction' },
        initial: 'extraction',
        states: {
          extraction: taskState({
            id: 'extraction',
            state: 'Gruppe auswählen',
            status: 'inProduction',
            task: 'Abfrage erstellen, Sperren (§§ 51, 52) ausschließen, Zufallsauswahl protokollieren',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§§ 46, 51, 52 BMG',
            outcomes: {
              extracted: {
                label: 'Auszug fertig',
                to: 'fourEyes',
                fields: [brief.count('count', 'Personen im Auszug', 200000)],
              },
            },
          }),
          fourEyes: taskState({
            id: 'fourEyes',
            state: 'Auszug prüfen',
            status: 'inProduction',
            task: 'Umfang, Merkmale und Sperren des Auszugs gegen die Zulassung prüfen',
            post: 'lead',
            notBy: ['extraction'],
            legalBasis: 'Art. 32 DSGVO',
            outcomes: {
              right: { label: 'Stimmt', to: '#case.issued' },
              wrong: { label: 'Zu viel oder falsch', to: 'extraction' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Daten herausgegeben', status: 'dataOut' },
        initial: 'making',
        onDone: '#case.closed',
        states: {
          making: documentState({
            id: 'permitDocument',
            state: 'Bescheid wird ausgefertigt',
            status: 'inProduction',
            document: 'permit',
            to: 'sending',
          }),
          sending: dispatchState({
            id: 'permitDispatch',
            state: 'Bescheid geht hinaus',
            status: 'inProduction',
            document: 'permitDocument',
            to: 'transfer',
          }),
          transfer: transmissionState({
            id: 'transfer',
            state: 'Verschlüsselte Übergabe',
            status: 'inProduction',
            receivers: '[form.body]',
            legalBasis: '§ 46 BMG, Art. 32 DSGVO',
            to: 'used',
          }),
          used: {
            meta: { label: 'Daten in Verwendung', status: 'dataOut' },
            on: { deleted: ways('proof', ['record']) },
            after: { deletionDay: 'noProof' },
          },
          noProof: taskState(
            {
              id: 'noProof',
              state: 'Löschnachweis fehlt',
              status: 'dataOut',
              task: 'Anmahnen; bleibt er aus, dem Landesbeauftragten für den Datenschutz mitteilen',
              post: 'clerk',
              legalBasis: '§ 47 BMG, Art. 58 DSGVO',
              outcomes: {
                reminded: { label: 'Angemahnt', to: 'grace' },
                reported: { label: 'Mitteilen', to: 'reporting' },
              },
            },
            { on: { deleted: ways('proof', ['record']) } },
          ),
          grace: {
            meta: { label: 'Nachfrist', status: 'dataOut' },
            on: { deleted: ways('proof', ['record']) },
            after: { proofPeriod: 'noProof' },
          },
          reporting: transmissionState({
            id: 'reporting',
            state: 'Mitteilung an die Aufsicht',
            status: 'dataOut',
            receivers: '["Der Landesbeauftragte für den Datenschutz Niedersachsen"]',
            legalBasis: 'Art. 58 DSGVO',
            to: 'over',
          }),
          proof: gate('Nachweis liegt vor', 'dataOut', [{ to: 'over' }]),
          over: finished('Erledigt', 'closed'),
        },
      },
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.weighing', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
