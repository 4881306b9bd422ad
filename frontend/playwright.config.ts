import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const API_PORT = '8181'
const CLIENT_PORT = '5174'

/** The system's own browser: CHROMIUM, or the first that is installed. */
function chromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      continue
    }
  }
  throw new Error('No Chromium found: install one, or give its path in CHROMIUM.')
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // One world and two cores: stories run one after the other.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${CLIENT_PORT}`,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    },
  },
  webServer: {
    command: '../.make/run',
    url: `http://localhost:${CLIENT_PORT}/api/v1/frameworks`,
    timeout: 180_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      API_PORT,
      CLIENT_PORT,
      // The one that webhooks are sent to is on this machine.
      SPIRAALI_WEBHOOKS_PRIVATE: 'true',
      DATA_DIR: process.env.E2E_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'spiraali-')),
    },
  },
})
