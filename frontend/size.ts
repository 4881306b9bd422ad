/** How much a phone loads to be in the room; fails over the limit. Reads dist, so build first. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 100
const aim = 60
// As nginx compresses by default: the lightest of its levels.
const level = 1

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
const transferred = (file: string) => gzipSync(readFileSync(file), { level }).length

const folder = 'dist/assets/join'
const names = readdirSync(folder)
const isLanguage = (name: string) => /^(fi|sv|en)-/.test(name)
const languages = names.filter(isLanguage)
if (languages.length !== 3)
  throw new Error('dist holds more than one build of the phone, or none: npm run build')

const files = [
  'dist/join.html',
  ...names.filter((name) => !isLanguage(name)).map((name) => `${folder}/${name}`),
]
const words = Math.max(...languages.map((name) => transferred(`${folder}/${name}`)))
const total = files.reduce((sum, file) => sum + transferred(file), words)

for (const file of files) console.log(`${kilobytes(transferred(file)).padStart(7)} KiB  ${file}`)
console.log(`${kilobytes(words).padStart(7)} KiB  the largest of three languages`)
console.log(`${kilobytes(total).padStart(7)} KiB  a phone in the room (limit ${limit}, aim ${aim})`)
if (total > limit * 1024) process.exitCode = 1
