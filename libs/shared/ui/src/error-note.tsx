import { Alert } from './alert.js';
import { Button } from './button.js';

/** What went wrong, in the sentence of whoever refused it, and a way to try again. */
export function ErrorNote({
  error,
  title = 'Das ist gerade nicht möglich',
  onAgain,
}: {
  readonly error: unknown;
  readonly title?: string;
  readonly onAgain?: () => void;
}) {
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <Alert tone="danger" title={title} urgent>
      <p className="kern-body">{detail}</p>
      {onAgain === undefined ? null : (
        <Button icon="autorenew" onClick={onAgain}>
          Noch einmal versuchen
        </Button>
      )}
    </Alert>
  );
}
