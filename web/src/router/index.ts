import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

/** `entry` names the entry of the left side a page belongs to. */
export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('@/features/desk/DeskPage.vue'), meta: { entry: 'desk' } },
  { path: '/inbox', component: () => import('@/features/inbox/InboxPage.vue'), meta: { entry: 'inbox' } },
  { path: '/overview', component: () => import('@/features/overview/OverviewPage.vue'), meta: { entry: 'overview' } },
  { path: '/projects', component: () => import('@/features/projects/ProjectsPage.vue'), meta: { entry: 'projects' } },
  { path: '/projects/new', component: () => import('@/features/projects/ProjectFormPage.vue'), meta: { entry: 'projects' } },
  { path: '/projects/:id', props: true, component: () => import('@/features/projects/ProjectPage.vue'), meta: { entry: 'projects' } },
  { path: '/projects/:id/edit', props: true, component: () => import('@/features/projects/ProjectFormPage.vue'), meta: { entry: 'projects' } },
  { path: '/projects/:id/report', props: true, component: () => import('@/features/progress/ReportPage.vue'), meta: { entry: 'projects' } },
  { path: '/projects/:id/financing', props: true, component: () => import('@/features/financing/FinancingPage.vue'), meta: { entry: 'projects' } },
  { path: '/tables', component: () => import('@/features/keyprojects/TablesPage.vue'), meta: { entry: 'projects' } },
  { path: '/tables/import', component: () => import('@/features/keyprojects/ImportPage.vue'), meta: { entry: 'projects' } },
  { path: '/tables/:id', props: true, component: () => import('@/features/keyprojects/TablePage.vue'), meta: { entry: 'projects' } },
  { path: '/plan', component: () => import('@/features/plan/PlanPage.vue'), meta: { entry: 'projects' } },
  { path: '/plan/new', component: () => import('@/features/plan/PlanFormPage.vue'), meta: { entry: 'projects' } },
  { path: '/plan/:id/tasks', props: true, component: () => import('@/features/plan/PlanTasksPage.vue'), meta: { entry: 'projects' } },
  { path: '/plan/:id', props: true, component: () => import('@/features/plan/PlanVersionPage.vue'), meta: { entry: 'projects' } },
  { path: '/tasks/:id', props: true, component: () => import('@/features/tasks/TaskPage.vue'), meta: { entry: 'projects' } },
  { path: '/payments', component: () => import('@/features/payments/PaymentsPage.vue'), meta: { entry: 'payments' } },
  { path: '/payments/new', component: () => import('@/features/payments/PaymentFormPage.vue'), meta: { entry: 'payments' } },
  { path: '/payments/:id', props: true, component: () => import('@/features/payments/PaymentPage.vue'), meta: { entry: 'payments' } },
  { path: '/budget-lines', component: () => import('@/features/budget/BudgetLinesPage.vue'), meta: { entry: 'payments' } },
  { path: '/budget-lines/new', component: () => import('@/features/budget/BudgetLineFormPage.vue'), meta: { entry: 'payments' } },
  { path: '/award-rounds', component: () => import('@/features/rounds/RoundsPage.vue'), meta: { entry: 'payments' } },
  { path: '/award-rounds/new', component: () => import('@/features/rounds/RoundFormPage.vue'), meta: { entry: 'payments' } },
  { path: '/award-rounds/:id', props: true, component: () => import('@/features/rounds/RoundPage.vue'), meta: { entry: 'payments' } },
  { path: '/award-policies', component: () => import('@/features/rounds/PoliciesPage.vue'), meta: { entry: 'payments' } },
  { path: '/allocations', component: () => import('@/features/rounds/AllocationsPage.vue'), meta: { entry: 'payments' } },
  { path: '/findings', component: () => import('@/features/findings/FindingsPage.vue'), meta: { entry: 'findings' } },
  { path: '/findings/new', component: () => import('@/features/findings/FindingFormPage.vue'), meta: { entry: 'findings' } },
  { path: '/findings/:id', props: true, component: () => import('@/features/findings/FindingPage.vue'), meta: { entry: 'findings' } },
  { path: '/inspections', component: () => import('@/features/inspections/InspectionsPage.vue'), meta: { entry: 'findings' } },
  { path: '/inspections/new', component: () => import('@/features/inspections/InspectionFormPage.vue'), meta: { entry: 'findings' } },
  { path: '/inspections/:id', props: true, component: () => import('@/features/inspections/InspectionPage.vue'), meta: { entry: 'findings' } },
  { path: '/leads/:id', props: true, component: () => import('@/features/leads/LeadPage.vue'), meta: { entry: 'findings' } },
  { path: '/circulars', component: () => import('@/features/circulars/CircularsPage.vue'), meta: { entry: 'circulars' } },
  { path: '/circulars/:id', props: true, component: () => import('@/features/circulars/CircularPage.vue'), meta: { entry: 'circulars' } },
  { path: '/assessments', component: () => import('@/features/assessments/AssessmentsPage.vue'), meta: { entry: 'circulars' } },
  { path: '/assessments/:id', props: true, component: () => import('@/features/assessments/AssessmentPage.vue'), meta: { entry: 'circulars' } },
  { path: '/meetings', component: () => import('@/features/meetings/MeetingsPage.vue'), meta: { entry: 'circulars' } },
  { path: '/meetings/:id', props: true, component: () => import('@/features/meetings/MeetingPage.vue'), meta: { entry: 'circulars' } },
  { path: '/calendar', component: () => import('@/features/calendar/CalendarPage.vue'), meta: { entry: 'circulars' } },
  { path: '/proposals', component: () => import('@/features/proposals/ProposalsPage.vue'), meta: { entry: 'circulars' } },
  { path: '/proposals/new', component: () => import('@/features/proposals/ProposalFormPage.vue'), meta: { entry: 'circulars' } },
  { path: '/proposals/:id/edit', props: true, component: () => import('@/features/proposals/ProposalFormPage.vue'), meta: { entry: 'circulars' } },
  { path: '/proposals/:id', props: true, component: () => import('@/features/proposals/ProposalPage.vue'), meta: { entry: 'circulars' } },
  { path: '/documents', component: () => import('@/features/documents/DocumentsPage.vue'), meta: { entry: 'circulars' } },
  { path: '/documents/:id', props: true, component: () => import('@/features/documents/DocumentPage.vue'), meta: { entry: 'circulars' } },
  { path: '/honours', component: () => import('@/features/honours/HonoursPage.vue'), meta: { entry: 'circulars' } },
  { path: '/outreach', component: () => import('@/features/outreach/OutreachPage.vue'), meta: { entry: 'publicity' } },
  { path: '/outreach/new', component: () => import('@/features/outreach/ActivityFormPage.vue'), meta: { entry: 'publicity' } },
  { path: '/news', component: () => import('@/features/news/NewsListPage.vue'), meta: { entry: 'publicity' } },
  { path: '/news/new', component: () => import('@/features/news/NewsFormPage.vue'), meta: { entry: 'publicity' } },
  { path: '/news/:id', props: true, component: () => import('@/features/news/NewsPage.vue'), meta: { entry: 'publicity' } },
  { path: '/suggestions', component: () => import('@/features/suggestions/SuggestionsPage.vue'), meta: { entry: 'publicity' } },
  { path: '/suggestions/:id', props: true, component: () => import('@/features/suggestions/SuggestionPage.vue'), meta: { entry: 'publicity' } },
  { path: '/organisations/:id', props: true, component: () => import('@/features/organisations/OrganisationPage.vue'), meta: { entry: 'projects' } },
  { path: '/ledger', component: () => import('@/features/ledger/LedgerPage.vue'), meta: { entry: 'payments' } },
  { path: '/ledger/:id', component: () => import('@/features/ledger/AccountPage.vue'), meta: { entry: 'payments' } },
  { path: '/audit', component: () => import('@/features/audit/AuditPage.vue'), meta: { entry: 'audit' } },
  { path: '/:rest(.*)*', component: () => import('@/app/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

// After a change of page the reader's place is the new title, as it would be after a full load.
router.afterEach((to, from) => {
  if (from.matched.length === 0 || to.path === from.path) return
  void nextTick(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
})
