import { requestLetter, type Procedure } from '@amtsweg/procedure';
import { OPERATIONS } from './freiwillige-feuerwehr-mitglied.form.js';

/** The letters: Mitglied der Freiwilligen Feuerwehr werden. */
export const documents: Procedure['documents'] = {
  request: requestLetter('Ihrem Aufnahmeantrag'),
  hearing: {
    kind: 'letter',
    title: 'Anhörung zu Ihrer Aufnahme in die Feuerwehr',
    signedAs: 'lead',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Aufnahme oder Übernahme soll abgelehnt werden: {facts.vote.reason}{facts.finalVote.reason}',
      },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 VwVfG).',
      },
    ],
  },
  appointment: {
    kind: 'certificate',
    title: 'Aufnahme in die Freiwillige Feuerwehr',
    signedBy: 'appointment',
    blocks: [
      {
        type: 'paragraph',
        text: '{form.givenNames} {form.familyName} ist in die Ortsfeuerwehr {form.brigade} aufgenommen ({choice("section", form.section)}).',
      },
      {
        type: 'paragraph',
        text: 'Die Aufnahme erfolgt auf Probe für ein Jahr. In dieser Zeit ist die Grundausbildung abzuschließen.',
        when: OPERATIONS,
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung der Aufnahme in die Freiwillige Feuerwehr',
    signedBy: 'refusing',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Antrag auf Aufnahme in die Ortsfeuerwehr {form.brigade} wird abgelehnt.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.refusing.reason} {facts.statement.statement}' },
    ],
  },
  dismissal: {
    kind: 'notice',
    title: 'Entlassung nach der Probezeit',
    signedBy: 'refusing',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Sie werden mit Ablauf der Probezeit aus der Ortsfeuerwehr {form.brigade} entlassen. Geben Sie Ausweis, Melder und Schutzkleidung zurück.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.refusing.reason}' },
    ],
  },
};
