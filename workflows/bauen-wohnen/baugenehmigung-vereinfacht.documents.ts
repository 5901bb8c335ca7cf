import { buildingBlocks, buildingLetters, type DocumentSpec } from '@amtsweg/procedure';

const project = '{form.project} ({choice("measure", form.measure)})';
const { head, costs } = buildingBlocks(project);

/** The letters of the simplified procedure; the permit says what was not examined. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  ...buildingLetters({ dative: 'Ihrem Bauantrag', accusative: 'Ihren Bauantrag', project }),
  permit: {
    kind: 'notice',
    title: 'Baugenehmigung (§ 63 NBauO)',
    remedy: true,
    signedBy: 'signature',
    sealed: true,
    blocks: [
      head,
      {
        type: 'paragraph',
        text: 'auf Ihren Antrag wird die Baugenehmigung nach Maßgabe der zugehörigen Bauvorlagen erteilt. Geprüft wurde nur, was § 63 Abs. 1 NBauO verlangt; für alles Übrige sind Sie und Ihre Entwurfsverfasserin oder Ihr Entwurfsverfasser verantwortlich.',
      },
      {
        type: 'paragraph',
        text: 'Die Genehmigung steht unter der aufschiebenden Bedingung, dass der Nachweis der Standsicherheit eingereicht und bestätigt ist (§ 67 Abs. 3 NBauO).',
        when: 'facts.decision.structuralCondition = true',
      },
      {
        type: 'list',
        of: 'facts.decision.deviations',
        item: 'Zugelassen wird: {item.provision}. {item.reason}',
        when: 'facts.decision.deviations != null',
      },
      {
        type: 'list',
        of: 'facts.decision.provisions',
        item: '{item.text} ({item.legalBasis})',
        ordered: true,
        when: 'facts.decision.provisions != null',
      },
      {
        type: 'paragraph',
        text: 'Die Genehmigung erlischt, wenn nicht innerhalb von drei Jahren begonnen oder die Ausführung drei Jahre unterbrochen wird (§ 71 NBauO). Der Beginn ist vorher anzuzeigen (§ 76 NBauO).',
      },
      ...costs,
    ],
  },
};
