import vue from '@vitejs/plugin-vue'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The door the development server passes calls on to; the started local stack by default. */
const door = process.env.ECOCITY_DOOR ?? 'http://127.0.0.1:8080'
const passedOn = ['/api', '/login', '/logout', '/auth']

/** The drawn outlines of the city's areas; a city puts its own file in their place. */
const outlines = fileURLToPath(new URL('../sample-city/map/areas.geojson', import.meta.url))

function cityMap(): Plugin {
  const fileName = 'map/areas.geojson'
  return {
    name: 'city-map',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader('Content-Type', 'application/geo+json')
        response.end(readFileSync(outlines))
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(outlines) })
    },
  }
}

/** Two sites in one build: the officials' front end, and the public's pages without sign-in. */
const entries = ['index.html', 'public/index.html'].map((page) => fileURLToPath(new URL(page, import.meta.url)))

export default defineConfig({
  publicDir: 'static',
  plugins: [vue(), cityMap()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: false, __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false },
  server: { proxy: Object.fromEntries(passedOn.map((path) => [path, { target: door }])) },
  build: {
    target: 'es2020',
    // Quarkus serves META-INF/resources of every jar on its class path.
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    manifest: true,
    rollupOptions: { input: entries },
    chunkSizeWarningLimit: 800,
  },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'], restoreMocks: true },
})
