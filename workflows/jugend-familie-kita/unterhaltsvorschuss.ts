import type { StateConfig } from '@amtsweg/engine';
import {
  actionPeriod,
  benefitRunning,
  changeEvent,
  conclude,
  cooperation,
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  cooperationStatuses,
  defineProcedure,
  denialNotice,
  dispatchState,
  documentState,
  endings,
  forwardedLetter,
  forwarding,
  grantEnd,
  inactionMarker,
  note,
  objection,
  objectionEvents,
  objectionPeriod,
  payoutOrder,
  processingTarget,
  recurringBenefit,
  renewalLetter,
  renewalReminder,
  set,
  socialHearingPeriod,
  statementEvent,
  supplementEvent,
  ways,
  withdrawalUnless,
  withdrawEvent,
  wrongOffice,
} from '@amtsweg/procedure';
import {
  ageBand,
  ageGate,
  calculation,
  decision,
  ending,
  endingDecision,
  entitlement,
  olderChild,
  turns,
} from './unterhaltsvorschuss.examination.js';
import { evidence, form } from './unterhaltsvorschuss.form.js';
import { recourse, recourseEvents } from './unterhaltsvorschuss.recourse.js';

const remedy = (clock: string, status: string) =>
  objection({
    remedyClock: clock,
    actionClock: 'actionPeriod',
    status,
    upheld: { to: '#case.checked.ageGate', then: [conclude('closed')] },
  });

const issued: StateConfig = {
  meta: { label: 'Bekanntgabe', status: 'inProduction' },
  initial: 'production',
  states: {
    production: documentState({
      id: 'grantDocument',
      state: 'Bewilligungsbescheid wird ausgefertigt',
      status: 'inProduction',
      document: 'grant',
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: 'grantDispatch',
      state: 'Bewilligungsbescheid geht hinaus',
      status: 'inProduction',
      document: 'grantDocument',
      to: 'inForce',
    }),
    inForce: {
      type: 'parallel',
      meta: { label: 'Unterhaltsvorschuss bewilligt', status: 'benefitRunning' },
      onDone: '#case.closed',
      states: {
        remedy: remedy('grantRemedyPeriod', 'benefitRunning'),
        benefit: recurringBenefit({
          status: 'benefitRunning',
          payee: 'an den Elternteil, bei dem das Kind lebt',
          decidedBy: 'decision',
          endClock: 'grantEnd',
          reminderClock: 'renewalReminder',
          redecide: { to: '#case.checked.ageGate' },
          ended: 'nextAge',
          more: {
            nextAge: {
              meta: { label: 'Altersstufe erreicht', status: 'benefitRunning' },
              always: ways([
                {
                  to: '#case.checked.ageGate',
                  when: `date(facts.until) + duration("P1D") < ${turns(18)}`,
                  then: [
                    set('effectFrom', 'string(date(facts.until) + duration("P1D"))'),
                    set('renewalDispatch', 'null'),
                  ],
                },
                { to: 'ended' },
              ]),
            },
          },
        }),
        recourse,
      },
    },
  },
};

/** A notice that refuses or stops, then its remedy; the claim back is enforced in a file of the cash office. */
const adverse = (label: string, document: string, status: string): StateConfig => ({
  meta: { label, status },
  entry:
    document === 'refusal'
      ? [conclude('rejected')]
      : [
          conclude('stopped'),
          note('Auf das Land übergegangene Ansprüche (§ 7 UVG) in der Rückgriffsakte weiterverfolgen.'),
        ],
  initial: 'production',
  states: {
    production: documentState({
      id: `${document}Document`,
      state: 'Bescheid wird ausgefertigt',
      status,
      document,
      to: 'dispatch',
    }),
    dispatch: dispatchState({
      id: `${document}Dispatch`,
      state: 'Bescheid geht hinaus',
      status,
      document: `${document}Document`,
      to: 'inForce',
    }),
    inForce: { ...remedy(`${document}RemedyPeriod`, status), onDone: '#case.closed' },
  },
});

