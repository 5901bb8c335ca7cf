import type { BlockSpec, DocumentSpec } from '../document-spec.js';
import type { Field } from '../form.js';
import type { CertificateLaw } from './civil-status-law.js';
import { requestLetter } from './completeness.js';

const NOT_FOUND = 'facts.registerSearch.outcome = "notFound"';

/**
 * The documents of a civil-status certificate: the certificate itself, printed from `entries` (the content the law
 * lists), the request for what is missing, the refusal and the letter about a transfer.
 *
 * The refusal names the same paragraphs whatever its ground (§§ 62–64 PStG) and takes its reasons from the registrar's
 * neutral wording; only a missing entry, which reveals nothing, has its own sentence.
 */
export function certificateDocuments(
  law: CertificateLaw,
  /** Further pieces of the letter about a transfer. */
  transfer: readonly BlockSpec[] = [],
): Readonly<Record<string, DocumentSpec>> {
  const { certificate, register } = law;
  const own = certificateOf(law);
  return {
    request: requestLetter(`Ihrem Antrag auf eine ${certificate}`),
    certificate: {
      ...own,
      blocks: [...own.blocks, { ...freeNote, when: 'facts.fee.tariff = "free-social-insurance"' }],
    },
    freeCertificate: { ...own, blocks: [...own.blocks, freeNote] },
    refusal: refusal(certificate, register),
    transfer: transferLetter(law, transfer),
  };
}

/** A certificate that cost nothing is good for its purpose only. */
const freeNote = {
  type: 'paragraph',
  text: 'Gebührenfrei ausgestellt; nur gültig für Zwecke der Sozialversicherung und der Sozialleistungen.',
} as const satisfies BlockSpec;

function certificateOf({ certificate, register, entries }: CertificateLaw): DocumentSpec {
  return {
    kind: 'certificate',
    title: `{if form.variant = "registerPrint" then "Beglaubigter Ausdruck aus dem ${register}" else "${certificate}"}`,
    signedBy: 'issue',
    signedAs: 'registrar',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Standesamt', '{facts.registerSearch.registryOffice}'],
          ['Registernummer', '{facts.registerSearch.registerNumber}'],
        ],
      },
      ...entryBlocks(entries, 'facts.issue'),
      {
        type: 'paragraph',
        text: 'Folgebeurkundungen und Hinweise: {facts.issue.annotations}',
        when: 'facts.issue.annotations != null',
      },
      {
        type: 'paragraph',
        text: 'Mehrsprachiger Auszug nach dem Übereinkommen vom 8. September 1976.',
        when: 'form.variant = "multilingual"',
      },
      {
        type: 'paragraph',
        text: 'Ein mehrsprachiges Formular nach der Verordnung (EU) 2016/1191 ist als Übersetzungshilfe beigefügt.',
        when: 'form.variant = "euForm"',
      },
    ],
  };
}

function refusal(certificate: string, register: string): DocumentSpec {
  return {
    kind: 'notice',
    title: `Ablehnung Ihres Antrags auf eine ${certificate}`,
    signedBy: 'refusalNotice',
    signedAs: 'registrar',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: `Ihren Antrag auf Ausstellung einer ${certificate} lehne ich ab.`,
      },
      { type: 'heading', text: 'Gründe' },
      {
        type: 'paragraph',
        text: `Im ${register} des Standesamts Hannover ist zu Ihren Angaben kein Eintrag vorhanden. Eine Urkunde kann daraus nicht ausgestellt werden (§ 55 des Personenstandsgesetzes).`,
        when: NOT_FOUND,
      },
      {
        type: 'paragraph',
        text: 'Personenstandsurkunden dürfen nur erteilt werden, wenn die Voraussetzungen der §§ 62 bis 64 des Personenstandsgesetzes vorliegen und nachgewiesen sind.',
        when: `not(${NOT_FOUND})`,
      },
      { type: 'paragraph', text: '{facts.refusalNotice.noticeReasons}' },
      {
        type: 'paragraph',
        text: `Für die Suche wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Sie ist auch dann zu zahlen, wenn die Suche erfolglos bleibt, und wird einen Monat nach der Bekanntgabe fällig. Gegen die Gebührenfestsetzung kann innerhalb eines Monats nach der Bekanntgabe Klage beim Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden.`,
        when: `${NOT_FOUND} and facts.fee.cents > 0`,
      },
    ],
  };
}

function transferLetter(law: CertificateLaw, more: readonly BlockSpec[]): DocumentSpec {
  const { certificate, register, keepingYears } = law;
  const elsewhere = `der Eintrag im ${register}, aus dem Sie eine ${certificate} beantragt haben, wird nicht in Hannover geführt. Zuständig ist: {facts.competentOffice} (§ 55 Abs. 2 des Personenstandsgesetzes).`;
  return {
    kind: 'letter',
    title: `Ihr Antrag auf eine ${certificate}`,
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `${elsewhere} Ihren Antrag haben wir mit den Anlagen dorthin weitergeleitet.`,
        when: 'facts.transfer = "forwarded"',
      },
      {
        type: 'paragraph',
        text: `${elsewhere} Bitte wenden Sie sich dorthin; Ihre Angaben haben wir nicht weitergegeben.`,
        when: 'facts.transfer = "referred"',
      },
      ...(keepingYears === undefined ? [] : [archived(register, keepingYears)]),
      ...more,
    ],
  };
}

function archived(register: string, years: number): BlockSpec {
  return {
    type: 'paragraph',
    text: `das ${register} wird ${years} Jahre beim Standesamt fortgeführt (§ 5 Abs. 5 des Personenstandsgesetzes). Diese Frist ist für den gesuchten Eintrag abgelaufen; Personenstandsurkunden werden daraus nicht mehr ausgestellt. Das Stadtarchiv Hannover verwahrt das Register ({facts.archiveHandover.archiveReference}) und erteilt auf Ihren Antrag, den wir übergeben haben, Abschriften nach Archivrecht.`,
    when: 'facts.transfer = "archive"',
  };
}

/** The blocks that print the content of an entry: rows, and under a heading those of each group that is there. */
function entryBlocks(fields: readonly Field[], path: string): BlockSpec[] {
  return [
    { type: 'facts', rows: rowsOf(fields, path) },
    ...fields.flatMap((field): BlockSpec[] => {
      if (field.type !== 'group') return [];
      const group = `${path}.${field.name}`;
      const when = `${group} != null`;
      return [
        { type: 'heading', text: field.label, when },
        { type: 'facts', rows: rowsOf(field.fields, group), when },
      ];
    }),
  ];
}

function rowsOf(fields: readonly Field[], path: string): (readonly [label: string, value: string])[] {
  return fields
    .filter((field) => field.type !== 'group')
    .map((field) => [field.label, `{${path}.${field.name}}`] as const);
}
