import {
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  documentState,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  litigationStatus,
  noticeStates,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  tradeAction,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './prostituierte-anmeldung.form.js';
import { documents } from './prostituierte-anmeldung.documents.js';

const UNDER_21 = 'date(form.birthDate) + duration("P21Y") > date(today)';
const MINOR = 'date(form.birthDate) + duration("P18Y") > date(today)';

/**
 * Anmeldung von Prostituierten (§§ 3 to 10 ProstSchG): a notification made in person, with a confidential talk as its
 * core. Nothing is sent by post: the certificate is handed over, at the latest five working days after the complete
 * notification (§ 5 (1)), and nobody's home learns of it. The law itself computes the term – two years, one year under
 * twenty-one (§ 5 (4)) – as it computes the bar under eighteen (§ 5 (2) no. 2); neither is left to the clerk.
 *
 * The certificate is refused for the closed list of § 5 (2). Signs of coercion lead to protection, not to a mere refusal
 * (`protection`, § 9): counselling is arranged at once, the police only where need be. The alias certificate (§ 5 (6)) is
 * a second document. Prolongation needs a new counselling (§ 5 (5), § 10): a new case after `expired`. No fee in Lower
 * Saxony (assumed). Secrecy: § 34 ProstSchG; data goes to the tax office only (§ 34 (8)) and is erased three months
 * after the term (§ 34 (2)), hence the short retention.
 */
export default defineProcedure({
  key: 'prostituierte-anmeldung',
  name: 'Anmeldung von Prostituierten',
  domain: 'gewerbe-gaststaetten',
  kind: 'registration',
  initiation: 'notification',
  unit: '32.2',
  filePlan: '32.33.20',
  leika: [],
  legalBasis: ['§ 3 ProstSchG', '§ 4 ProstSchG', '§ 5 ProstSchG', '§§ 7 bis 10 ProstSchG', '§ 34 ProstSchG'],
  audience: ['citizen'],
  keywords: ['Sexarbeit', 'Escort anmelden', 'Gesundheitsberatung Sexarbeiterin', 'Aliasbescheinigung'],
  online: null,
  secrecy: 'registration',
  retention: {
    years: 1,
    legalBasis: '§ 34 Abs. 2 ProstSchG: drei Monate nach Ablauf der Gültigkeit',
    evidence: 'derived',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'assumed' },
    'clocks.issuePeriod.period': { evidence: 'derived', source: '§ 5 Abs. 1 ProstSchG' },
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.deliveryAddress}'],
  form,
  evidence: [
    {
      name: 'identity',
      label: 'Personalausweis, Pass oder Ersatz',
      legalBasis: '§ 4 Abs. 2 Satz 1 ProstSchG',
    },
    { name: 'photos', label: 'Zwei Lichtbilder', legalBasis: '§ 4 Abs. 1 ProstSchG' },
    {
      name: 'counselling',
      label: 'Bescheinigung über die gesundheitliche Beratung (Region Hannover)',
      legalBasis: '§ 4 Abs. 3, § 10 ProstSchG',
    },
    {
      name: 'workPermit',
      label: 'Nachweis der Erlaubnis zur Erwerbstätigkeit',
      legalBasis: '§ 4 Abs. 2 Satz 2 ProstSchG',
      when: 'form.residence = "permitted"',
    },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'keine Gebühr in Niedersachsen (zu bestätigen)',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    issuePeriod: {
      label: 'Ausstellung binnen fünf Werktagen',
      kind: 'statutory',
      legalBasis: '§ 5 Abs. 1 ProstSchG',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P5WD',
      warnings: [{ before: 'P1D', to: 'clerk' }],
    },
    twoYears: {
      label: 'Gültigkeit der Anmeldebescheinigung',
      kind: 'statutory',
      legalBasis: '§ 5 Abs. 4 Satz 1 ProstSchG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.validFrom' },
      period: 'P2Y',
      endMoves: false,
    },
    oneYear: {
      label: 'Gültigkeit der Anmeldebescheinigung (unter 21 Jahren)',
      kind: 'statutory',
      legalBasis: '§ 5 Abs. 4 Satz 2 ProstSchG',
      bound: 'party',
      start: { rule: 'event', on: 'facts.validFrom' },
      period: 'P1Y',
      endMoves: false,
    },
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      brief.text('deliveryAddress', 'Zustellanschrift', 200, { required: false }),
      brief.day('counselledOn', 'Neue gesundheitliche Beratung am', { required: false }),
    ]),
    statement: statementEvent,
    ...directActionEvents,
    activityEnded: {
      label: 'Beendigung der Tätigkeit eintragen',
      by: ['applicant', 'clerk'],
      note: 'Die Bescheinigung wird zurückgegeben, die Daten werden gelöscht (§ 34 Abs. 2 ProstSchG).',
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    talkDue: {
      de: 'Gespräch',
      easy: 'Bitte kommen Sie zum Gespräch. Niemand sonst ist dabei.',
      en: 'Confidential talk',
      actor: 'applicant',
      next: 'Wir beraten Sie vertraulich in Ihrer Sprache.',
    },
    registered: {
      de: 'Angemeldet',
      easy: 'Ihre Bescheinigung gilt.',
      en: 'Registered',
      actor: 'nobody',
      next: 'Zur Verlängerung brauchen Sie eine neue gesundheitliche Beratung.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Bei der persönlichen Vorsprache Ausweis, Lichtbilder und Beratungsbescheinigung prüfen',
        target: 'P1D',
        checked: [{ to: '#case.checked', then: [set('minor', MINOR), set('short', UNDER_21)] }],
      }),
      checked: {
        type: 'parallel',
        meta: { label: 'Information und Beratung', status: 'talkDue' },
        on: withdrawal,
        states: {
          deadline: {
            meta: { label: 'Fünf Werktage', status: 'talkDue' },
            initial: 'running',
            states: {
              running: {
                meta: { label: 'Ausstellungsfrist läuft', status: 'talkDue' },
                after: { issuePeriod: 'late' },
              },
              late: taskState({
                id: 'lateIssue',
                state: 'Fünf Werktage vorbei',
                status: 'talkDue',
                task: 'Hindernis der Ausstellung klären',
                post: 'lead',
                priority: 1,
                legalBasis: '§ 5 Abs. 1 ProstSchG',
                outcomes: { cleared: { label: 'Geklärt', to: 'noted' } },
              }),
              noted: finished('Vermerkt', 'talkDue'),
            },
          },
          talk: {
            meta: { label: 'Gespräch', status: 'talkDue' },
            initial: 'gate',
            states: {
              gate: gate('Alter nach § 5 Abs. 2 Nr. 2', 'talkDue', [
                { to: 'protection', when: 'facts.minor = true' },
                { to: 'talking' },
              ]),
              talking: taskState({
                id: 'talk',
                state: 'Informations- und Beratungsgespräch',
                status: 'talkDue',
                task: 'Vertrauliches Gespräch führen: Rechte, Steuern, Hilfe, Freiwilligkeit; Dritte nur mit Zustimmung, Sprachmittlung möglich',
                post: 'clerk',
                legalBasis: '§§ 7, 8 ProstSchG',
                outcomes: {
                  registered: {
                    label: 'Keine Hinderungsgründe',
                    to: '#case.approved',
                    fields: [
                      brief.yes('identityChecked', 'Ausweis im Original gesehen'),
                      brief.yes('interpreter', 'Sprachmittlung hinzugezogen'),
                    ],
                  },
                  proofMissing: { ...requestOutcome, label: 'Nachweis fehlt oder ist zu alt' },
                  coercion: {
                    label: 'Anhaltspunkte für Zwang, Ausbeutung oder Schutzbedarf',
                    adverse: true,
                    to: 'protection',
                  },
                  barred: { label: 'Anderer Hinderungsgrund (§ 5 Abs. 2)', adverse: true, to: 'hearing' },
                },
              }),
              protection: taskState({
                id: 'protection',
                state: 'Schutzmaßnahmen',
                status: 'talkDue',
                task: 'Schutz und Beratung unverzüglich veranlassen, Polizei oder Jugendamt nur soweit nötig einschalten',
                post: 'lead',
                priority: 1,
                target: 'P1D',
                legalBasis: '§ 9 ProstSchG, § 8a SGB VIII',
                outcomes: {
                  arranged: {
                    label: 'Hilfe veranlasst, Versagung beabsichtigt',
                    to: 'hearing',
                    fields: [brief.long('measures', 'Veranlasste Maßnahmen')],
                  },
                  unfounded: {
                    label: 'Verdacht ausgeräumt',
                    to: [{ to: 'talking', when: 'facts.minor != true' }, { to: 'hearing' }],
                  },
                },
              }),
              hearing: hearing({
                document: 'hearing',
                event: 'statement',
                clock: 'hearingPeriod',
                to: 'refusing',
              }),
              refusing: taskState({
                id: 'refusing',
                state: 'Entscheidung nach Anhörung',
                status: 'inReview',
                task: 'Über die Versagung nach § 5 Abs. 2 entscheiden',
                post: 'lead',
                legalBasis: '§ 5 Abs. 2 ProstSchG',
                outcomes: {
                  refuse: { label: 'Versagen', adverse: true, to: '#case.rejected' },
                  register: {
                    label: 'Doch ausstellen',
                    to: [{ to: 'protection', when: 'facts.minor = true' }, { to: 'talking' }],
                  },
                },
              }),
            },
          },
        },
      },
      approved: {
        meta: { label: 'Bescheinigung wird ausgestellt', status: 'inProduction' },
        entry: [set('validFrom', 'today')],
        initial: 'certificate',
        states: {
          certificate: documentState({
            id: 'certificateDocument',
            state: 'Anmeldebescheinigung',
            status: 'inProduction',
            document: 'certificate',
            to: [{ to: 'alias', when: 'form.alias = true' }, { to: 'handingOver' }],
          }),
          alias: documentState({
            id: 'aliasDocument',
            state: 'Aliasbescheinigung',
            status: 'inProduction',
            document: 'alias',
            to: 'handingOver',
          }),
          handingOver: taskState({
            id: 'handingOver',
            state: 'Aushändigung',
            status: 'inProduction',
            task: 'Bescheinigungen persönlich aushändigen; Alias nur bei Übergabe beider Urkunden',
            post: 'clerk',
            legalBasis: '§ 5 Abs. 1 und 6 ProstSchG',
            outcomes: {
              handedOver: {
                label: 'Ausgehändigt',
                to: '#case.issued',
                fields: [brief.day('handedOverOn', 'Ausgehändigt am', { notAfter: 'today' })],
              },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Angemeldet', status: 'registered' },
        initial: 'gate',
        states: {
          gate: gate('Dauer nach dem Alter (§ 5 Abs. 4)', 'registered', [
            { to: 'validOneYear', when: 'facts.short = true' },
            { to: 'validTwoYears' },
          ]),
          validOneYear: {
            meta: { label: 'Gültig, ein Jahr', status: 'registered' },
            on: { activityEnded: ways('erasure', ['record']) },
            after: { oneYear: 'erasure' },
          },
          validTwoYears: {
            meta: { label: 'Gültig, zwei Jahre', status: 'registered' },
            on: { activityEnded: ways('erasure', ['record']) },
            after: { twoYears: 'erasure' },
          },
          erasure: taskState({
            id: 'erasure',
            state: 'Ende der Gültigkeit',
            status: 'registered',
            task: 'Bescheinigung einziehen, Löschung der Daten nach drei Monaten vormerken',
            post: 'clerk',
            legalBasis: '§ 34 Abs. 2 ProstSchG',
            outcomes: { done: { label: 'Vorgemerkt', to: '#case.closed' } },
          }),
        },
      },
      rejected: {
        meta: { label: 'Bescheinigung versagt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'refusalDocument',
        states: {
          ...noticeStates('refusal', 'Versagung', 'inForce'),
          inForce: {
            ...tradeAction({
              clock: 'refusalActionPeriod',
              status: 'rejected',
              upheld: { to: '#case.approved', then: [conclude('closed')] },
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
