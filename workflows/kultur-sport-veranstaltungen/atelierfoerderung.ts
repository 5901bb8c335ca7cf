import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  completeness,
  conclude,
  courtRemedy,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  grantNotice,
  grantRecovery,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { events } from './atelierfoerderung.events.js';
import { publicStatus } from './atelierfoerderung.publicStatus.js';
import { clocks } from './atelierfoerderung.clocks.js';
import { documents } from './atelierfoerderung.documents.js';
import { form } from './atelierfoerderung.form.js';

/** One round: everybody waits until it closes, because the jury compares. */
const selection: Record<string, StateConfig> = {
  eligible: gate('Zugang zur Förderung', 'inReview', [
    {
      to: 'unfit',
      when: 'form.residence != "hannover" or form.student = true or (form.kind = "studio" and form.studioInHannover = false)',
    },
    { to: 'awaitingRound' },
  ]),
  unfit: taskState({
    id: 'unfit',
    state: 'Zugangsvoraussetzung fehlt',
    status: 'inReview',
    task: 'Wohnsitz, Ausbildung und Ort des Ateliers bestätigen',
    post: 'clerk',
    legalBasis: 'Förderrichtlinie LHH',
    outcomes: {
      confirmed: {
        label: 'Nicht förderfähig',
        adverse: true,
        to: [{ to: '#case.rejected', then: [set('ground', '"Zugangsvoraussetzung"')] }],
      },
      mistaken: {
        label: 'Doch förderfähig (Angabe berichtigt)',
        to: 'awaitingRound',
        fields: [brief.text('correction', 'Berichtigung', 300)],
      },
    },
  }),
  awaitingRound: {
    meta: { label: 'Bewerbungsrunde noch offen', status: 'roundOpen' },
    on: { addWorks: ways('awaitingRound', ['record']) },
    after: { roundClose: 'jury' },
  },
  jury: taskState({
    id: 'jury',
    state: 'Jurysitzung',
    status: 'juryAsked',
    task: 'Rang der Bewerbung nach Punkten und Zahl der Plätze eintragen; Befangene haben nicht mitgewirkt',
    post: 'clerk',
    target: 'P6W',
    legalBasis: 'Förderrichtlinie LHH, §§ 20, 21 VwVfG',
    outcomes: {
      ranked: {
        label: 'Gereiht',
        to: [
          { to: 'decision', when: 'event.rank <= event.places' },
          { to: 'reserve', when: 'event.rank <= event.places + 3' },
          { to: '#case.rejected', then: [set('ground', '"Rang"')] },
        ],
        fields: [
          brief.count('points', 'Punkte', 100),
          brief.count('rank', 'Rang', 500, { min: 1 }),
          brief.count('places', 'Plätze', 50, { min: 1 }),
          brief.long('opinion', 'Begründung der Jury', 3000),
        ],
      },
    },
  }),
  reserve: {
    meta: { label: 'Nachrückliste', status: 'reserve' },
    on: { placeFree: ways('decision', ['record']) },
    after: {
      reservePeriod: [
        {
          target: '#case.rejected',
          actions: [{ type: 'set', params: { fact: 'ground', value: '"Nachrückliste"' } }],
        },
      ],
    },
  },
  decision: taskState({
    id: 'decision',
    state: 'Bewilligung',
    status: 'inReview',
    task: 'Betrag und Dauer nach Richtlinie festsetzen, Mietvertrag oder Arbeitsvorhaben abgleichen',
    post: 'lead',
    notBy: ['jury'],
    legalBasis: '§§ 23, 44 LHO entsprechend, Förderrichtlinie LHH',
    outcomes: {
      grant: {
        label: 'Bewilligen',
        to: [
          {
            to: '#case.approved',
            then: [
              set('monthly', 'if form.kind = "studio" then min(25000, floor(form.rent / 2)) else 0'),
              set('total', 'if form.kind = "studio" then min(25000, floor(form.rent / 2)) * 36 else 600000'),
            ],
          },
        ],
        fields: [
          brief.day('startsOn', 'Beginn'),
          brief.day('fundedUntil', 'Bewilligt bis', { notBefore: 'today' }),
        ],
      },
      nextOne: { label: 'Förderplatz abgelehnt, Nächste rückt nach', to: '#case.withdrawn' },
    },
  }),
};

