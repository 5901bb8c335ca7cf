import type { StateConfig } from '@amtsweg/engine';
import { brief, hearing, set, taskState, ways } from '@amtsweg/procedure';

/** The facts that the hearing is about go into its letter (§ 28 (1) VwVfG). */
const endingIntended = {
  to: [{ to: 'hearing', then: [set('endingFacts', 'event.grounds')] }],
  fields: [brief.long('grounds', 'Sachverhalt für die Anhörung', 3000)],
};

/** What happens in the shelter: moved, reviewed each month, left, or ended against the will after a hearing. */
export const stay: StateConfig = {
  meta: { label: 'Aufenthalt in der Unterkunft', status: 'sheltered' },
  initial: 'housed',
  states: {
    housed: {
      meta: { label: 'Eingewiesen', status: 'sheltered' },
      on: { movedOut: ways('handback', ['record']), incident: ways('incidentReview', ['record']) },
      after: { reviewPeriod: 'review' },
    },
    review: taskState({
      id: 'review',
      state: 'Monatliches Gespräch über eine Wohnung',
      status: 'sheltered',
      task: 'Eigene Bemühungen, Wohnungsangebote und Hilfen nach § 67 SGB XII besprechen; Anwesenheit prüfen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 11 NPOG, Benutzungssatzung',
      outcomes: {
        stays: { label: 'Bleibt eingewiesen', to: 'housed' },
        moves: {
          label: 'Umsetzen in anderes Zimmer oder andere Unterkunft',
          to: [{ to: 'housed', then: [set('room', 'event.room')] }],
          fields: [brief.text('room', 'Neue Unterkunft und Zimmer')],
        },
        vanished: { label: 'Seit zwei Wochen nicht mehr da', to: 'handback' },
        offered: { label: 'Zumutbare Wohnung abgelehnt: Ende anhören', ...endingIntended },
      },
    }),
    incidentReview: taskState({
      id: 'incidentReview',
      state: 'Vorfall wird bewertet',
      status: 'sheltered',
      task: 'Bewohner und Hausleitung hören; abmahnen, umsetzen oder Ende der Einweisung vorbereiten',
      post: 'clerk',
      target: 'P3D',
      priority: 2,
      legalBasis: 'Benutzungssatzung (Hausordnung)',
      outcomes: {
        warned: { label: 'Abgemahnt', to: 'housed' },
        end: { label: 'Ende beabsichtigt: anhören', ...endingIntended },
      },
    }),
    hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'ending' }),
    ending: taskState({
      id: 'ending',
      state: 'Entscheidung über das Ende der Einweisung',
      status: 'sheltered',
      task: 'Prüfen, ob ohne Einweisung wieder Obdachlosigkeit droht; sonst nur umsetzen',
      post: 'lead',
      legalBasis: '§ 49 Abs. 2 VwVfG, § 11 NPOG',
      outcomes: {
        stays: { label: 'Einweisung bleibt', to: 'housed' },
        revoke: {
          label: 'Widerrufen, Räumung zum Tag',
          adverse: true,
          to: [{ to: '#case.revoked', then: [set('vacateOn', 'event.vacateOn')] }],
          fields: [
            brief.day('vacateOn', 'Zu räumen bis', { notBefore: 'today' }),
            brief.long('urgency', 'Warum die Räumung nicht bis zur Unanfechtbarkeit warten kann', 2000, {
              required: false,
            }),
          ],
        },
      },
    }),
    handback: taskState({
      id: 'handback',
      state: 'Zimmer zurücknehmen',
      status: 'sheltered',
      task: 'Schlüssel, Zustand und zurückgelassene Sachen aufnehmen; Sachen verwahren',
      post: 'inspector',
      target: 'P3D',
      legalBasis: '§§ 26, 27 NPOG',
      outcomes: {
        returned: { label: 'Übergeben', to: 'left' },
        belongings: {
          label: 'Sachen verwahrt',
          to: 'left',
          fields: [brief.text('storedAt', 'Verwahrt in'), brief.day('storedUntil', 'Bis')],
        },
      },
    }),
    left: { type: 'final', meta: { label: 'Ausgezogen', status: 'closed' } },
  },
};
