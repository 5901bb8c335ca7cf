import type { LawName } from '@amtsweg/deadlines';
import type { MachineConfig } from '@amtsweg/engine';
import type { ClockSpec } from './clock-spec.js';
import type { DecisionTable } from './decision-table.js';
import type { DocumentSpec, Text } from './document-spec.js';
import type { Feel, Form } from './form.js';
import type { EventSpec } from './task-spec.js';

/** What kind of service it is in law (domain.md 1.3): it decides which words, remedies and clocks fit. */
export type ProcedureKind = (typeof procedureKinds)[number];

/** All kinds of procedures; the catalogue names each in German. */
export const procedureKinds = [
  'permit',
  'notification',
  'attestation',
  'civilStatusCertificate',
  'assessment',
  'registerExtract',
  'registration',
  'registerChange',
  'benefit',
  'exemption',
  'identityDocument',
  'report',
  'contract',
  'specialUse',
  'appointment',
  'multiStage',
] as const;

/** What the applicant is told in a state; the internal state stays inside. */
export interface PublicStatus {
  readonly de: string;
  /** Plain German (Leichte Sprache). */
  readonly easy: string;
  readonly en: string;
  /** Who has to act now. */
  readonly actor: 'office' | 'applicant' | 'other' | 'nobody';
  readonly next: string;
}

/** A document the applicant has to supply. */
export interface EvidenceItem {
  readonly name: string;
  readonly label: string;
  readonly legalBasis?: string;
  /** Needed only when this holds over the form. */
  readonly when?: Feel;
}

/** One dated position of a fee tariff. The one valid on the decisive date applies, not today's (domain.md 2.16). */
export interface Tariff {
  readonly id: string;
  readonly legalBasis: string;
  readonly type: 'fixed' | 'range' | 'time' | 'value' | 'free';
  /** Cents, in FEEL. */
  readonly cents: Feel;
  /** The tariff position applies only when this holds. */
  readonly when?: Feel;
  /** Civil dates, both included; open where absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** How certain the figure is. */
  readonly evidence: Evidence;
}

/** Where a fact comes from: a source that was read, a conclusion, or an assumption to be confirmed by the city. */
export type Evidence = 'documented' | 'derived' | 'assumed';

/** How certain a fact is, and where it was read or from what it was concluded. */
export interface Certainty {
  readonly evidence: Evidence;
  readonly source?: string;
}

/** The instruction on legal remedies as data with validity, checked by the legal office, never free text in a template. */
export interface Remedy {
  readonly kind: 'action' | 'objection' | 'districtCourt' | 'none';
  readonly legalBasis: string;
  /** The full German text; absent exactly for `none`. */
  readonly text?: string;
  readonly validFrom: string;
  readonly evidence: Evidence;
}

/** Why a rule of the checker does not bind at one place: the finding is then no fault, and the reason can be read. */
export interface RuleException {
  /** Id of the rule. */
  readonly rule: string;
  /** Path that the finding names. */
  readonly path: string;
  readonly reason: string;
  readonly legalBasis: string;
}

/**
 * One of the city's services: facts, form, evidence, fees, remedies and machine as one versioned document.
 *
 * A procedure is JSON: `JSON.parse(JSON.stringify(p))` equals `p`, and the SHA-256 of its canonical form is its version.
 */
export interface Procedure {
  /** File name, folder-unique id and key in the database. */
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly kind: ProcedureKind;
  readonly initiation: 'application' | 'notification' | 'exOfficio';
  /** Number of the organisational unit: `67.7`. */
  readonly unit: string;
  /** Position in the file plan; part of the file reference. */
  readonly filePlan: string;
  readonly leika: readonly string[];
  readonly legalBasis: readonly string[];
  /** The procedure law that periods and notification follow; the VwVfG unless told. */
  readonly law?: LawName;
  readonly audience: readonly ('citizen' | 'company')[];
  readonly online: { readonly since: string; readonly evidence: string } | null;
  /** Which secrecy binds the office beyond ordinary data protection (LC-27). */
  readonly secrecy: 'general' | 'tax' | 'civilStatus' | 'registration';
  readonly retention: { readonly years: number; readonly legalBasis: string; readonly evidence: Evidence };
  readonly form: Form;
  /** Lines of the applicant's postal address, filled from the form; the first is the name of the party. */
  readonly addressee?: readonly Text[];
  readonly evidence: readonly EvidenceItem[];
  readonly fee: readonly Tariff[];
  readonly remedy: Remedy;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly documents: Readonly<Record<string, DocumentSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  /** Adds to or replaces the standard statuses, by key. */
  readonly publicStatus: Readonly<Record<string, PublicStatus>>;
  /** How certain facts are that have no grade of their own, by their path: `filePlan`, `clocks.replyPeriod.period`. */
  readonly certainty?: Readonly<Record<string, Certainty>>;
  /** Words of everyday speech under which people look for the service and that its name does not contain. */
  readonly keywords?: readonly string[];
  /** Places where the law allows what a rule of the checker forbids. */
  readonly exceptions?: readonly RuleException[];
  /** Procedures with the same machine or form, by key, and why the law itself makes them alike. */
  readonly alike?: Readonly<Record<string, string>>;
  /** Decisions that the law binds, by the name under which the action `decide` applies them. */
  readonly decisions?: Readonly<Record<string, DecisionTable>>;
  readonly machine: MachineConfig;
}
