import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

/** What anybody may read, without sign-in. `entry` names the heading a page belongs to. */
export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { entry: 'home' } },
  { path: '/projects', component: () => import('./ProjectsPage.vue'), meta: { entry: 'projects' } },
  { path: '/documents', component: () => import('./DocumentsPage.vue'), meta: { entry: 'documents' } },
  { path: '/documents/:id', props: true, component: () => import('./DocumentPage.vue'), meta: { entry: 'documents' } },
  // The address printed on documents.
  { path: '/verifications/:id', alias: '/verify/:id', props: true, component: () => import('./VerifyPage.vue'), meta: { entry: 'documents' } },
  { path: '/notices', component: () => import('./NoticesPage.vue'), meta: { entry: 'notices' } },
  { path: '/honours', component: () => import('./HonoursPage.vue'), meta: { entry: 'honours' } },
  { path: '/suggestions', component: () => import('./SuggestionsPage.vue'), meta: { entry: 'suggestions' } },
  { path: '/suggestions/new', component: () => import('./SuggestPage.vue'), meta: { entry: 'suggestions' } },
  { path: '/suggestions/receipt', component: () => import('./ReceiptPage.vue'), meta: { entry: 'suggestions' } },
  { path: '/:rest(.*)*', component: () => import('./NonePage.vue') },
]

export const router = createRouter({
  history: createWebHistory('/public/'),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

// After a change of page the reader's place is the new title, as it would be after a full load.
router.afterEach((to, from) => {
  if (from.matched.length === 0 || to.path === from.path) return
  void nextTick(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
})
