import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from './health.js';
import { watchDatabase, watchJobs, type WatchedWork } from './work-metrics.js';

/** Seconds. A page takes some tens of milliseconds; nothing takes longer than the request limit of ten. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** What Prometheus may ask for: the process, the requests, the work behind them, and whether the server is ready. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kikkerplan_http_request_seconds',
    help: 'Time from the headers of a request to the end of its answer, by pattern of the address.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  constructor(readiness: Readiness) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = new Gauge({
      name: 'kikkerplan_ready',
      help: '1 when the database answers and has the tables of this version.',
      registers: [this.registry],
      collect: async () => {
        gauge.set((await readiness.ready()) ? 1 : 0);
      },
    });
  }

  /** Counts by pattern, never by address: however many pages and visitors, the number of series stays the same. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      const method = METHODS.has(request.method) ? request.method : 'other';
      const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
      this.requests.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
      done();
    });
  }

  watchWork({ database, jobs }: WatchedWork): void {
    watchDatabase([this.registry], database);
    watchJobs([this.registry], jobs);
  }

  async text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
