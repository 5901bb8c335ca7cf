import type { StateConfig } from '@amtsweg/engine';
import {
  completeness,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  processingTarget,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { deathEntry, evidence, form } from './sterbefall-anzeigen.form.js';

const UNNATURAL = 'form.manner in ("unnatural", "unclear")';

/**
 * Sterbefall anzeigen und beurkunden (§§ 28–31 PStG): notified at the latest on the third working day after the death, by
 * the institution or orally by relatives or the undertaker, and recorded whoever is late.
 *
 * Peculiar: the burial waits for the entry (§ 9 (3) BestattG), so the target is two days and a missing paper does not stop
 * anything: the family gets the certificate that the death was notified (§ 7 (2) PStV, a service of its own) while the
 * recording is postponed → `postponed`. A death that is not natural is recorded upon the written notice of the authority
 * investigating it (§ 30 (3)) → `awaitingPolice`. Estate, tax, wills, registers of birth and marriage are told by law
 * (§ 60 PStV, § 34 ErbStG, § 78e BNotO); nobody asks for it. Neither withdrawal nor discontinuation: a death is recorded.
 * A death elsewhere is the office's there (§ 28) → `transferred`.
 */
export default defineProcedure({
  ...registryService,
  key: 'sterbefall-anzeigen',
  name: 'Sterbefall anzeigen und beurkunden',
  kind: 'registration',
  initiation: 'notification',
  audience: ['citizen', 'company'],
  keywords: [
    'Todesfall melden',
    'Angehöriger gestorben',
    'Tod in der Wohnung',
    'Totenschein abgeben',
    'Mutter gestorben was tun',
  ],
  filePlan: '34.50.10',
  leika: [],
  legalBasis: ['§ 28 PStG', '§ 29 PStG', '§ 30 PStG', '§ 31 PStG', '§ 7 PStV', '§ 60 PStV'],
  retention: { years: 30, legalBasis: '§ 6 PStG: Sammelakte, wie das Sterberegister', evidence: 'derived' },
  addressee: ['{form.notifierName}', '{form.notifierAddress}'],
  form,
  evidence,
  fee: [
    {
      id: 'free',
      legalBasis: 'AllGO: Beurkundung gebührenfrei',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  clocks: {
    replyPeriod,
    notificationPeriod: {
      label: 'Anzeigefrist (dritter Werktag)',
      kind: 'statutory',
      legalBasis: '§ 28 PStG',
      bound: 'party',
      start: { rule: 'event', on: 'form.diedOn' },
      period: 'P3D',
      runsIn: ['submitted'],
      atEnd: 'mark',
    },
    policeReply: {
      label: 'Anzeige der ermittelnden Behörde',
      kind: 'target',
      legalBasis: '§ 30 Abs. 3 PStG (Wiedervorlage)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1W',
    },
    postponement: {
      label: 'Zurückstellung der Beurkundung',
      kind: 'setByAuthority',
      legalBasis: '§ 7 Abs. 1 PStV',
      bound: 'party',
      start: { notified: 'facts.postponementDispatch' },
      period: 'P1M',
    },
    processingTarget: processingTarget({
      period: 'P2WD',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.postponed', 'checked.awaitingPolice'],
    }),
  },
  documents: {
    request: requestLetter('der Anzeige des Sterbefalls'),
    refusal: refusalLetter('Beurkundung eines Sterbefalls'),
    postponement: {
      kind: 'letter',
      title: 'Zurückstellung der Beurkundung des Sterbefalls',
      signedAs: 'registrar',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Tod von {form.deceased.givenNames} {form.deceased.familyName} ist angezeigt. Es fehlt noch: {facts.examination.lacking} Bitte reichen Sie dies binnen eines Monats nach. Die Bestattung ist mit der Bescheinigung nach § 7 Abs. 2 der Personenstandsverordnung schon jetzt möglich.',
        },
      ],
    },
    deathCertificates: {
      kind: 'certificate',
      title:
        '{if facts.recording.unproved = true then "Beglaubigter Registerausdruck (§ 35 PStV)" else "Sterbeurkunde"}',
      signedBy: 'recording',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registernummer', '{facts.recording.registerNumber}'],
            ['Verstorbene Person', '{facts.recording.givenNames} {facts.recording.familyName}'],
            ['Geburtsname', '{facts.recording.birthName}'],
            ['Geboren am', '{facts.recording.birthDate}'],
            ['Familienstand', '{facts.recording.maritalStatus}'],
            ['Verstorben', '{facts.recording.diedAt}'],
            ['Ort', '{facts.recording.diedIn}'],
          ],
        },
      ],
    },
    transfer: {
      kind: 'letter',
      title: 'Abgabe der Sterbefallanzeige',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Tod ist nicht in Hannover eingetreten. Zuständig ist {facts.formalCheck.competentOffice}; wir haben die Anzeige dorthin abgegeben (§ 28 PStG).',
        },
      ],
    },
  },
  events: {
    supplement: supplementEvent([
      { name: 'lastResidence', label: 'Letzter Wohnsitz', type: 'text', maxLength: 200 },
    ]),
    policeNotice: {
      label: 'Schriftliche Anzeige der ermittelnden Behörde eintragen',
      by: ['authority', 'clerk'],
      fields: [
        { name: 'authority', label: 'Behörde', type: 'text', maxLength: 160, required: true },
        { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
        {
          name: 'timeOfDeath',
          label: 'Festgestellter Todeszeitpunkt oder Zeitraum',
          type: 'text',
          maxLength: 120,
          required: true,
        },
      ],
    },
  },
  publicStatus: {
    ...registryService.publicStatus,
    recorded: {
      de: 'Sterbefall beurkundet',
      easy: 'Der Todesfall ist eingetragen. Sie bekommen die Urkunden.',
      en: 'Death recorded',
      actor: 'office',
      next: 'Wir stellen die Urkunden aus und unterrichten die gesetzlich bestimmten Stellen.',
    },
    postponed: {
      de: 'Beurkundung zurückgestellt',
      easy: 'Uns fehlen noch Papiere. Die Bestattung ist trotzdem möglich.',
      en: 'Recording postponed',
      actor: 'applicant',
      next: 'Reichen Sie die genannten Nachweise nach. Für die Bestattung erhalten Sie eine Bescheinigung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: intake(),
      checked: {
        meta: { label: 'Prüfung vor der Beurkundung', status: 'inReview' },
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Art des Todes', status: 'inReview' },
            always: ways([
              { to: 'awaitingPolice', when: `${UNNATURAL} and facts.policeNotice = null` },
              { to: 'examination' },
            ]),
          },
          awaitingPolice: {
            meta: {
              label: 'Wartet auf die Anzeige der ermittelnden Behörde (§ 30 Abs. 3 PStG)',
              status: 'waitingForOthers',
            },
            on: { policeNotice: ways('examination', ['record']) },
            after: { policeReply: 'policeReminder' },
          },
          policeReminder: taskState(
            {
              id: 'policeReminder',
              state: 'Anzeige der Behörde steht aus',
              status: 'waitingForOthers',
              task: 'Bei Polizei oder Staatsanwaltschaft nachfragen',
              post: 'clerk',
              outcomes: { asked: { label: 'Nachgefragt, weiter warten', to: 'awaitingPolice' } },
            },
            { on: { policeNotice: ways('examination', ['record']) } },
          ),
          examination: registrarTask({
            id: 'examination',
            state: 'Identität und Familienstand',
            task: 'Todesbescheinigung, Identität, Namen und Familienstand mit den Registern abgleichen',
            target: 'P1D',
            legalBasis: '§ 31 PStG, § 38 PStV',
            outcomes: {
              proved: { label: 'Nachgewiesen', to: 'recording' },
              incomplete: requestOutcome,
              postpone: {
                label: 'Zurückstellen (§ 7 PStV)',
                to: 'postponing',
                fields: [
                  { name: 'lacking', label: 'Was fehlt', type: 'longText', maxLength: 2000, required: true },
                ],
              },
              unprovable: { label: 'Unbeschaffbar: mit erläuterndem Zusatz beurkunden', to: 'recording' },
              noDeath: refuseAct('Kein beurkundungsfähiger Sterbefall (Fehlgeburt, bereits beurkundet)'),
            },
          }),
          postponing: documentState({
            id: 'postponementLetter',
            state: 'Zurückstellung wird erstellt',
            status: 'postponed',
            document: 'postponement',
            to: 'postponementDispatch',
          }),
          postponementDispatch: dispatchState({
            id: 'postponementDispatch',
            state: 'Zurückstellung geht hinaus',
            status: 'postponed',
            document: 'postponementLetter',
            to: 'postponed',
          }),
          postponed: {
            meta: { label: 'Beurkundung zurückgestellt (§ 7 PStV)', status: 'postponed' },
            on: { supplement: [{ target: 'examination', actions: ['record', 'amendForm'] }] },
            after: { postponement: 'examination' },
          },
          recording: registrarTask({
            id: 'recording',
            state: 'Beurkundung des Sterbefalls',
            task: 'Sterbefall im Sterberegister beurkunden',
            target: 'P1D',
            legalBasis: '§ 31 PStG',
            outcomes: { recorded: { label: 'Beurkundet', to: '#case.approved', fields: deathEntry } },
          }),
        },
      },
      approved: { meta: { label: 'Sterbefall beurkundet', status: 'recorded' }, always: '#case.issued' },
      issued: {
        meta: { label: 'Urkunden und Mitteilungen', status: 'recorded' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'deathDocument',
            state: 'Sterbeurkunden werden ausgestellt',
            status: 'recorded',
            document: 'deathCertificates',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'deathDispatch',
            state: 'Sterbeurkunden gehen hinaus',
            status: 'recorded',
            document: 'deathDocument',
            to: 'notices',
          }),
          notices: transmissionState({
            id: 'deathNotices',
            state: 'Mitteilungen über den Sterbefall',
            status: 'recorded',
            receivers:
              'concatenate(["Meldebehörde", "Zentrales Testamentsregister (Bundesnotarkammer)", "Finanzamt (Erbschaftsteuer)", "Gesundheitsamt der Region Hannover", "Landesamt für Statistik Niedersachsen", "Standesamt des Geburtseintrags"], if form.maritalStatus in ("married", "partnership") then ["Standesamt des Eheeintrags"] else [], if form.minorHeirs = true then ["Familiengericht"] else [], if form.estate = true then ["Nachlassgericht"] else [], if form.foreigner = true then ["Ausländerbehörde", "Konsulat des Heimatstaats"] else [])',
            legalBasis: '§ 60 PStV, § 34 ErbStG, § 78e BNotO, § 168a FamFG',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Mitgeteilt', status: 'sent' } },
        },
      },
      rejected: refusedAct('Keine Beurkundung'),
      ...endings('closed', 'transferred'),
    },
  },
});