/** The studio: a standing order while the lease and the work there go on. */
const studio: Record<string, StateConfig> = {
  kind: gate('Art der Förderung', 'grantInForce', [
    { to: 'standingOrder', when: 'form.kind = "studio"' },
    { to: 'firstHalf' },
  ]),
  standingOrder: taskState({
    id: 'standingOrder',
    state: 'Dauerauszahlung',
    status: 'grantInForce',
    task: 'Monatlichen Mietzuschuss als Dauerauszahlung einrichten',
    post: 'cashier',
    unit: '20.3',
    notBy: ['decision'],
    legalBasis: '§ 42 KomHKVO',
    outcomes: { running: { label: 'Eingerichtet', to: 'running' } },
  }),
  running: {
    meta: { label: 'Mietzuschuss läuft', status: 'grantInForce' },
    on: { movedOut: ways('stop', ['record']) },
    after: { studioTerm: 'reportDue', yearly: 'yearlyCheck' },
  },
  yearlyCheck: taskState({
    id: 'yearlyCheck',
    state: 'Jährliche Nachfrage',
    status: 'grantInForce',
    task: 'Mietquittung und künstlerische Nutzung des Ateliers bestätigen lassen',
    post: 'clerk',
    legalBasis: 'Förderrichtlinie LHH',
    outcomes: {
      goesOn: { label: 'Nutzung bestätigt', to: 'running' },
      ended: { label: 'Atelier aufgegeben', adverse: true, to: 'stop' },
    },
  }),
  stop: taskState({
    id: 'stop',
    state: 'Zahlung wird eingestellt',
    status: 'grantInForce',
    task: 'Dauerauszahlung zum Ende des Mietverhältnisses beenden und Überzahlung feststellen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['yearlyCheck'],
    outcomes: {
      even: { label: 'Nicht überzahlt', to: 'reportDue' },
      overpaid: {
        label: 'Überzahlt',
        adverse: true,
        to: [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }],
        fields: [brief.count('months', 'Monate', 36, { min: 1 })],
      },
    },
  }),
};

/** The second half of a stipend is still to come. */
const halfOpen = 'form.kind = "stipend" and facts.secondHalf = null';

/** The stipend: half at the beginning, half for an interim report; no vouchers, work is the proof. */
const stipend: Record<string, StateConfig> = {
  firstHalf: taskState({
    id: 'firstHalf',
    state: 'Erste Hälfte',
    status: 'grantInForce',
    task: 'Erste Hälfte des Stipendiums auszahlen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['decision'],
    outcomes: { paid: { label: 'Ausgezahlt', to: 'interim' } },
  }),
  interim: {
    meta: { label: 'Wartet auf den Zwischenbericht', status: 'grantProof' },
    on: { report: ways('secondHalf', ['record']) },
    after: { reportPeriod: 'silent' },
  },
  secondHalf: taskState({
    id: 'secondHalf',
    state: 'Zweite Hälfte',
    status: 'grantInForce',
    task: 'Zwischenbericht ist da: zweite Hälfte auszahlen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['decision'],
    outcomes: { paid: { label: 'Ausgezahlt', to: 'reportDue' } },
  }),
  reportDue: {
    meta: { label: 'Wartet auf den Schlussbericht', status: 'grantProof' },
    on: { report: ways('viewing', ['record']) },
    after: { reportPeriod: 'silent' },
  },
  silent: taskState(
    {
      id: 'silent',
      state: 'Bericht fehlt',
      status: 'grantProof',
      task: 'Bericht anmahnen oder Widerruf vorbereiten',
      post: 'clerk',
      legalBasis: '§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG',
      outcomes: {
        remind: { label: 'Erinnert', to: [{ to: 'interim', when: halfOpen }, { to: 'reportDue' }] },
        revoke: {
          label: 'Widerruf vorbereiten',
          adverse: true,
          to: [{ to: 'recoveryHearing', then: [set('recoveryReason', 'event.reason')] }],
        },
      },
    },
    { on: { report: ways([{ to: 'secondHalf', when: halfOpen }, { to: 'viewing' }], ['record']) } },
  ),
  viewing: taskState({
    id: 'viewing',
    state: 'Atelierbesuch',
    status: 'grantProof',
    task: 'Arbeiten im Atelier oder in der Ausstellung ansehen, Vermerk für die Jury',
    post: 'clerk',
    outcomes: { seen: { label: 'Angesehen', to: 'settled', fields: [brief.long('note', 'Vermerk', 3000)] } },
  }),
};

