import type { Team } from '../../api/contract'
import { Codebook } from './codebook/Codebook'
import { Download } from './download/Download'
import { Importing } from './importing/Importing'
import { ForPrograms } from './program/ForPrograms'

/** A team's results as a table: out as a file or by a program, in from a file, and what its columns mean. */
export function ScoresPage({ team }: { team: Team }) {
  return (
    <>
      <Download team={team} />
      {team.role !== 'VIEWER' && <Importing team={team} />}
      <ForPrograms team={team} />
      <Codebook />
    </>
  )
}
