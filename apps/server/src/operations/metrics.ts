import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Pool } from 'pg';

/** The figures that an operator watches, in Prometheus' form. */
export interface ServerMetrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly clocksFired: Counter;
  readonly servicesDone: Counter<'service'>;
}

/** Makes the metrics of one process; gauges ask the database when they are scraped. */
export function makeMetrics(pool: Pool): ServerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, sql: string): void => {
    const made = new Gauge({
      name,
      help,
      registers: [registry],
      collect: async () => {
        const { rows } = await pool.query<{ n: number }>(sql);
        made.set(rows[0]?.n ?? 0);
      },
    });
  };
  gauge(
    'amtsweg_incidents_open',
    'Incidents that wait for an operator',
    `select count(*)::int as n from amtsweg.incident where state = 'open'`,
  );
  gauge(
    'amtsweg_tasks_open',
    'Open and claimed tasks',
    `select count(*)::int as n from amtsweg.task where closed_at is null`,
  );
  gauge(
    'amtsweg_clock_lag_seconds',
    'Age of the oldest clock that is due and has not fired',
    `select coalesce(extract(epoch from now() - min(due_at)), 0)::float8 as n from amtsweg.clock where state = 'running' and due_at <= now()`,
  );
  return {
    registry,
    requests: new Histogram({
      name: 'amtsweg_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
    clocksFired: new Counter({
      name: 'amtsweg_clocks_fired_total',
      help: 'Clocks fired',
      registers: [registry],
    }),
    servicesDone: new Counter({
      name: 'amtsweg_services_done_total',
      help: 'Service calls done',
      labelNames: ['service'],
      registers: [registry],
    }),
  };
}
