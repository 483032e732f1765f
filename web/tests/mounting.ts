import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { i18n } from '@/i18n'

const Nothing = defineComponent({ render: () => h('div') })

export async function routerAt(path: string): Promise<Router> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: Nothing }] })
  await router.push(path)
  return router
}

/** What a service has answered before a page is opened, by the key under which pages keep it. */
export type Known = readonly (readonly [readonly unknown[], unknown])[]

/** Mounts a component with what every page has around it. */
export async function mounted(component: unknown, props: Record<string, unknown>, options: { path?: string; slots?: Record<string, string>; known?: Known } = {}): Promise<VueWrapper> {
  const router = await routerAt(options.path ?? '/')
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, ...(options.known && { staleTime: Infinity }) } } })
  for (const [key, answer] of options.known ?? []) queryClient.setQueryData(key, answer)
  return mount(component as Component, { props, slots: options.slots ?? {}, attachTo: document.body, global: { plugins: [router, i18n, [VueQueryPlugin, { queryClient }]] } })
}

/** Runs a composable inside a component, as it would be on a page. */
export async function inPage<T>(use: () => T, path = '/'): Promise<{ result: T; router: Router; leave: () => void }> {
  const router = await routerAt(path)
  let result: T | undefined
  const Page = defineComponent({
    setup() {
      result = use()
      return () => h('div')
    },
  })
  const wrapper = mount(Page, { global: { plugins: [router, i18n, [VueQueryPlugin, { queryClient: new QueryClient() }]] } })
  return { result: result as T, router, leave: () => wrapper.unmount() }
}
