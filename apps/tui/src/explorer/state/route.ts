import type { Kind } from '@balkans/domain';

/** Where the explorer is; every route has a shell command that leads to it. */
export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'list'; readonly kind: Kind; readonly query: string }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'timeline'; readonly query: string }
  | { readonly view: 'record'; readonly id: string }
  | { readonly view: 'day'; readonly on: string }
  | { readonly view: 'explain'; readonly from: string; readonly to: string };

/** Routes that show a list beside a preview. */
export function hasList(route: Route): route is Extract<Route, { view: 'home' | 'list' | 'search' | 'timeline' }> {
  return route.view === 'home' || route.view === 'list' || route.view === 'search' || route.view === 'timeline';
}

/** The words after `balkans` that open a route. */
export function routeToArgs(route: Route): readonly string[] {
  switch (route.view) {
    case 'home':
      return [];
    case 'list':
      return ['list', route.kind, ...(route.query === '' ? [] : [route.query]), '--open'];
    case 'search':
      return ['search', route.query, '--open'];
    case 'timeline':
      return ['timeline', ...(route.query === '' ? [] : [route.query]), '--open'];
    case 'record':
      return [route.id];
    case 'day':
      return ['on', route.on, '--open'];
    case 'explain':
      return ['explain', route.from, route.to, '--open'];
  }
}

/** The route that words after `balkans` open; undefined where they open none. */
export function argsToRoute(args: readonly string[]): Route | undefined {
  const [verb, ...rest] = args.filter((arg) => arg !== '--open');
  if (verb === undefined) return { view: 'home' };
  if (verb.includes('/')) return rest.length === 0 ? { view: 'record', id: verb } : undefined;
  const [first = '', second = ''] = rest;
  switch (verb) {
    case 'list':
      return first === '' ? undefined : { view: 'list', kind: first as Kind, query: rest.slice(1).join(' ') };
    case 'search':
      return { view: 'search', query: rest.join(' ') };
    case 'timeline':
      return { view: 'timeline', query: rest.join(' ') };
    case 'show':
    case 'delivery':
    case 'positions':
    case 'series':
      return first === '' ? undefined : { view: 'record', id: first };
    case 'on':
      return first === '' ? undefined : { view: 'day', on: first };
    case 'explain':
      return second === '' ? undefined : { view: 'explain', from: first, to: second };
    default:
      return undefined;
  }
}

/** A route as one shell line, quoted where the shell asks for it. */
export function routeToCommand(route: Route): string {
  return ['balkans', ...routeToArgs(route)]
    .map((word) => (/^[\w./:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