/** A death has to be recorded: silence leads on to the registrar, and a death elsewhere to the office there. */
function intake(): StateConfig {
  const usual = completeness({
    post: 'clerk',
    target: 'P1D',
    task: 'Todesbescheinigung, anzeigende Person und Sterbeort prüfen',
    outcomes: {
      diedElsewhere: {
        label: 'Nicht in Hannover gestorben: abgeben',
        to: 'transferLetter',
        fields: [
          {
            name: 'competentOffice',
            label: 'Zuständiges Standesamt',
            type: 'text',
            maxLength: 160,
            required: true,
          },
        ],
      },
    },
  });
  return {
    meta: usual.meta ?? {},
    initial: 'formalCheck',
    states: {
      ...usual.states,
      overdue: taskState({
        id: 'overdue',
        state: 'Nachforderung unbeantwortet',
        status: 'waitingForYou',
        task: 'Fehlendes selbst ermitteln (Melderegister, Personenstandsregister) und weitergeben',
        post: 'clerk',
        legalBasis: '§ 5 PStG, § 26 Abs. 1 VwVfG',
        outcomes: {
          remind: { ...requestOutcome, label: 'Noch einmal nachfordern' },
          determined: { label: 'Von Amts wegen ermittelt', to: '#case.checked' },
        },
      }),
      transferLetter: documentState({
        id: 'transferLetter',
        state: 'Abgabenachricht wird erstellt',
        status: 'transferred',
        document: 'transfer',
        to: 'transferDispatch',
      }),
      transferDispatch: dispatchState({
        id: 'transferDispatch',
        state: 'Abgabenachricht geht hinaus',
        status: 'transferred',
        document: 'transferLetter',
        to: 'forwarding',
      }),
      forwarding: transmissionState({
        id: 'forwarding',
        state: 'Sterbefallanzeige wird abgegeben',
        status: 'transferred',
        receivers: '[facts.formalCheck.competentOffice]',
        legalBasis: '§ 28 PStG',
        to: '#case.transferred',
      }),
    },
  };
}
