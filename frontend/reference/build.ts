/** Writes the reference from the contract: `npm run reference`, into ../docs/api or the folder that is given. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Contract } from './contract.ts'
import { pagesOf } from './pages.ts'

const folder = process.argv[2] ?? '../docs/api'
const contract = parse(readFileSync('../openapi.yaml', 'utf8')) as Contract
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, content] of pagesOf(contract)) writeFileSync(`${folder}/${name}`, content)
copyFileSync('reference/style.css', `${folder}/style.css`)
