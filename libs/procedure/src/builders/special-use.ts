import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Option } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { validityEnd } from './permit-term.js';
import { revocation } from './revocation.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/** Reasons of road law alone can refuse a special use; what trade or building law says is not decided here. */
export const specialUseGrounds: readonly Option[] = [
  {
    value: '§ 18 Abs. 1 NStrG, Sicherheit und Leichtigkeit des Verkehrs',
    label: 'Sicherheit oder Leichtigkeit des Verkehrs',
  },
  {
    value: '§ 18 Abs. 1 NStrG, Barrierefreiheit',
    label: 'Gehweg, Leitstreifen oder Rettungsweg wird eingeengt',
  },
  {
    value: '§ 18 Abs. 1 NStrG, Schutz der Straße',
    label: 'Schaden an der Straße oder ihren Anlagen zu erwarten',
  },
  {
    value: '§ 18 Abs. 1 NStrG, Straßen- und Stadtbild',
    label: 'Städtebauliches Konzept mit Bezug zur Straße',
  },
  { value: '§ 18 Abs. 1 NStrG, vorrangige Nutzung', label: 'Fläche ist anderweitig vergeben oder gesperrt' },
];

/** What a procedure takes from `specialUse`: parts to be spread where they belong. */
interface SpecialUseParts {
  /** The region `use` of the permit's notice. */
  readonly use: StateConfig;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly documents: Readonly<Record<string, DocumentSpec>>;
  readonly publicStatus: Readonly<Record<string, PublicStatus>>;
}

/**
 * A public road used beyond common use, on time or until revoked (§ 18 (1), (2) NStrG), from the permit to the day the
 * area is handed back clean and whole (§ 18 (4) NStrG): controlled on complaint, given up early, revoked, extended by a
 * new application only.
 *
 * After the last day the inspector looks at the area; what is left or damaged is to be put right within the period of
 * the request `restoration`. An order under § 22 NStrG and the substitute performance are a file of their own; the case
 * waits for its outcome.
 */
