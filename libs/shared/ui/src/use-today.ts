import { useEffect, useState } from 'react';

const civil = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** Today's civil date in Hannover, also when a page stays open over midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => civil.format(new Date()));
  useEffect(() => {
    const watch = setInterval(() => setToday(civil.format(new Date())), 60_000);
    return () => clearInterval(watch);
  }, []);
  return today;
}
