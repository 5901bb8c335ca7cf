import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import type { Io } from '../io.js';

/** Asks a person for each field; an empty answer leaves it out. Groups and lists are given as JSON. */
export async function askFields(io: Io, fields: readonly Field[]): Promise<JsonObject> {
  const answers: [string, Json][] = [];
  for (const field of fields) {
    io.out(`  ${field.label}${hint(field)}: `);
    const answer = (await io.readLine())?.trim() ?? '';
    if (answer !== '') answers.push([field.name, valueOf(field, answer)]);
  }
  return Object.fromEntries(answers);
}

function hint(field: Field): string {
  if (field.type === 'choice') return ` (${field.options.map(({ value }) => value).join(' | ')})`;
  if (field.type === 'boolean') return ' (true | false)';
  if (field.type === 'date') return ' (JJJJ-MM-TT)';
  return 'fields' in field ? ' (JSON)' : '';
}

function valueOf(field: Field, answer: string): Json {
  const isText = !['boolean', 'integer', 'decimal', 'money', 'group', 'list'].includes(field.type);
  if (isText && !(field.type === 'choice' && field.many === true)) return answer;
  try {
    // Whatever JSON.parse gives is JSON.
    return JSON.parse(answer) as Json;
  } catch {
    return answer;
  }
}
