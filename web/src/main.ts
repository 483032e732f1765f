import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { whenSignedOut } from '@/api/client'
import { asProblem } from '@/api/problem'
import App from './App.vue'
import { currentLanguage, i18n, setLanguage } from './i18n'
import { router } from './router'
import './style/index.css'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // Only what may heal by itself is asked again: no answer, or a service that is just starting.
      retry: (count, cause) => count < 2 && [0, 502, 503, 504].includes(asProblem(cause).status),
      retryDelay: (count) => 400 * 2 ** count,
    },
  },
})

whenSignedOut(() => {
  const known = client.getQueryState(['me'])
  if (known?.status === 'success' && !known.isInvalidated) void client.resetQueries({ queryKey: ['me'] })
})
setLanguage(currentLanguage())
createApp(App).use(router).use(i18n).use(VueQueryPlugin, { queryClient: client }).mount('#app')
