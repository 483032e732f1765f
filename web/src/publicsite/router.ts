import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

/** What anybody may read, without sign-in. `entry` names the heading a page belongs to. */
export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { entry: 'home' } },
  { path: '/:rest(.*)*', component: () => import('@/app/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory('/public/'),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})
