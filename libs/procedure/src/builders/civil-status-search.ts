import type { StateConfig } from '@amtsweg/engine';
import type { Field } from '../form.js';
import type { CertificateLaw } from './civil-status-law.js';
import { requestOutcome } from './completeness.js';
import { dispatchState, documentState, transmissionState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { set, type Way } from './transition.js';

/** What is peculiar to one of the four registers when an entry is looked for. */
export interface EntrySearch {
  /** What the clerk notes about restrictions of use, beside the block notice (§ 63 PStG). */
  readonly findings?: readonly Field[];
  /** Further ends of the search, with the states they need. */
  readonly outcomes?: Readonly<Record<string, OutcomeWay>>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}

/** The office that keeps the entry; kept as fact `competentOffice`. */
export const competentOffice: Field = {
  name: 'competentOffice',
  label: 'Standesamt, das den Eintrag führt',
  type: 'text',
  maxLength: 160,
  required: true,
};

/** § 63 (2) PStG, § 13 SBGG: what stood there before must not be disclosed. */
export const genderEntryChanged: Field = {
  name: 'genderEntryChanged',
  label: 'Geschlechtsangabe oder Vornamen einer eingetragenen Person geändert (§ 63 Abs. 2 PStG)',
  type: 'boolean',
  required: true,
};

/** Effort of a search with incomplete data: the basis of the time fee. */
const searchQuarters: Field = {
  name: 'searchQuarters',
  label: 'Suchaufwand wegen unvollständiger Angaben (angefangene Viertelstunden)',
  type: 'integer',
  min: 0,
  max: 40,
};

/** The entry is kept elsewhere: handed on with the data where the applicant agreed to it, else only named (LC-06). */
export const toOtherOffice: readonly Way[] = [
  {
    to: 'forwarding',
    when: 'form.forwardAllowed = true',
    then: [set('competentOffice', 'event.competentOffice'), set('transfer', '"forwarded"')],
  },
  {
    to: 'transferLetter',
    then: [set('competentOffice', 'event.competentOffice'), set('transfer', '"referred"')],
  },
];

/** § 64 (2) sentence 3 PStG: every request is reported, whatever becomes of it. */
const onwards: readonly Way[] = [
  { to: 'protectionNotice', when: 'facts.registerSearch.block = "witnessProtection"' },
  { to: 'entitlement' },
];

function searchTask(law: CertificateLaw, config: EntrySearch): StateConfig {
  const found = foundFields(config.findings ?? []);
  const expired = expiredWays(law.keepingYears);
  return taskState({
    id: 'registerSearch',
    state: `Suche im ${law.register}`,
    status: 'inReview',
    task: `Eintrag im ${law.register} suchen, Zuständigkeit, Fortführungsfrist und Sperrvermerke feststellen`,
    post: 'clerk',
    target: 'P2D',
    legalBasis: '§ 55 Abs. 2, § 5 Abs. 5 PStG',
    outcomes: {
      found: {
        label: 'Eintrag gefunden',
        to: [
          ...expired,
          { to: 'protectionNotice', when: 'event.block = "witnessProtection"' },
          { to: 'entitlement' },
        ],
        fields: found,
      },
      paperOnly: {
        label: 'Eintrag nur im Papierregister',
        to: [...expired, { to: 'reRegistration' }],
        fields: found,
      },
      several: { ...requestOutcome, label: 'Mehrere Einträge möglich, Angaben klären' },
      otherOffice: {
        label: 'Anderes Standesamt führt den Eintrag',
        to: toOtherOffice,
        fields: [competentOffice],
      },
      notFound: {
        label: 'Kein Eintrag vorhanden',
        adverse: true,
        to: [{ to: 'refusalNotice', then: ['assessFee'] }],
        fields: [searchQuarters],
      },
      ...config.outcomes,
    },
  });
}

/**
 * Substates of `checked` that find the entry: search, re-registration of an entry that exists on paper only, report to
 * the witness protection service, and the three ways out of the office: forwarding, referral, hand-over to the archive.
 *
 * § 55 (2) PStG: competent is the office that keeps the entry. § 5 (5): after the keeping period, counted in calendar
 * years from the entry, no certificate is issued any more and the archive answers. Enter at `registerSearch`; what was
 * found leads to `entitlement`, a search without result to `refusalNotice` with the fee for the search.
 */
export function entrySearch(law: CertificateLaw, config: EntrySearch): Record<string, StateConfig> {
  return {
    registerSearch: searchTask(law, config),
    ...config.states,
    reRegistration: taskState({
      id: 'reRegistration',
      state: 'Übernahme in das elektronische Register',
      status: 'inReview',
      task: 'Papiereintrag in das elektronische Register übernehmen und die Übernahme beurkunden',
      post: 'registrar',
      appointment: 'registrar',
      target: 'P5D',
      legalBasis: '§ 76 PStG',
      outcomes: { recorded: { label: 'Eintrag übernommen', to: onwards } },
    }),
    protectionNotice: transmissionState({
      id: 'protectionNotice',
      state: 'Mitteilung an die Zeugenschutzdienststelle',
      status: 'inReview',
      receivers: '["Zeugenschutzdienststelle"]',
      legalBasis: '§ 64 Abs. 2 Satz 3 PStG',
      to: 'entitlement',
    }),
    ...forwarding,
    ...(law.keepingYears === undefined ? {} : archiving),
  };
}

/** Forwarding; one letter tells the applicant where the application went, all ways out end in `transferred`. */
const forwarding: Record<string, StateConfig> = {
  forwarding: transmissionState({
    id: 'forwarding',
    state: 'Weiterleitung an das zuständige Standesamt',
    status: 'inReview',
    receivers: '[facts.competentOffice]',
    legalBasis: '§ 55 Abs. 2 PStG, § 3 NDSG',
    to: 'transferLetter',
  }),
  transferLetter: documentState({
    id: 'transferDocument',
    state: 'Mitteilung über die Abgabe wird erstellt',
    status: 'inReview',
    document: 'transfer',
    to: 'transferDispatch',
  }),
  transferDispatch: dispatchState({
    id: 'transferDispatch',
    state: 'Mitteilung über die Abgabe geht hinaus',
    status: 'inReview',
    document: 'transferDocument',
    to: '#case.transferred',
  }),
};

/** After the keeping period the archive answers. */
const archiving: Record<string, StateConfig> = {
  archiveHandover: taskState({
    id: 'archiveHandover',
    state: 'Fortführungsfrist abgelaufen',
    status: 'inReview',
    task: 'Fundstelle des abgegebenen Registers ermitteln und Antrag an das Stadtarchiv übergeben',
    post: 'archive',
    target: 'P5D',
    legalBasis: '§ 5 Abs. 5, § 7 Abs. 3 PStG',
    outcomes: {
      handedOver: {
        label: 'An das Stadtarchiv übergeben',
        to: [{ to: 'archiveTransmission', then: [set('transfer', '"archive"')] }],
        fields: [
          {
            name: 'archiveReference',
            label: 'Bestand und Fundstelle im Stadtarchiv',
            type: 'text',
            maxLength: 160,
            required: true,
          },
        ],
      },
    },
  }),
  archiveTransmission: transmissionState({
    id: 'archiveTransmission',
    state: 'Übergabe an das Stadtarchiv',
    status: 'inReview',
    receivers: '["Stadtarchiv Hannover"]',
    legalBasis: '§ 5 Abs. 5, § 7 Abs. 3 PStG, § 3 NDSG',
    to: 'transferLetter',
  }),
};

/** The last day of the period is left to the register: whole calendar years after the year of the entry count. */
function expiredWays(years: number | undefined): readonly Way[] {
  if (years === undefined) return [];
  return [{ to: 'archiveHandover', when: `number(substring(today, 1, 4)) - event.entryYear > ${years}` }];
}

function foundFields(findings: readonly Field[]): readonly Field[] {
  return [
    {
      name: 'registryOffice',
      label: 'Registerführendes Standesamt (bei Abruf nach § 67 Abs. 3 PStG das andere)',
      type: 'text',
      maxLength: 120,
      required: true,
    },
    { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
    { name: 'entryYear', label: 'Jahr des Eintrags', type: 'integer', min: 1874, max: 2100, required: true },
    {
      name: 'block',
      label: 'Sperrvermerk (§ 64 PStG)',
      type: 'choice',
      required: true,
      options: [
        { value: 'none', label: 'keiner' },
        { value: 'danger', label: 'Gefahr für Leben, Gesundheit oder Freiheit (Abs. 1)' },
        { value: 'witnessProtection', label: 'Zeugenschutz (Abs. 2)' },
      ],
    },
    ...findings,
    searchQuarters,
  ];
}
