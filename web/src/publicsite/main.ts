import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { asProblem } from '@/api/problem'
import { currentLanguage, i18n, setLanguage } from '@/i18n'
import { REFUSED } from '@/ui/refused'
import MissingState from './MissingState.vue'
import PublicApp from './PublicApp.vue'
import { router } from './router'
import '@/style/index.css'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, cause) => count < 2 && [0, 502, 503, 504].includes(asProblem(cause).status),
      retryDelay: (count) => 400 * 2 ** count,
    },
  },
})

setLanguage(currentLanguage())
createApp(PublicApp).provide(REFUSED, MissingState).use(router).use(i18n).use(VueQueryPlugin, { queryClient: client }).mount('#app')
