import { createBrowserRouter } from 'react-router'
import { AssessorsToo } from './guard/AssessorsToo'
import { MembersOnly } from './guard/MembersOnly'
import { RoomStaff } from './guard/RoomStaff'
import { Layout } from './layout/Layout'
import { Crash } from './trouble/Crash'
import { programmeJoin, programmePages } from './pages/programmes'
import { Starting } from './trouble/Starting'

/** Every page is its own chunk: what a phone on a bad network loads first is the frame and one page. */
export const router = createBrowserRouter([
  {
    Component: Layout,
    HydrateFallback: Starting,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          {
            path: 'sign-in',
            lazy: async () => ({
              Component: (await import('../features/account/signIn/SignInPage')).SignInPage,
            }),
          },
          {
            path: 'register',
            lazy: async () => ({
              Component: (await import('../features/account/register/RegisterPage')).RegisterPage,
            }),
          },
          {
            path: 'forgot',
            lazy: async () => ({
              Component: (await import('../features/account/reset/ForgotPage')).ForgotPage,
            }),
          },
          {
            path: 'reset',
            lazy: async () => ({
              Component: (await import('../features/account/reset/ResetPage')).ResetPage,
            }),
          },
          {
            path: 'invitation',
            lazy: async () => ({
              Component: (await import('../features/account/invitation/InvitationPage')).InvitationPage,
            }),
          },
          {
            path: 'privacy',
            lazy: async () => ({
              Component: (await import('../features/account/privacy/PrivacyPage')).PrivacyPage,
            }),
          },
          {
            path: 'assess',
            lazy: async () => ({
              Component: (await import('../features/assessments/assess/AssessPage')).AssessPage,
            }),
          },
          {
            path: 'facilitate',
            lazy: async () => ({
              Component: (await import('../features/workshops/links/FacilitatePage')).FacilitatePage,
            }),
          },
          programmeJoin,
          {
            path: 'workshops/:id/console',
            Component: RoomStaff,
            children: [
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../features/workshops/console/ConsolePage')).ConsolePage,
                }),
              },
            ],
          },
          {
            path: 'assessments/:id/sheets/:sheet',
            Component: AssessorsToo,
            children: [
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../features/assessments/SheetPage')).SheetPage,
                }),
              },
            ],
          },
          {
            Component: MembersOnly,
            children: [
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../features/innovations/list/InnovationsPage')).InnovationsPage,
                }),
              },
              {
                path: 'innovations/new',
                lazy: async () => ({
                  Component: (await import('../features/innovations/form/NewInnovationPage'))
                    .NewInnovationPage,
                }),
              },
              {
                path: 'innovations/:id',
                lazy: async () => ({
                  Component: (await import('./pages/InnovationInProgrammes')).InnovationInProgrammes,
                }),
              },
              {
                path: 'innovations/:id/edit',
                lazy: async () => ({
                  Component: (await import('../features/innovations/form/EditInnovationPage'))
                    .EditInnovationPage,
                }),
              },
              {
                path: 'assessments/:id',
                lazy: async () => ({
                  Component: (await import('../features/assessments/RoundPage')).RoundPage,
                }),
              },
              {
                path: 'workshops',
                lazy: async () => ({
                  Component: (await import('../features/workshops/list/WorkshopsPage')).WorkshopsPage,
                }),
              },
              {
                path: 'workshops/new',
                lazy: async () => ({
                  Component: (await import('../features/workshops/edit/NewWorkshopPage')).NewWorkshopPage,
                }),
              },
              {
                path: 'workshops/:id',
                lazy: async () => ({
                  Component: (await import('../features/workshops/page/WorkshopPage')).WorkshopPage,
                }),
              },
              {
                path: 'workshops/:id/edit',
                lazy: async () => ({
                  Component: (await import('../features/workshops/edit/EditWorkshopPage')).EditWorkshopPage,
                }),
              },
              {
                path: 'workshops/:id/memo',
                lazy: async () => ({
                  Component: (await import('../features/workshops/memo/MemoPage')).MemoPage,
                }),
              },
              {
                path: 'teams',
                lazy: async () => ({
                  Component: (await import('../features/teams/TeamsPage')).TeamsPage,
                }),
              },
              {
                path: 'teams/new',
                lazy: async () => ({
                  Component: (await import('../features/teams/NewTeamPage')).NewTeamPage,
                }),
              },
              {
                path: 'teams/:id',
                lazy: async () => ({
                  Component: (await import('../features/teams/TeamPage')).TeamPage,
                }),
              },
              {
                path: 'teams/:id/tokens',
                lazy: async () => ({
                  Component: (await import('../features/teams/TeamTokensPage')).TeamTokensPage,
                }),
              },
              {
                path: 'teams/:id/scores',
                lazy: async () => ({ Component: (await import('./team/TeamScores')).TeamScores }),
              },
              {
                path: 'teams/:id/webhooks',
                lazy: async () => ({ Component: (await import('./team/TeamWebhooks')).TeamWebhooks }),
              },
              {
                path: 'teams/:id/audit',
                lazy: async () => ({
                  Component: (await import('../features/teams/TeamAuditPage')).TeamAuditPage,
                }),
              },
              ...programmePages,
              {
                path: 'account',
                lazy: async () => ({
                  Component: (await import('../features/account/own/AccountPage')).AccountPage,
                }),
              },
            ],
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./trouble/MissingPage')).MissingPage }),
          },
        ],
      },
    ],
  },
  // On the wall and on paper there is no frame around the page.
  {
    ErrorBoundary: Crash,
    HydrateFallback: Starting,
    children: [
      {
        path: 'workshops/:id/screen',
        Component: RoomStaff,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/workshops/screen/ScreenPage')).ScreenPage,
            }),
          },
        ],
      },
      {
        path: 'workshops/:id/print',
        Component: MembersOnly,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/workshops/print/PrintPage')).PrintPage,
            }),
          },
        ],
      },
    ],
  },
])
