import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

const port = Number(process.env.CLIENT_PORT ?? 5173)
const server = {
  port,
  strictPort: true,
  proxy: { '/api': { target: `http://localhost:${process.env.API_PORT ?? 8080}` } },
}

// What nginx says of the client in production (container/nginx.conf.template), so that the browser tests run under it.
const headers = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // A new version waits for the reader's word: a reload on its own could take unsaved text along.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Spiraali',
        short_name: 'Spiraali',
        lang: 'fi',
        display: 'browser',
        background_color: '#fbf8f2',
        theme_color: '#0b5563',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        // Of the type only what our languages are written in; the rest is fetched when somebody's name needs it.
        globPatterns: ['**/*.{js,css,html,svg}', '**/*-latin-{wght,ext-wght}-normal-*.woff2'],
        navigateFallback: '/index.html',
        // The phone in the room is a page of its own, with a worker of its own.
        globIgnores: ['**/node_modules/**/*', 'join*', 'assets/join/**'],
        navigateFallbackDenylist: [/^\/api\//, /^\/join/],
        runtimeCaching: [
          {
            // The instrument is public and never changes within a version. Nothing else of the API may be kept here.
            urlPattern: ({ url }) => /^\/api\/v1\/(frameworks(\/|$)|exercises$)/.test(url.pathname),
            method: 'GET',
            handler: 'StaleWhileRevalidate',
            options: { cacheName: 'instrument', expiration: { maxEntries: 30 } },
          },
          {
            urlPattern: ({ url }) => url.pathname === '/config.json',
            handler: 'NetworkFirst',
            options: { cacheName: 'config', networkTimeoutSeconds: 1 },
          },
        ],
      },
    }),
  ],
  server,
  preview: { ...server, headers },
  build: { target: 'es2023' },
  test: { environment: 'jsdom', include: ['{src,reference}/**/*.test.{ts,tsx}'] },
})
