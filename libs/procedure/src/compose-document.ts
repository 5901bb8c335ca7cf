import type { Json } from '@amtsweg/kernel';
import type { ComposedDocument, DocumentBlock } from './composed-document.js';
import type { BlockSpec, DocumentSpec } from './document-spec.js';
import { feel, holds, type FeelScope } from './feel.js';
import { fillText } from './fill-text.js';
import type { Field } from './form.js';
import { euro } from './german-text.js';
import type { Procedure } from './procedure.js';

/** What a document needs beside the case's data. */
export interface DocumentSetting {
  readonly reference: string;
  readonly date: string;
  readonly sender: ComposedDocument['sender'];
  readonly addressee: readonly string[];
  readonly signature: ComposedDocument['signature'];
}

/**
 * Composes a document of a procedure from the case's data: every text final, nothing left to decide.
 *
 * Texts may use FEEL in braces over `form`, `facts` and `today`, with two functions: `euro(cents)` and
 * `choice(path, value)`, the label of a choice of the form. What cannot be computed is left empty.
 */
export function composeDocument(
  procedure: Procedure,
  spec: DocumentSpec,
  scope: FeelScope,
  setting: DocumentSetting,
): ComposedDocument {
  const names = { ...scope, ...textFunctions(procedure) };
  return {
    kind: spec.kind,
    title: fillText(spec.title, names),
    sender: setting.sender,
    reference: setting.reference,
    date: setting.date,
    addressee: setting.addressee,
    blocks: spec.blocks.flatMap((block) => composeBlock(block, names)),
    remedy: spec.remedy === true ? (procedure.remedy.text ?? null) : null,
    signature: setting.signature,
    sealed: spec.sealed === true,
  };
}

function composeBlock(block: BlockSpec, scope: FeelScope): DocumentBlock[] {
  if (block.when !== undefined && !holds(block.when, scope)) return [];
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ type: block.type, text: fillText(block.text, scope) }];
    case 'facts': {
      const rows = block.rows.map(([label, value]): [string, string] => [label, fillText(value, scope)]);
      return [{ type: 'facts', rows: rows.filter(([, value]) => value !== '') }];
    }
    case 'list': {
      const items = elements(block.of, scope).map((item) => fillText(block.item, { ...scope, item }));
      return items.length === 0 ? [] : [{ type: 'list', ordered: block.ordered === true, items }];
    }
    case 'table': {
      const rows = elements(block.of, scope).map((item) =>
        block.columns.map(([, value]) => fillText(value, { ...scope, item })),
      );
      const columns = block.columns.map(([heading]) => heading);
      return rows.length === 0 ? [] : [{ type: 'table', caption: block.caption, columns, rows }];
    }
  }
}

function elements(of: string, scope: FeelScope): readonly Json[] {
  const value = feel(of, scope);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function textFunctions(procedure: Procedure): FeelScope {
  const fields = procedure.form.sections.flatMap((section) => section.fields);
  return {
    euro: (cents: unknown) => (typeof cents === 'number' ? euro(cents) : null),
    choice: (path: unknown, value: unknown) => choiceLabel(fields, String(path), value),
  };
}

/** The label of a choice, or of each of several; the value itself where the form has no such choice. */
function choiceLabel(fields: readonly Field[], path: string, value: unknown): Json {
  const field = fieldAt(fields, path.split('.'));
  const options = field?.type === 'choice' ? field.options : [];
  const label = (one: unknown): string =>
    options.find((option) => option.value === one)?.label ?? String(one);
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(label) : label(value);
}

function fieldAt(fields: readonly Field[], [name, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((one) => one.name === name);
  if (field === undefined || rest.length === 0) return field;
  return field.type === 'group' || field.type === 'list' ? fieldAt(field.fields, rest) : undefined;
}
