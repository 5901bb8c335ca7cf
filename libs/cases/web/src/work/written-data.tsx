import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import { isTyped, itemsOf } from '../fields/typed.js';
import { sayValue } from './say-value.js';

/** Data of a form as one reads it over: labels and words, no names or codes. */
export function WrittenData({
  fields,
  data,
}: {
  readonly fields: readonly Field[];
  readonly data: JsonObject;
}) {
  const shown = fields.filter(({ name }) => data[name] !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className="aw-facts">
      {shown.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>
            <Value field={field} value={data[field.name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field, value }: { readonly field: Field; readonly value: Json | undefined }) {
  if (field.type === 'group') return <WrittenData fields={field.fields} data={isTyped(value) ? value : {}} />;
  if (field.type === 'list') {
    return (
      <ol>
        {itemsOf(value).map((item, index) => (
          <li key={index}>
            <WrittenData fields={field.fields} data={item} />
          </li>
        ))}
      </ol>
    );
  }
  return <span className="aw-written">{sayValue(field, value)}</span>;
}
