import type { StateConfig } from '@amtsweg/engine';
import {
  actionNotice,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directAction,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  inactionMarker,
  notification,
  requestOutcome,
  set,
  socialHearing,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  taskState,
  waitingFor,
  ways,
  withdrawal,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthReply,
  youthRetention,
  youthService,
  youthWithdraw,
} from '@amtsweg/procedure';
import { publicStatus } from './pflegekind-aufnehmen.status.js';
import { documents } from './pflegekind-aufnehmen.documents.js';
import { form } from './pflegekind-aufnehmen.form.js';

const doubtful = [set('refusal', 'event.finding')];
const finding = [brief.long('finding', 'Feststellung, wie sie den Bewerbern mitgeteilt wird', 4000)];

/** One examination that ends in itself; a doubt is kept and weighed when all are done. */
function single(
  id: string,
  label: string,
  work: {
    readonly post?: 'inspector';
    readonly task: string;
    readonly legalBasis: string;
    readonly good: string;
  },
): StateConfig {
  return {
    meta: { label, status: 'examined' },
    initial: 'open',
    states: {
      open: taskState({
        id,
        state: `${label}: Prüfung`,
        status: 'examined',
        task: work.task,
        post: work.post ?? 'clerk',
        target: 'P21D',
        legalBasis: work.legalBasis,
        outcomes: {
          good: { label: work.good, to: 'done' },
          doubt: { label: 'Bedenken', fields: finding, to: [{ to: 'done', then: doubtful }] },
        },
      }),
      done: finished(`${label}: geprüft`, 'examined'),
    },
  };
}

/**
 * Taking in a foster child (§§ 33, 44 SGB VIII).
 *
 * Whether a permit is needed is law, not discretion, and found first from the form (§ 44 (1) sentence 2): who is sent a child by
 * the youth office, guardians, relatives up to the third degree, up to eight weeks, adoption care need none. Those who offer
 * themselves for placements are prepared and examined all the same, as help with upbringing needs suitable persons (§ 37, § 33); the end of it
 * is a place on the list of families, not an act (`listed`). The permit is for one child in one family and falls away with it. Four
 * examinations side by side: records of all adults of the household (seen, not kept, § 72a (5)), health, talks, visit
 * by the field service; and the guardian must consent, because a child is not given against custody. Refused if the child's
 * good is not ensured (§ 44 (2)), after a hearing. In force: visits at need (§ 44 (3)), reports of what matters (§ 44 (4)), and
 * taking back. The care money of § 39 belongs to the help case `hilfe-zur-erziehung`.
 */
