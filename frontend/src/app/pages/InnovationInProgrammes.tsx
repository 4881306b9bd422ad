import { InnovationPage } from '../../features/innovations/page/InnovationPage'
import { InnovationProgrammes } from '../../features/programmes/innovation/InnovationProgrammes'

/** The innovation's page with what another feature knows of it: the programmes it is in. */
export function InnovationInProgrammes() {
  return <InnovationPage Beside={InnovationProgrammes} />
}