export function specialUse(config: {
  /** What is permitted, in the nominative: `die Sondernutzungserlaubnis für Ihr Gerüst`. */
  readonly subject: string;
  readonly status: string;
  /** What the inspector looks at when it is over. */
  readonly handBack: string;
  readonly more?: NonNullable<StateConfig['on']>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}): SpecialUseParts {
  const { subject, status } = config;
  const revoked = revocation({
    subject,
    kept: 'issued.inForce.use.inUse',
    to: 'clearance',
    duty: 'Die Fläche ist unverzüglich zu räumen und im früheren Zustand zu übergeben (§ 18 Abs. 4 NStrG). Ein Anspruch auf Entschädigung besteht nicht.',
    grounds: [
      {
        value: '§ 18 Abs. 2 NStrG, Widerrufsvorbehalt',
        label: 'Fläche wird für die Straße oder für Bauarbeiten gebraucht',
      },
      { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Auflage nicht erfüllt oder Fläche überschritten' },
      { value: '§ 49 Abs. 2 Satz 1 Nr. 3 VwVfG', label: 'Nachträglich eingetretene Tatsachen' },
    ],
  });
  return {
    use: {
      meta: { label: 'Nutzung der Straße', status },
      initial: 'inUse',
      states: { ...useStates(config, revoked), ...restoration(status) },
    },
    clocks: {
      ...revoked.clocks,
      validity: validityEnd('facts.validUntil', '§ 18 Abs. 2 NStrG, § 36 Abs. 2 Nr. 1 VwVfG'),
      restorationPeriod: {
        label: 'Frist zur Räumung und Wiederherstellung',
        kind: 'setByAuthority',
        legalBasis: '§ 18 Abs. 4 NStrG, § 31 Abs. 2 VwVfG',
        bound: 'party',
        start: { notified: 'facts.restorationDispatch' },
        period: 'P2W',
      },
    },
    events: {
      ...revoked.events,
      complaint: {
        label: 'Beschwerde über die Nutzung eintragen',
        by: ['clerk', 'authority'],
        fields: [
          {
            name: 'complaint',
            label: 'Was beanstandet wird',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
        ],
      },
      cleared: {
        label: 'Fläche geräumt melden',
        by: ['applicant', 'clerk'],
        fields: [{ name: 'clearedOn', label: 'Geräumt am', type: 'date', required: true, notAfter: 'today' }],
        note: 'Die Gebühr wird bei vorzeitiger Räumung nur nach Maßgabe der Gebührensatzung erstattet.',
      },
    },
    documents: { ...revoked.documents, restoration: restorationLetter },
    publicStatus: {
      revoked: {
        de: 'Widerrufen',
        easy: 'Sie dürfen die Fläche nicht mehr nutzen. Bitte räumen Sie sie.',
        en: 'Revoked',
        actor: 'applicant',
        next: 'Räumen Sie die Fläche. Im Bescheid steht, was Sie dagegen tun können.',
      },
      handBack: {
        de: 'Rückgabe der Fläche',
        easy: 'Ihre Erlaubnis ist zu Ende. Wir sehen uns die Fläche an.',
        en: 'Area being handed back',
        actor: 'office',
        next: 'Räumen Sie die Fläche vollständig und beheben Sie Schäden.',
      },
    },
  };
}

function useStates(
  config: Parameters<typeof specialUse>[0],
  revoked: ReturnType<typeof revocation>,
): Record<string, StateConfig> {
  return {
    inUse: {
      meta: { label: 'Erlaubnis gültig', status: config.status },
      on: {
        ...revoked.on,
        ...config.more,
        complaint: ways('control', ['record']),
        cleared: ways('clearance', ['record']),
      },
      after: { validity: 'clearance' },
    },
    control: taskState({
      id: 'control',
      state: 'Kontrolle vor Ort',
      status: config.status,
      task: 'Genutzte Fläche mit Erlaubnis und Lageplan vergleichen',
      post: 'inspector',
      target: 'P3D',
      legalBasis: '§ 22 NStrG',
      outcomes: {
        compliant: { label: 'Wie erlaubt', to: 'inUse' },
        exceeded: {
          label: 'Abweichung festgestellt und vor Ort abgestellt',
          to: 'inUse',
          fields: [
            { name: 'finding', label: 'Feststellung', type: 'longText', maxLength: 2000, required: true },
          ],
        },
        revoke: {
          label: 'Widerruf vorschlagen',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
    revocation: revoked.state,
    ...config.states,
    clearance: taskState({
      id: 'clearance',
      state: 'Rückgabe der Fläche',
      status: 'handBack',
      task: config.handBack,
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§ 18 Abs. 4 NStrG',
      outcomes: {
        clean: { label: 'Geräumt und unbeschädigt', to: 'handedBack' },
        defective: {
          label: 'Nicht geräumt oder beschädigt',
          adverse: true,
          to: 'restorationLetter',
        },
      },
    }),
  };
}

function restoration(status: string): Record<string, StateConfig> {
  const reported = { cleared: ways('clearance', ['record']) };
  return {
    restorationLetter: documentState({
      id: 'restorationLetter',
      state: 'Aufforderung zur Wiederherstellung wird erstellt',
      status: 'handBack',
      document: 'restoration',
      to: 'restorationDispatch',
    }),
    restorationDispatch: dispatchState({
      id: 'restorationDispatch',
      state: 'Aufforderung zur Wiederherstellung geht hinaus',
      status: 'handBack',
      document: 'restorationLetter',
      to: 'awaitingRestoration',
    }),
    awaitingRestoration: {
      meta: { label: 'Wartet auf Räumung und Wiederherstellung', status: 'handBack' },
      on: reported,
      after: { restorationPeriod: 'restorationOverdue' },
    },
    restorationOverdue: taskState(
      {
        id: 'restorationOverdue',
        state: 'Räumung überfällig',
        status: 'handBack',
        task: 'Über Anordnung nach § 22 NStrG und Ersatzvornahme entscheiden',
        post: 'lead',
        legalBasis: '§ 22 NStrG, §§ 64, 66 NPOG',
        outcomes: {
          remind: { label: 'Neue Frist setzen', to: 'restorationLetter' },
          substituted: {
            label: 'Durch Ersatzvornahme hergestellt, Kosten im eigenen Vorgang',
            adverse: true,
            to: 'handedBack',
          },
        },
      },
      { on: reported },
    ),
    handedBack: { type: 'final', meta: { label: 'Fläche zurückgegeben', status } },
  };
}

const restorationLetter: DocumentSpec = {
  kind: 'letter',
  title: 'Rückgabe der Straßenfläche',
  signedBy: 'clearance',
  blocks: [
    { type: 'paragraph', text: 'bei der Rückgabe haben wir festgestellt: {facts.clearance.reason}' },
    {
      type: 'paragraph',
      text: 'Bitte räumen Sie die Fläche und stellen Sie den früheren Zustand innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens her (§ 18 Abs. 4 NStrG). Andernfalls kann die Beendigung angeordnet und auf Ihre Kosten ausgeführt werden (§ 22 NStrG).',
    },
  ],
};
