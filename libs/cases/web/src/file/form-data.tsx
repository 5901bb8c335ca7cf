import { Loading } from '@amtsweg/ui';
import { WrittenData } from '../fields/written-data.js';
import type { CaseAnswer } from './kit/file-view.js';
import { useProcedure } from './kit/use-procedure.js';
import { writers } from './kit/writers.js';
import { plainText } from './value-text.js';

type Data = Readonly<Record<string, unknown>>;

/** What was applied for, in the order and the words of the procedure's form. */
export function FormData({ file }: { readonly file: CaseAnswer }) {
  const procedure = useProcedure(file);
  const data: Data = file.form;
  if (procedure === undefined) return <Loading what="Angaben werden geladen" />;
  const { sections } = procedure.form;
  const known = new Set(sections.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const others = Object.entries(data).filter(([name]) => !known.has(name));
  return (
    <div className="aw-stack">
      {sections.map(({ title, fields }) => {
        const shown = fields.filter(({ name }) => Object.hasOwn(data, name));
        if (shown.length === 0) return null;
        return (
          <section key={title} className="aw-file-section">
            <h3 className="kern-title kern-title--small">{title}</h3>
            <WrittenData fields={shown} data={data} />
          </section>
        );
      })}
      {others.length === 0 ? null : (
        <section className="aw-file-section">
          <h3 className="kern-title kern-title--small">Angaben aus einer früheren Fassung des Formulars</h3>
          <ul>
            {others.map(([name, value]) => (
              <li key={name} className="aw-file-text">
                {plainText(value, writers)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
