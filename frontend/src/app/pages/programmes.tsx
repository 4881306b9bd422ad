import type { RouteObject } from 'react-router'
import { LinkInHand } from '../guard/LinkInHand'
import { MembersOnly } from '../guard/MembersOnly'

/** Pages of programmes for people with an account. */
export const programmePages: RouteObject[] = [
  {
    path: 'programmes',
    lazy: async () => ({
      Component: (await import('../../features/programmes/ProgrammesPage')).ProgrammesPage,
    }),
  },
  {
    path: 'programmes/new',
    lazy: async () => ({
      Component: (await import('../../features/programmes/NewProgrammePage')).NewProgrammePage,
    }),
  },
  {
    path: 'programmes/:id',
    lazy: async () => ({
      Component: (await import('../../features/programmes/page/ProgrammePage')).ProgrammePage,
    }),
  },
  {
    path: 'programmes/:id/manage',
    lazy: async () => ({
      Component: (await import('../../features/programmes/manage/ManagePage')).ManagePage,
    }),
  },
]

/** Where a programme's link leads: what stands behind its # is put aside before anybody is sent to the sign-in. */
export const programmeJoin: RouteObject = {
  path: 'programmes/join',
  Component: LinkInHand,
  children: [
    {
      Component: MembersOnly,
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('../../features/programmes/join/JoinPage')).JoinPage,
          }),
        },
      ],
    },
  ],
}
