import { spoken } from './spoken.js';

/** The steps of a reckoning of days, one sentence each with the provision it rests on. */
export function Derivation({ steps }: { readonly steps: readonly Readonly<Record<string, unknown>>[] }) {
  return (
    <ol className="aw-derivation">
      {spoken(steps).map(({ text, source }, index) => (
        <li key={index}>
          {text} {source === '' || text.includes(source) ? null : <span className="aw-muted">{source}</span>}
        </li>
      ))}
    </ol>
  );
}
