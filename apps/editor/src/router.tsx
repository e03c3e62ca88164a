import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { lazy, Suspense, type JSX, type LazyExoticComponent } from 'react';
import { FileOpeningProvider } from './files/file-opening.tsx';
import { DropHint } from './files/drop-hint.tsx';
import { HomePage } from './home/home-page.tsx';
import type { ModelPage as Page } from './model/model-page.tsx';
import { placeNamed } from './model/use-model-places.ts';
import { Waiting } from './model/waiting.tsx';
import { NewerNotice } from './offline/newer-notice.tsx';
import type { LibraryPage as OfLibrary } from './reference/library-page.tsx';
import { NoSuchPage } from './trouble/plain-page.tsx';
import { TroublePage } from './trouble/trouble-page.tsx';

const rootRoute = createRootRoute({
  component: () => (
    <FileOpeningProvider>
      <Outlet />
      <DropHint />
      <NewerNotice />
    </FileOpeningProvider>
  ),
  notFoundComponent: NoSuchPage,
});

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

/** Home is there without what models are opened and edited with. */
const ModelPage: LazyExoticComponent<typeof Page> = lazy(async () => ({
  default: (await import('./model/model-page.tsx')).ModelPage,
}));

const modelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/m/$model',
  component: (): JSX.Element => (
    <Suspense fallback={<Waiting />}>
      <ModelPage />
    </Suspense>
  ),
});

/** Where a model opens that is asked for without a place, or with one that there is not. */
function toFoundation(model: string): never {
  // A redirect is thrown in this router; it is no error.
  // oxlint-disable-next-line typescript/only-throw-error
  throw redirect({ to: '/m/$model/$place', params: { model, place: 'foundation' } });
}

const modelIndexRoute = createRoute({
  getParentRoute: () => modelRoute,
  path: '/',
  beforeLoad: ({ params }) => toFoundation(params.model),
});

/** A view is a word, and so is a filter; whatever else stands there is left out. */
const viewAndFilter = ({ view, filter }: Record<string, unknown>): { view?: string; filter?: string } => ({
  ...(typeof view === 'string' ? { view } : {}),
  ...(typeof filter === 'string' ? { filter } : {}),
});

const placeRoute = createRoute({
  getParentRoute: () => modelRoute,
  path: '$place',
  validateSearch: viewAndFilter,
  beforeLoad: ({ params }) => {
    if (placeNamed(params.place) !== params.place) toFoundation(params.model);
  },
});

const itemRoute = createRoute({
  getParentRoute: () => modelRoute,
  path: '$place/$item',
  validateSearch: viewAndFilter,
});

/** Home and models are there without what libraries are read with. */
const LibraryPage: LazyExoticComponent<typeof OfLibrary> = lazy(async () => ({
  default: (await import('./reference/library-page.tsx')).LibraryPage,
}));

/** What the address of a library says beside which it is: the competency that is read, and whether it is being checked. */
const competencyAndView = ({
  competency,
  view,
}: Record<string, unknown>): { competency?: string; view?: 'check' } => ({
  ...(typeof competency === 'string' ? { competency } : {}),
  ...(view === 'check' ? { view } : {}),
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/l/$library',
  validateSearch: competencyAndView,
  component: (): JSX.Element => (
    <Suspense fallback={<Waiting />}>
      <LibraryPage />
    </Suspense>
  ),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  libraryRoute,
  modelRoute.addChildren([modelIndexRoute, placeRoute, itemRoute]),
]);

/** The addresses of the app: Home, and every place and item of a model. */
// The router's own type says which addresses there are; written out it would fill a page.
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultErrorComponent: TroublePage,
    // Ids read `competency:abc`, and so they stand in the address.
    pathParamsAllowedCharacters: [':', '+'],
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
