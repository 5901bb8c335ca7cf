import { useRef, useState, type ReactNode } from 'react';
import type { Field } from '@amtsweg/procedure';
import { Button, useAnnounce } from '@amtsweg/ui';
import type { InputProps } from './field-input.js';
import { Fields } from './fields.js';
import { useFormRoom } from './form-room.js';
import { itemsFromForm } from './from-form.js';
import { itemsOf, type Typed } from './typed.js';

type ListField = Extract<Field, { readonly type: 'list' }>;

/** Items of a list, each with its fields; they can be added, removed and, where it has them, taken from the application. */
export function ListInput({ field, value, onChange, scope, pointer }: InputProps<ListField>) {
  const { prefix, findings, form } = useFormRoom();
  const announce = useAnnounce();
  const list = useRef<HTMLFieldSetElement>(null);
  const [removed, setRemoved] = useState<{ readonly at: number; readonly item: Typed } | null>(null);
  const items = itemsOf(value);
  const most = field.max ?? 100;
  const error = findings.find((finding) => finding.pointer === pointer)?.detail;
  const offered = items.length === 0 ? itemsFromForm(field, form) : [];
  const focusItem = (index: number): void => {
    requestAnimationFrame(() => {
      const item = list.current?.querySelectorAll<HTMLElement>(':scope > ol > li')[index];
      item?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  };
  const put = (next: readonly Typed[], focus: number, said: string): void => {
    onChange(next);
    announce(said);
    focusItem(focus);
  };
  const remove = (at: number, item: Typed): void => {
    setRemoved({ at, item });
    onChange(items.filter((_, index) => index !== at));
    announce(`Eintrag ${at + 1} entfernt.`);
    requestAnimationFrame(() => document.getElementById(`${prefix}${pointer}`)?.focus());
  };
  return (
    <fieldset className="aw-list" ref={list}>
      <legend className="kern-label">{field.label}</legend>
      {field.help === undefined ? null : <p className="kern-hint">{field.help}</p>}
      {error === undefined ? null : (
        <p className="kern-error">
          <span className="kern-body">{error}</span>
        </p>
      )}
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            <Item
              title={`${field.label}, Eintrag ${index + 1}`}
              onRemove={() => remove(index, item)}
              number={index + 1}
            >
              <Fields
                fields={field.fields}
                value={item}
                onChange={(next) => onChange(items.map((one, at) => (at === index ? next : one)))}
                scope={{ ...scope, item: itemIn(scope, pointer, index, item) }}
                pointer={`${pointer}/${index}`}
              />
            </Item>
          </li>
        ))}
      </ol>
      <div className="aw-toolbar">
        {offered.length === 0 ? null : (
          <Button
            icon="content-copy"
            onClick={() => put(offered, 0, `${offered.length} Einträge aus dem Antrag übernommen.`)}
          >
            {`Aus dem Antrag übernehmen (${offered.length})`}
          </Button>
        )}
        <Button
          id={`${prefix}${pointer}`}
          icon="add"
          aria-disabled={items.length >= most}
          onClick={() => {
            if (items.length < most)
              put([...items, {}], items.length, `Eintrag ${items.length + 1} hinzugefügt.`);
          }}
        >
          {items.length === 0 ? 'Eintrag hinzufügen' : 'Weiteren Eintrag hinzufügen'}
        </Button>
        {removed === null ? null : (
          <Button
            look="tertiary"
            onClick={() => {
              setRemoved(null);
              put(items.toSpliced(removed.at, 0, removed.item), removed.at, 'Eintrag ist wieder da.');
            }}
          >
            {`Entfernten Eintrag ${removed.at + 1} zurückholen`}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function Item({
  title,
  number,
  onRemove,
  children,
}: {
  readonly title: string;
  readonly number: number;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="aw-list__item" role="group" aria-label={title}>
      <div className="aw-list__head">
        <span className="aw-muted">{number}.</span>
        <Button look="tertiary" icon="delete" iconOnly onClick={onRemove}>
          {`Eintrag ${number} entfernen`}
        </Button>
      </div>
      <div className="aw-list__fields">{children}</div>
    </div>
  );
}

/** The item as it would be sent, which the conditions inside of it read; as typed where it would not be. */
function itemIn(scope: InputProps['scope'], pointer: string, index: number, typed: Typed): unknown {
  const sent = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), scope['event']);
  return (Array.isArray(sent) ? (sent[index] as unknown) : undefined) ?? typed;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
