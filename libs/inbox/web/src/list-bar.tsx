import { Button } from '@amtsweg/ui';
import type { BulkAct } from './bulk-dialog.js';
import { BULK_MAX } from './use-selection.js';

/** The line above the list: how much there is, what is new, and what to do with the rows that are chosen. */
export function ListBar({
  total,
  news,
  chosen,
  isRefreshing,
  onRefresh,
  onNext,
  onAct,
  onClear,
}: {
  /** `null` while it is counted. */
  readonly total: number | null;
  readonly news: number;
  readonly chosen: number;
  readonly isRefreshing: boolean;
  readonly onRefresh: () => void;
  /** Takes the oldest free task and opens it. */
  readonly onNext: () => void;
  readonly onAct: (act: BulkAct) => void;
  readonly onClear: () => void;
}) {
  return (
    <div className="aw-inbox__bar">
      {chosen === 0 ? (
        <>
          <span className="aw-muted">
            {total === null ? null : total === 1 ? '1 Aufgabe' : `${total.toLocaleString('de-DE')} Aufgaben`}
          </span>
          <Button onClick={onNext} title="Die älteste freie Aufgabe Ihrer Stellen">
            Älteste übernehmen
          </Button>
        </>
      ) : (
        <Chosen count={chosen} onAct={onAct} onClear={onClear} />
      )}
      <span role="status" className="aw-inbox__news">
        {news > 0 ? (
          <Button look="primary" onClick={onRefresh} disabled={isRefreshing}>
            {`${news === 1 ? '1 neue Aufgabe' : `${news.toLocaleString('de-DE')} neue Aufgaben`} – anzeigen`}
          </Button>
        ) : null}
      </span>
      <Button look="tertiary" icon="autorenew" iconOnly onClick={onRefresh} disabled={isRefreshing}>
        Liste aktualisieren
      </Button>
    </div>
  );
}

function Chosen({
  count,
  onAct,
  onClear,
}: {
  readonly count: number;
  readonly onAct: (act: BulkAct) => void;
  readonly onClear: () => void;
}) {
  const isTooMany = count > BULK_MAX;
  return (
    <div className="aw-inbox__chosen" role="group" aria-label={`${count} ausgewählt`}>
      <strong>
        {count} ausgewählt{isTooMany ? `, höchstens ${BULK_MAX} auf einmal` : ''}
      </strong>
      <Button disabled={isTooMany} onClick={() => onAct('claim')}>
        Übernehmen
      </Button>
      <Button disabled={isTooMany} onClick={() => onAct('release')}>
        Zurückgeben
      </Button>
      <Button disabled={isTooMany} onClick={() => onAct('assign')}>
        Übergeben
      </Button>
      <Button disabled={isTooMany} onClick={() => onAct('transfer')}>
        An andere Stelle
      </Button>
      <Button look="tertiary" onClick={onClear}>
        Auswahl aufheben
      </Button>
    </div>
  );
}
