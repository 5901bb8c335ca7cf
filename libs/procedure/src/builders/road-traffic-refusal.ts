import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Remedy } from '../procedure.js';
import type { EventSpec, PostFunction } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { hearing, hearingPeriod, statementEvent } from './hearing.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, ways, type Way } from './transition.js';
import { waitsForCourt } from './excused.js';

/** Road-traffic law knows no preliminary procedure in Lower Saxony: § 80 (2) NJG does not list StVG, FeV, FZV, PBefG. */
export const roadTrafficRemedy: Remedy = {
  kind: 'action',
  legalBasis: '§§ 40, 42, 74 VwGO, § 80 Abs. 1 NJG',
  text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle des Gerichts zu erheben. Sie ist gegen die Landeshauptstadt Hannover zu richten.',
  validFrom: '2022-01-01',
  evidence: 'derived',
};

/** The outcome of an examination that means to refuse; its reasons go into the hearing letter. */
export function meansToRefuse(label: string, to = '#case.checked.hearing'): OutcomeWay {
  return { label, adverse: true, to: [{ to, then: [set('refusalGround', 'event.reason')] }] };
}

/** What a procedure takes from `roadTrafficRefusal`: parts to be spread where they belong. */
interface RefusalParts {
  /** `hearing` and `reconsideration`, states of the milestone `checked`. */
  readonly states: Readonly<Record<'hearing' | 'reconsideration', StateConfig>>;
  /** The milestone `rejected`. */
  readonly milestone: StateConfig;
  readonly documents: Readonly<Record<'hearing' | 'refusal', DocumentSpec>>;
  readonly clocks: Readonly<Record<'hearingPeriod' | 'refusalLawsuitPeriod', ClockSpec>>;
  readonly events: Readonly<Record<'statement' | 'lawsuit' | 'judged', EventSpec>>;
}

/**
 * Refusal of a road-traffic permit whose ground lies in what the office itself found out (registers, opinions, arrears):
 * hearing (§ 28 VwVfG), a second look, a reasoned notice, a month for the action (§ 74 (1) sentence 2 VwGO), the court.
 *
 * The ground is the fact `refusalGround`, set with the outcome that means to refuse (`meansToRefuse`). A judgment that
 * obliges the office leads to `upheld`: the examination is taken up again and bound by the court's view (§ 113 (5) VwGO).
 */
export function roadTrafficRefusal(config: {
  /** Completes "beabsichtigen wir, … abzulehnen": `Ihren Antrag auf Ersterteilung der Fahrerlaubnis`. */
  readonly application: string;
  readonly legalBasis: string;
  /** Where a convincing statement leads. */
  readonly convinced: string | readonly Way[];
  readonly upheld: string;
  readonly decides?: PostFunction;
}): RefusalParts {
  const { application, legalBasis } = config;
  return {
    states: {
      hearing: hearing({
        document: 'hearing',
        event: 'statement',
        clock: 'hearingPeriod',
        to: 'reconsideration',
      }),
      reconsideration: taskState({
        id: 'reconsideration',
        state: 'Entscheidung nach Anhörung',
        status: 'inReview',
        task: 'Stellungnahme würdigen und endgültig entscheiden',
        post: config.decides ?? 'lead',
        legalBasis,
        outcomes: {
          convinced: { label: 'Hinderungsgrund ausgeräumt', to: config.convinced },
          refuse: {
            label: 'Antrag ablehnen',
            adverse: true,
            to: [{ to: '#case.rejected', then: [set('refusalGround', 'event.reason')] }],
          },
        },
      }),
    },
    milestone: rejected(config.upheld),
    documents: documents(application, legalBasis),
    clocks: { hearingPeriod: hearingPeriod(), refusalLawsuitPeriod },
    events: { statement: statementEvent, lawsuit, judged },
  };
}

const refusalLawsuitPeriod: ClockSpec = {
  label: 'Klagefrist',
  kind: 'statutory',
  legalBasis: '§ 74 Abs. 1 Satz 2, Abs. 2 VwGO, § 80 Abs. 1 NJG',
  bound: 'party',
  start: { notified: 'facts.refusalDispatch' },
  period: 'P1M',
  remedy: true,
};

const lawsuit: EventSpec = {
  label: 'Klage gegen die Ablehnung eintragen',
  by: ['authority', 'clerk'],
  fields: [
    { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
    { name: 'filedOn', label: 'Erhoben am', type: 'date', required: true, notAfter: 'today' },
  ],
  note: 'Die Klage verschafft noch keine Berechtigung; sie ist auf Verpflichtung gerichtet (§ 42 Abs. 1 VwGO).',
};

const judged: EventSpec = {
  label: 'Rechtskräftigen Ausgang des Klageverfahrens eintragen',
  by: ['authority', 'clerk'],
  fields: [
    {
      name: 'result',
      label: 'Ergebnis',
      type: 'choice',
      required: true,
      options: [
        { value: 'upheld', label: 'Verpflichtung ausgesprochen' },
        { value: 'dismissed', label: 'Abgewiesen, zurückgenommen oder erledigt' },
      ],
    },
  ],
};

function rejected(upheld: string): StateConfig {
  return {
    meta: { label: 'Abgelehnt', status: 'inReview' },
    entry: [conclude('rejected')],
    initial: 'production',
    onDone: '#case.closed',
    states: {
      production: documentState({
        id: 'refusalDocument',
        state: 'Ablehnungsbescheid wird ausgefertigt',
        status: 'inReview',
        document: 'refusal',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'refusalDispatch',
        state: 'Ablehnungsbescheid geht hinaus',
        status: 'inReview',
        document: 'refusalDocument',
        to: 'lawsuitPeriod',
      }),
      lawsuitPeriod: {
        meta: { label: 'Klagefrist läuft', status: 'rejected' },
        on: { lawsuit: ways('litigation', ['record']) },
        after: { refusalLawsuitPeriod: 'final' },
      },
      litigation: {
        meta: { label: 'Klage beim Verwaltungsgericht anhängig', status: 'rejected', ...waitsForCourt },
        on: {
          judged: ways(
            [{ to: upheld, when: 'event.result = "upheld"', then: [conclude('closed')] }, { to: 'final' }],
            ['record'],
          ),
        },
      },
      final: { type: 'final', meta: { label: 'Ablehnung bestandskräftig', status: 'rejected' } },
    },
  };
}

function documents(application: string, legalBasis: string): RefusalParts['documents'] {
  return {
    hearing: {
      kind: 'letter',
      title: 'Anhörung nach § 28 VwVfG',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: `wir beabsichtigen, ${application} vom {facts.receivedOn} abzulehnen (${legalBasis}). Dem liegt Folgendes zugrunde:`,
        },
        { type: 'paragraph', text: '{facts.refusalGround}' },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens dazu äußern, Nachweise vorlegen oder den Antrag zurücknehmen.',
        },
      ],
    },
    refusal: {
      kind: 'notice',
      title: 'Ablehnungsbescheid',
      signedBy: 'reconsideration',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: `${application} vom {facts.receivedOn} lehnen wir ab.` },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: `{facts.refusalGround} Rechtsgrundlage ist ${legalBasis}.` },
        {
          type: 'paragraph',
          text: 'Ihre Äußerung in der Anhörung haben wir berücksichtigt.',
          when: 'facts.statement != null',
        },
        {
          type: 'paragraph',
          text: 'Über die Kosten ergeht ein gesonderter Bescheid (§ 6a StVG).',
        },
      ],
    },
  };
}
