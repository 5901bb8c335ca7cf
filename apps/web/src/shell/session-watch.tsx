import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, meQuery, onSessionLost, take, type Me } from '@amtsweg/api-client';
import { Dialog } from '@amtsweg/ui';
import { loginAddress } from './login-address.js';

const ASK_MS = 2000;

/**
 * Lets a person whose log-in has expired log in again in a second window, while everything they typed stays where it is.
 *
 * When somebody else logs in there, the page is loaded anew: nothing of the first person may be seen by the second.
 */
export function SessionWatch({ me }: { readonly me: Me }) {
  const queries = useQueryClient();
  const [isLost, setIsLost] = useState(false);
  useEffect(() => onSessionLost(() => setIsLost(true)), []);
  useEffect(() => {
    if (!isLost) return undefined;
    const asking = setInterval(() => {
      take(api.GET('/api/v1/me')).then(
        (now) => {
          if (now.user !== me.user) location.reload();
          queries.setQueryData(meQuery.queryKey, now);
          setIsLost(false);
          void queries.invalidateQueries();
        },
        () => undefined,
      );
    }, ASK_MS);
    return () => clearInterval(asking);
  }, [isLost, me.user, queries]);
  if (!isLost) return null;
  return (
    <Dialog title="Ihre Anmeldung ist abgelaufen" closable={false} onClose={() => undefined}>
      <p className="kern-body">
        Was Sie eingegeben haben, bleibt hier stehen. Bitte melden Sie sich in einem zweiten Fenster wieder
        an; danach geht es hier weiter.
      </p>
      <a
        className="kern-btn kern-btn--primary"
        href={loginAddress('/aufgaben')}
        target="_blank"
        rel="noopener noreferrer"
      >
        <span className="kern-label">Wieder anmelden (neues Fenster)</span>
      </a>
    </Dialog>
  );
}
