import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A page of its own chunk. Pages take no props: wouter's `useParams` gives what stands in the path. */
type Page = LazyExoticComponent<ComponentType>
export type PageRoute = { path: string; Page: Page }

const page = (load: () => Promise<ComponentType>): Page => lazy(async () => ({ default: await load() }))

/** Every address of Setroom. A new page is one line here; the first path that fits wins. */
export const routes: readonly PageRoute[] = [
  { path: '/', Page: page(async () => (await import('./FrontPage.tsx')).FrontPage) },
  { path: '/join', Page: page(async () => (await import('../join/JoinPage.tsx')).JoinPage) },
  { path: '/sign-in', Page: page(async () => (await import('../signIn/SignInPage.tsx')).SignInPage) },
  { path: '/stop', Page: page(async () => (await import('../signIn/StopPage.tsx')).StopPage) },
  { path: '/host', Page: page(async () => (await import('../host/HostPage.tsx')).HostPage) },
  { path: '/host/claim', Page: page(async () => (await import('../join/JoinPage.tsx')).JoinPage) },
  { path: '/new', Page: page(async () => (await import('../host/newSet/NewSetPage.tsx')).NewSetPage) },
  { path: '/form', Page: page(async () => (await import('../forming/FormingPage.tsx')).FormingPage) },
  { path: '/set/:setId', Page: page(async () => (await import('../set/SetPage.tsx')).SetPage) },
  { path: '/set/:setId/links', Page: page(async () => (await import('../set/LinksPage.tsx')).LinksPage) },
  {
    path: '/set/:setId/contract',
    Page: page(async () => (await import('../set/contract/ContractPage.tsx')).ContractPage),
  },
  {
    path: '/set/:setId/programme',
    Page: page(async () => (await import('../set/programme/ProgrammePage.tsx')).ProgrammePage),
  },
  {
    path: '/set/:setId/trends',
    Page: page(async () => (await import('../trends/TrendsPage.tsx')).TrendsPage),
  },
  { path: '/set/:setId/shelf', Page: page(async () => (await import('../shelf/ShelfPage.tsx')).ShelfPage) },
  {
    path: '/set/:setId/learnings',
    Page: page(async () => (await import('../supervision/LearningsPage.tsx')).LearningsPage),
  },
  {
    path: '/set/:setId/supervision',
    Page: page(async () => (await import('../supervision/SupervisionPage.tsx')).SupervisionPage),
  },
  { path: '/set/:setId/mine', Page: page(async () => (await import('../set/MyPlacePage.tsx')).MyPlacePage) },
  { path: '/set/:setId/people', Page: page(async () => (await import('../set/PeoplePage.tsx')).PeoplePage) },
  {
    path: '/set/:setId/settings',
    Page: page(async () => (await import('../set/SettingsPage.tsx')).SettingsPage),
  },
  {
    path: '/set/:setId/welcome',
    Page: page(async () => (await import('../set/welcome/WelcomePage.tsx')).WelcomePage),
  },
  {
    path: '/set/:setId/keeping',
    Page: page(async () => (await import('../set/keeping/KeepingPage.tsx')).KeepingPage),
  },
  {
    path: '/set/:setId/hand-over',
    Page: page(async () => (await import('../handOver/HandOverPage.tsx')).HandOverPage),
  },
  { path: '/set/:setId/lobby', Page: page(async () => (await import('../lobby/LobbyPage.tsx')).LobbyPage) },
  { path: '/set/:setId/room', Page: page(async () => (await import('../room/RoomPage.tsx')).RoomPage) },
  { path: '/privacy', Page: page(async () => (await import('./privacy/PrivacyPage.tsx')).PrivacyPage) },
  // Components in all their states: in development, and in the build that the browser test looks at.
  ...(import.meta.env.DEV || import.meta.env.MODE === 'gallery'
    ? [{ path: '/gallery', Page: page(async () => (await import('./gallery/GalleryPage.tsx')).GalleryPage) }]
    : []),
]

/** What stands where no route fits. */
export const NowherePage = page(async () => (await import('./NotFoundPage.tsx')).NotFoundPage)
