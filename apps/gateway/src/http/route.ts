/** What a request asks for, by its path: one word for logs, metrics and traces, however many reports there are. */
export type Route = 'graphql' | 'report' | 'health' | 'metrics' | 'scalar' | 'home' | 'nowhere';

export function routeOf(path: string): Route {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/reports/')) return 'report';
  if (path.startsWith('/health/')) return 'health';
  if (path.startsWith('/scalars/')) return 'scalar';
  if (path === '/metrics') return 'metrics';
  return path === '/' ? 'home' : 'nowhere';
}
