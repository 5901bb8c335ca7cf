import { Link } from '@tanstack/react-router';
import { Empty, PageHead } from '@amtsweg/ui';

/** What stands at an address that no page has. */
export function NotFound() {
  return (
    <>
      <PageHead title="Diese Seite gibt es nicht" />
      <Empty title="Die Adresse führt nirgendwohin.">
        <p>
          Vielleicht ist ein Link veraltet. <Link to="/aufgaben">Zu meinen Aufgaben</Link>
        </p>
      </Empty>
    </>
  );
}