export default defineProcedure({
  ...youthService,
  key: 'pflegekind-aufnehmen',
  name: 'Aufnahme eines Pflegekindes (Vollzeitpflege)',
  kind: 'permit',
  initiation: 'application',
  filePlan: '51.30.90',
  leika: [],
  legalBasis: ['§ 33 SGB VIII', '§ 44 SGB VIII', '§ 72a SGB VIII', '§ 37 SGB VIII'],
  keywords: [
    'Pflegeeltern werden',
    'Pflegefamilie',
    'Bereitschaftspflege',
    'Enkel bei uns aufnehmen',
    'Pflegeerlaubnis',
  ],
  retention: youthRetention(10, 'nach Ende des Pflegeverhältnisses'),
  form,
  evidence: [
    {
      name: 'records',
      label: 'Erweiterte Führungszeugnisse aller Erwachsenen im Haushalt',
      legalBasis: '§ 72a Abs. 1 und 5 SGB VIII',
    },
    { name: 'health', label: 'Gesundheitszeugnisse' },
    { name: 'life', label: 'Lebenslauf und Bewerbungsbogen', when: 'form.occasion = "placement"' },
  ],
  remedy: youthRemedy,
  clocks: {
    replyPeriod: youthReply,
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    consentPeriod: waitingFor('Zustimmung der Sorgeberechtigten', 'P4W'),
    hearingPeriod: socialHearingPeriod(),
    revocationHearingPeriod: socialHearingPeriod('revocationHearing'),
    childOfAge: {
      label: 'Volljährigkeit des Pflegekindes',
      kind: 'statutory',
      legalBasis: '§ 44 Abs. 1, § 7 Abs. 1 SGB VIII',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(date(form.childBirth) + duration("P18Y"))' },
      period: 'P1D',
      endMoves: false,
    },
    ...youthActions('permit', 'refusal', 'revocation'),
  },
  documents,
  events: {
    ...youthCourt,
    withdraw: youthWithdraw,
    statement: statementEvent,
    custodyConsent: {
      label: 'Antwort von Eltern oder Vormund eintragen',
      by: ['authority', 'clerk', 'applicant'],
      fields: [brief.pick('answer', 'Antwort', { yes: 'einverstanden', no: 'nicht einverstanden' })],
    },
    importantEvent: {
      label: 'Wichtiges Ereignis mitteilen',
      by: ['applicant', 'authority', 'clerk'],
      fields: [brief.long('content', 'Was ist geschehen', 4000)],
    },
    childLeft: { label: 'Kind verlässt die Familie', by: ['applicant', 'authority', 'clerk'] },
    supplement: supplementEvent([brief.count('rooms', 'Zimmer', 15, { required: false })]),
  },
  publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P7D',
        task: 'Bewerbung sichten, Infogespräch führen, Unterlagen prüfen',
      }),
      checked: {
        meta: { label: 'Eignung', status: 'examined' },
        on: withdrawal,
        initial: 'needed',
        states: {
          needed: gate('Erlaubnispflicht (§ 44 Abs. 1 Satz 2)', 'examined', [
            {
              to: '#case.noPermit',
              when: 'form.occasion = "private" and (form.relation in ("relative", "guardian") or form.weeks <= 8)',
            },
            { to: 'examinations' },
          ]),
          examinations: {
            type: 'parallel',
            meta: { label: 'Prüfungen', status: 'examined' },
            onDone: 'verdictGate',
            states: {
              records: single('records', 'Führungszeugnisse', {
                task: 'Erweiterte Führungszeugnisse aller Erwachsenen einsehen, nur Datum und Ergebnis vermerken',
                legalBasis: '§ 72a Abs. 1 und 5 SGB VIII',
                good: 'Keine einschlägigen Eintragungen',
              }),
              health: single('health', 'Gesundheit und Einkommen', {
                task: 'Gesundheitszeugnisse und wirtschaftliche Sicherheit prüfen',
                legalBasis: '§ 44 Abs. 2 SGB VIII',
                good: 'Keine Bedenken',
              }),
              visit: single('visit', 'Hausbesuch', {
                post: 'inspector',
                task: 'Wohnung besuchen, mit allen im Haushalt sprechen, auch den Kindern',
                legalBasis: '§ 44 Abs. 2 und 3, § 8 SGB VIII',
                good: 'Platz und Beziehungen passen',
              }),
              consent: {
                meta: { label: 'Zustimmung der Sorgeberechtigten', status: 'examined' },
                initial: 'asked',
                states: {
                  asked: gate('Bestimmtes Kind?', 'examined', [
                    { to: 'awaiting', when: 'form.occasion = "private"' },
                    { to: 'answered' },
                  ]),
                  awaiting: {
                    meta: { label: 'Wartet auf Eltern oder Vormund', status: 'waitingForOthers' },
                    on: {
                      custodyConsent: ways(
                        [
                          { to: 'answered', when: 'event.answer = "yes"' },
                          {
                            to: 'answered',
                            then: [set('refusal', '"Die Sorgeberechtigten stimmen nicht zu."')],
                          },
                        ],
                        ['record'],
                      ),
                    },
                    after: { consentPeriod: 'chase' },
                  },
                  chase: taskState({
                    id: 'consentChase',
                    state: 'Zustimmung fehlt',
                    status: 'waitingForOthers',
                    task: 'Eltern oder Vormund sprechen, notfalls Familiengericht (§ 1630 Abs. 3 BGB)',
                    post: 'clerk',
                    outcomes: { asked: { label: 'Gesprochen, weiter warten', to: 'awaiting' } },
                  }),
                  answered: finished('Zustimmung geklärt', 'examined'),
                },
              },
            },
          },
          verdictGate: gate('Bedenken?', 'examined', [
            { to: 'hearing', when: 'facts.refusal != null' },
            { to: 'suitability' },
          ]),
          suitability: taskState({
            id: 'suitability',
            state: 'Gesamtbeurteilung',
            status: 'examined',
            task: 'Im Team beurteilen, welches Kind in diese Familie passt; Vorbereitungskurs auswerten',
            post: 'clerk',
            target: 'P21D',
            legalBasis: '§§ 33, 37a, 44 Abs. 2 SGB VIII',
            outcomes: {
              suitable: {
                label: 'Geeignet',
                fields: [brief.long('profile', 'Profil (Alter, Zahl, Bedarf)', 2000)],
                to: '#case.approved',
              },
              notSuitable: { label: 'Bedenken', fields: finding, to: [{ to: 'hearing', then: doubtful }] },
              missing: { ...requestOutcome, label: 'Unterlagen fehlen' },
            },
          }),
          hearing: socialHearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'verdict',
          }),
          verdict: taskState({
            id: 'verdict',
            state: 'Entscheidung nach der Anhörung',
            status: 'examined',
            task: 'Äußerung würdigen: versagen oder erneut prüfen',
            post: 'lead',
            notBy: ['suitability'],
            legalBasis: '§ 44 Abs. 2 SGB VIII',
            outcomes: {
              refuse: { label: 'Versagen', adverse: true, to: '#case.rejected' },
              again: {
                label: 'Bedenken ausgeräumt',
                to: [{ to: 'suitability', then: [set('refusal', 'null')] }],
              },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Zeichnung', status: 'decided' },
        initial: 'signature',
        states: {
          signature: taskState({
            id: 'signature',
            state: 'Zeichnung durch die Leitung',
            status: 'decided',
            task: 'Ergebnis prüfen und zeichnen',
            post: 'lead',
            notBy: ['suitability'],
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [{ to: '#case.listed', when: 'form.occasion = "placement"' }, { to: '#case.issued' }],
              },
              back: { label: 'Zurück an die Fachkraft', to: '#case.checked.suitability' },
            },
          }),
        },
      },
      issued: {
        meta: { label: 'Pflegeerlaubnis', status: 'permitted' },
        initial: 'production',
        states: {
          production: documentState({
            id: 'permitDocument',
            state: 'Pflegeerlaubnis wird geschrieben',
            status: 'permitted',
            document: 'permit',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'permitDispatch',
            state: 'Pflegeerlaubnis wird bekannt gegeben',
            status: 'permitted',
            document: 'permitDocument',
            to: 'inForce',
          }),
          inForce: {
            type: 'parallel',
            meta: { label: 'Kind lebt in der Pflegefamilie', status: 'permitted' },
            onDone: '#case.closed',
            states: {
              remedy: directAction({
                clock: 'permitActionPeriod',
                status: 'permitted',
                upheld: { to: '#case.checked.suitability' },
              }),
              care: {
                meta: { label: 'Pflegeverhältnis', status: 'permitted' },
                initial: 'living',
                states: {
                  living: {
                    meta: { label: 'Pflegeverhältnis besteht', status: 'permitted' },
                    on: {
                      importantEvent: ways('inspection', ['record']),
                      childLeft: ways('over', ['record']),
                    },
                    after: { childOfAge: 'over' },
                  },
                  inspection: taskState({
                    id: 'inspection',
                    state: 'Überprüfung an Ort und Stelle',
                    status: 'permitted',
                    task: 'Kind besuchen und allein mit ihm sprechen',
                    post: 'inspector',
                    target: 'P2D',
                    priority: 1,
                    legalBasis: '§ 44 Abs. 3 SGB VIII',
                    outcomes: {
                      fine: { label: 'Wohl des Kindes gewährleistet', to: 'living' },
                      danger: {
                        label: 'Gefährdung, Pflegeperson wendet sie nicht ab',
                        fields: [brief.long('danger', 'Feststellung', 4000)],
                        to: 'revocationHearing',
                      },
                    },
                  }),
                  revocationHearing: socialHearing({
                    prefix: 'revocationHearing',
                    document: 'revocationHearing',
                    event: 'statement',
                    clock: 'revocationHearingPeriod',
                    to: 'takeBack',
                  }),
                  takeBack: taskState({
                    id: 'takeBack',
                    state: 'Rücknahme oder Widerruf',
                    status: 'permitted',
                    task: 'Nach der Anhörung entscheiden',
                    post: 'lead',
                    legalBasis: '§ 44 Abs. 3 Satz 2 SGB VIII',
                    outcomes: {
                      revoke: { label: 'Aufheben', adverse: true, to: '#case.revoked' },
                      keep: { label: 'Bestehen lassen', to: 'living' },
                    },
                  }),
                  over: finished('Pflegeverhältnis beendet', 'closed'),
                },
              },
            },
          },
        },
      },
      listed: notification({
        label: 'In die Liste der Pflegefamilien aufgenommen',
        status: ['listed', 'listed'],
        document: 'listed',
        prefix: 'listed',
        entry: [conclude('listed')],
      }),
      noPermit: notification({
        label: 'Erlaubnisfrei',
        status: ['noPermit', 'noPermit'],
        document: 'noPermit',
        prefix: 'noPermit',
        entry: [conclude('noPermit')],
      }),
      rejected: youthRefused('Pflegeerlaubnis versagt', 'checked.suitability'),
      revoked: actionNotice({
        label: 'Pflegeerlaubnis aufgehoben',
        status: ['decided', 'revoked'],
        document: 'revocation',
        prefix: 'revocation',
        clock: 'revocationActionPeriod',
        entry: [conclude('revoked')],
        upheld: { to: '#case.issued.inForce', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
