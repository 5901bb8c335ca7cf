import type { Field } from '@amtsweg/procedure';
import { sayValue } from '../file/kit/say-value.js';
import { isTyped, itemsOf } from './typed.js';

/** Data of a form as one reads it over: labels and words, no names or codes; fields without a value are left out. */
export function WrittenData({
  fields,
  data,
}: {
  readonly fields: readonly Field[];
  readonly data: Readonly<Record<string, unknown>>;
}) {
  const shown = fields.filter(({ name }) => data[name] !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl className="aw-file-facts">
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

function Value({ field, value }: { readonly field: Field; readonly value: unknown }) {
  if (field.type === 'group' && isTyped(value)) return <WrittenData fields={field.fields} data={value} />;
  if (field.type === 'list') {
    const items = itemsOf(value);
    if (items.length === 0) return 'keine';
    return (
      <ol className="aw-file-items">
        {items.map((item, index) => (
          <li key={index}>
            <WrittenData fields={field.fields} data={item} />
          </li>
        ))}
      </ol>
    );
  }
  return <span className="aw-file-text">{sayValue(field, value)}</span>;
}