/**
 * Unterhaltsvorschuss (§§ 1 to 9 UVG): the public purse pays the minimum maintenance that the other parent does not.
 *
 * Age decides by itself (`ageGate`): the rate of § 2 (minimum maintenance less the whole first child benefit), the
 * further condition of § 1 (1a) from twelve on, the end at eighteen; at six and twelve the grant ends and the case comes
 * back to be decided for the next group. Beside the payment runs the recourse against the other parent (§ 7), civil law
 * without any act, which outlives the term; after a stop it goes on in the
 * recourse file. Back to the month before the application only with efforts made (§ 4).
 *
 * It is one of the matters of § 80 (2) NJG where the objection is open. Stopping is not refusing: it is heard, and
 * what was paid wrongly is replaced by the parent (§ 5), a debt that the cash office collects in a file of its own.
 */
export default defineProcedure({
  key: 'unterhaltsvorschuss',
  name: 'Unterhaltsvorschuss',
  domain: 'jugend-familie-kita',
  kind: 'benefit',
  initiation: 'application',
  unit: '51.1',
  filePlan: '51.20.10',
  leika: ['99107021017000'],
  law: 'SGB X',
  legalBasis: ['§ 1 UVG', '§ 2 UVG', '§ 7 UVG', '§ 9 UVG'],
  audience: ['citizen'],
  keywords: [
    'Vater zahlt keinen Unterhalt',
    'alleinerziehend Geld vom Amt',
    'UVG',
    'Mutter zahlt nicht',
    'Kindesunterhalt bleibt aus',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  secrecy: 'general',
  retention: {
    years: 30,
    legalBasis: 'Titel gegen den anderen Elternteil, § 197 BGB (zu bestätigen)',
    evidence: 'assumed',
  },
  form,
  evidence,
  fee: [{ id: 'free', legalBasis: '§ 64 Abs. 1 SGB X', type: 'free', cents: '0', evidence: 'derived' }],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo' },
    'machine.checked.ageGate': { evidence: 'derived', source: 'Sätze 2025/2026: 227, 299 und 394 Euro' },
  },
  remedy: {
    kind: 'objection',
    legalBasis: '§§ 68, 70 VwGO, § 80 Abs. 2 NJG (Unterhaltsvorschussgesetz)',
    text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei der Landeshauptstadt Hannover, Fachbereich Jugend und Familie, Trammplatz 2, 30159 Hannover, schriftlich, in elektronischer Form nach § 36a Absatz 2 des Ersten Buches Sozialgesetzbuch oder zur Niederschrift erhoben werden.',
    validFrom: '2022-01-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod: cooperationPeriod,
    processingTarget: processingTarget({ period: 'P6W' }),
    inactionMarker: { ...inactionMarker, runsIn: ['submitted', 'checked'], atEnd: 'escalate' },
    hearingPeriod: socialHearingPeriod(),
    grantRemedyPeriod: objectionPeriod('facts.grantDispatch'),
    refusalRemedyPeriod: objectionPeriod('facts.refusalDispatch'),
    stopRemedyPeriod: objectionPeriod('facts.stopDispatch'),
    denialRemedyPeriod: objectionPeriod('facts.denialDispatch'),
    actionPeriod: actionPeriod(),
    grantEnd: grantEnd('facts.until', '§ 1 Abs. 1 und 1a, § 2 Abs. 1 UVG'),
    renewalReminder: renewalReminder('facts.until', 2),
    otherParentPeriod: {
      label: 'Frist zur Auskunft des anderen Elternteils',
      kind: 'setByAuthority',
      legalBasis: '§ 6 Abs. 1 UVG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
    recourseReview: {
      label: 'Jährliche Überprüfung des Rückgriffs',
      kind: 'target',
      legalBasis: 'Richtlinien zum UVG (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
    dormantReview: {
      label: 'Wiedervorlage des ruhenden Rückgriffs',
      kind: 'target',
      legalBasis: 'Richtlinien zum UVG (zu bestätigen)',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P1Y',
    },
  },
  documents: {
    request: cooperationLetter('den Unterhaltsvorschuss'),
    forwarded: forwardedLetter('formalCheck'),
    denial: denialNotice('Der beantragte Unterhaltsvorschuss'),
    renewal: {
      ...renewalLetter('Unterhaltsvorschuss', 'facts.until'),
      title: 'Ihr Kind erreicht die nächste Altersstufe',
    },
    grant: {
      kind: 'notice',
      title: 'Bewilligung von Unterhaltsvorschuss',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'für {form.childName}, geboren am {form.childBirth}, werden ab dem {facts.from} bis längstens {facts.until} monatlich {euro(facts.monthly)} Unterhaltsvorschuss gezahlt (§§ 1, 2 UVG).',
        },
        {
          type: 'facts',
          rows: [
            ['Satz der Altersstufe (Mindestunterhalt abzüglich Kindergeld)', '{euro(facts.ageBand.rate)}'],
            ['Gezahlter Unterhalt', '{euro(form.maintenancePaid)}'],
            ['Waisenbezüge', '{euro(form.orphanPension)}'],
            ['Einkommen des Kindes', '{euro(facts.childIncome)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Unterhaltsanspruch des Kindes geht in dieser Höhe auf das Land über (§ 7 UVG). Teilen Sie jede Änderung unverzüglich mit, vor allem Heirat, Zusammenziehen mit dem anderen Elternteil, Auszug des Kindes und Unterhaltszahlungen (§ 6 Abs. 4 UVG).',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnung des Unterhaltsvorschusses',
      signedAs: 'clerk',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Antrag vom {facts.receivedOn} für {form.childName} wird abgelehnt.' },
        { type: 'paragraph', text: '{facts.refusal}' },
      ],
    },
    hearing: {
      kind: 'letter',
      title: 'Anhörung zur Einstellung des Unterhaltsvorschusses',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'wir beabsichtigen, die Leistung für {form.childName} einzustellen: {facts.refusal}',
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 24 Abs. 1 SGB X).',
        },
      ],
    },
    stop: {
      kind: 'notice',
      title: 'Einstellung des Unterhaltsvorschusses',
      signedBy: 'endingDecision',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Leistung für {form.childName} endet zum {facts.endingDecision.stoppedOn}. {facts.endingDecision.reason}',
        },
        {
          type: 'paragraph',
          text: 'Zu ersetzen oder zurückzuzahlen sind {euro(facts.endingDecision.reclaim)} (§ 5 UVG).',
          when: 'facts.endingDecision.reclaim > 0',
        },
      ],
    },
  },
  decisions: { ageBand },
  events: {
    ...objectionEvents(),
    ...recourseEvents,
    statement: statementEvent,
    withdraw: withdrawEvent,
    changeReported: changeEvent,
    supplement: supplementEvent([
      { name: 'maintenancePaid', label: 'Gezahlter Unterhalt im Monat', type: 'money', min: 0, max: 500000 },
      { name: 'otherAddress', label: 'Anschrift des anderen Elternteils', type: 'text', maxLength: 200 },
    ]),
  },
  publicStatus: {
    ...cooperationStatuses,
    benefitRunning,
    objectionPending: {
      de: 'Widerspruchsverfahren',
      easy: 'Sie haben sich gegen den Bescheid gewehrt. Das wird geprüft.',
      en: 'Objection pending',
      actor: 'other',
      next: 'Sie bekommen eine Entscheidung über den Widerspruch.',
    },
    stopped: {
      de: 'Eingestellt',
      easy: 'Sie bekommen keinen Unterhaltsvorschuss mehr. Die Gründe stehen im Brief.',
      en: 'Stopped',
      actor: 'nobody',
      next: 'Im Bescheid steht, was Sie dagegen tun können und bis wann.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P7D',
        task: 'Wohnsitz des Kindes in Hannover und Unterlagen zum Unterhaltsvorschuss prüfen',
        outcomes: { wrongOffice },
        checked: '#case.checked',
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'ageGate',
        states: { ageGate, entitlement, olderChild, calculation, decision, ending, endingDecision },
      },
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued,
      rejected: adverse('Abgelehnt', 'refusal', 'rejected'),
      stopped: adverse('Eingestellt', 'stop', 'stopped'),
      denied: cooperationDenial(remedy('denialRemedyPeriod', 'denied')),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
});
