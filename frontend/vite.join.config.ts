import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Tells the phone's service worker which files the page consists of, and its version: the names tell the contents. */
function filesIntoWorker(): Plugin {
  return {
    name: 'files-into-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
      const files = JSON.stringify(names.toSorted().map((name) => `/${name}`))
      const page = bundle['join.html']
      const source = page?.type === 'asset' ? page.source : ''
      const version = createHash('sha256').update(files).update(source).digest('hex').slice(0, 12)
      const worker = bundle['join-worker.js']
      if (worker?.type !== 'chunk') throw new Error('The phone has lost its service worker')
      worker.code = worker.code.replace(/\bFILES\b/g, files).replace(/\bVERSION\b/g, JSON.stringify(version))
    },
  }
}

/** The page's code is asked for by the page itself, while the small beginning already asks for the words. */
function codeAtOnce(): Plugin {
  return {
    name: 'code-at-once',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const code = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'open')
        if (!code) return []
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${code.fileName}` }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The phone's page, light enough for a bad network: its own entry into the same folder, drawn by Preact. */
export default defineConfig({
  plugins: [react(), codeAtOnce(), filesIntoWorker()],
  publicDir: false,
  resolve: {
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
      'react-i18next': source('src/phone/words/translation.ts'),
    },
  },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsDir: 'assets/join',
    rollupOptions: {
      input: { join: 'join.html', worker: 'src/phone/offline/worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'join-worker.js' : 'assets/join/[name]-[hash].js'),
      },
    },
  },
})
