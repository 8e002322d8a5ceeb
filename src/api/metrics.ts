import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Register } from '../register/register.ts';

/** Measures of a running server in the format of Prometheus. */
export interface Metrics {
  measure: MiddlewareHandler;
  /** The measures as text, and its content type. */
  text(): Promise<{ type: string; body: string }>;
}

/** Measures how long requests take, by route and status, and how many letters there are. */
export function createMetrics(register: Register): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'inzet_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'inzet_letters',
    help: 'Letters in the register',
    registers: [registry],
    async collect() {
      this.set((await register.counts()).letters);
    },
  });
  return {
    measure: async (c, next) => {
      const stop = duration.startTimer();
      await next();
      stop({ method: c.req.method, route: routePath(c, -1), status: c.res.status });
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
