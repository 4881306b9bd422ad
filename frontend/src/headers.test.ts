import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const preview = readFileSync('vite.config.ts', 'utf8')
const nginx = readFileSync('container/nginx.conf.template', 'utf8')
const pages = ['index.html', 'join.html']

test('nginx holds a page to the same policy as the server that the browser tests run under', () => {
  const directives = [...preview.matchAll(/^\s+"([a-z-]+ '[^"]+)",$/gm)].map(([, directive]) => directive)
  expect(directives).toContain("default-src 'self'")
  expect(directives).toContain("frame-ancestors 'none'")
  const policy = /default "(default-src .+)";/.exec(nginx)?.[1]?.split('; ')
  expect(policy?.filter((directive) => !directive.startsWith('connect-src'))).toEqual(directives)
  expect(policy?.join()).not.toContain('unsafe')
})

test.each(['Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options'])(
  'nginx and that server send the same %s',
  (name) => {
    const value = new RegExp(`'${name}': '(.+)'`).exec(preview)?.[1]
    expect(nginx).toContain(`add_header ${name} "${value}" always;`)
  },
)

test.each(pages)(
  '%s itself holds no script and no style that the policy would have to let through',
  (name) => {
    const page = readFileSync(name, 'utf8')
    expect(page.match(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\son\w+=/g)).toBeNull()
  },
)