/** The portfolio is somebody's work: it goes back, whatever the jury thought. */
function portfolio(id: string, status: string): StateConfig {
  return {
    meta: { label: 'Werkmappe', status },
    initial: 'kind',
    states: {
      kind: gate('Mappe auf Papier?', status, [
        { to: 'ready', when: 'form.portfolio = "paper"' },
        { to: 'back' },
      ]),
      ready: taskState(
        {
          id,
          state: 'Mappe liegt zur Abholung bereit',
          status,
          task: 'Werkmappe gegen Empfangsbestätigung zurückgeben',
          post: 'clerk',
          outcomes: {
            handedBack: {
              label: 'Zurückgegeben',
              to: 'back',
              fields: [brief.day('on', 'Am', { notAfter: 'today' })],
            },
          },
        },
        { after: { portfolioPeriod: 'sendBack' } },
      ),
      sendBack: taskState({
        id: `${id}Sent`,
        state: 'Mappe nicht abgeholt',
        status,
        task: 'Werkmappe versichert zurücksenden',
        post: 'mailroom',
        legalBasis: '§ 695 BGB (Verwahrung)',
        outcomes: { sent: { label: 'Abgesandt', to: 'back' } },
      }),
      back: finished('Mappe zurück', status),
    },
  };
}

/**
 * Atelier- und Künstlerförderung: a competition in rounds, not an application that is right or wrong. The jury ranks people's
 * work; the number of places decides, which is computed, and the next three wait on a list for somebody to decline.
 *
 * Peculiar: two grants in one round: the studio grant pays half the rent, at most 250 €, for three years by standing
 * order, as long as lease and work last; the stipend pays 6,000 € in halves against reports. There are no vouchers (the
 * work is the proof, seen in the studio), so no Verwendungsnachweis in figures; recovery (§ 49a VwVfG) only for months
 * overpaid or a report refused. The portfolio goes back. NOT transitions: second thoughts of the jury; residence and studies
 * are tested by the form, and an applicant who fails there is refused without a hearing, for nothing else is taken into account.
 */
export default defineProcedure({
  key: 'atelierfoerderung',
  name: 'Atelier- und Künstlerförderung',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'benefit',
  initiation: 'application',
  unit: '41.1',
  filePlan: '41.10.20',
  leika: [],
  keywords: [
    'Stipendium für Malerei',
    'Zuschuss zur Ateliermiete',
    'Arbeitsstipendium',
    'Geld für bildende Kunst',
  ],
  legalBasis: ['§ 4 NKomVG', 'Förderrichtlinie LHH', '§§ 23, 44 LHO entsprechend', '§§ 49, 49a VwVfG'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: '§ 41 KomHKVO, Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'portfolio', label: 'Werkmappe (höchstens zehn Arbeiten)' },
    { name: 'cv', label: 'Lebenslauf mit Ausstellungen' },
    { name: 'lease', label: 'Mietvertrag des Ateliers', when: 'form.kind = "studio"' },
  ],
  fee: [],
  remedy: directActionRemedy({}),
  clocks,
  documents,
  events,
  publicStatus,
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.unfit',
      reason: 'Abgelehnt wird allein auf die eigenen Angaben hin; ein Anspruch auf Förderung besteht nicht.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Bewerbung einer Runde zuordnen und auf Vollständigkeit prüfen',
        findings: [brief.day('roundCloses', 'Bewerbungsschluss der Runde')],
      }),
      checked: {
        meta: { label: 'Auswahl', status: 'inReview' },
        on: withdrawal,
        initial: 'eligible',
        states: selection,
      },
      approved: {
        meta: { label: 'Ausgewählt', status: 'decided' },
        initial: 'production',
        states: grantNotice({ to: '#case.issued', upheld: '#case.checked.decision' }),
      },
      issued: {
        type: 'parallel',
        meta: { label: 'Förderung läuft', status: 'grantInForce' },
        onDone: '#case.closed',
        states: {
          funding: {
            meta: { label: 'Förderung', status: 'grantInForce' },
            initial: 'kind',
            states: { ...studio, ...stipend, ...grantRecovery(['decision']) },
          },
          portfolio: portfolio('portfolio', 'grantInForce'),
        },
      },
      rejected: {
        meta: { label: 'Nicht ausgewählt', status: 'rejected' },
        entry: [conclude('rejected')],
        initial: 'letter',
        states: {
          letter: documentState({
            id: 'refusalDocument',
            state: 'Ablehnung wird erstellt',
            status: 'decided',
            document: 'refusal',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'refusalDispatch',
            state: 'Ablehnung geht hinaus',
            status: 'decided',
            document: 'refusalDocument',
            to: 'afterwards',
          }),
          afterwards: {
            type: 'parallel',
            meta: { label: 'Abgelehnt', status: 'rejected' },
            onDone: '#case.closed',
            states: {
              remedy: courtRemedy({
                prefix: 'refusal',
                status: 'rejected',
                upheld: { to: '#case.checked.jury', then: [conclude('closed')] },
              }),
              portfolio: portfolio('refusedPortfolio', 'rejected'),
            },
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
