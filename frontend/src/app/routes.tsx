import { createBrowserRouter } from 'react-router'
import { AssessorsToo } from './guard/AssessorsToo'
import { MembersOnly } from './guard/MembersOnly'
import { Layout } from './layout/Layout'
import { Crash } from './trouble/Crash'
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
                  Component: (await import('../features/innovations/page/InnovationPage')).InnovationPage,
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
                path: 'teams/:id/audit',
                lazy: async () => ({
                  Component: (await import('../features/teams/TeamAuditPage')).TeamAuditPage,
                }),
              },
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
])
