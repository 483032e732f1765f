/** The names the pages use for what the services answer; every shape comes from the committed contracts. */
import type { components as FundingParts, paths as FundingPaths } from './generated/funding'
import type { components as GatewayParts, paths as GatewayPaths } from './generated/gateway'
import type { components as NotificationParts, paths as NotificationPaths } from './generated/notification'
import type { components as ProjectsParts, paths as ProjectsPaths } from './generated/projects'
import type { components as SupervisionParts, paths as SupervisionPaths } from './generated/supervision'

export type Paths = ProjectsPaths & FundingPaths & SupervisionPaths & NotificationPaths & GatewayPaths

type Projects = ProjectsParts['schemas']
type Funding = FundingParts['schemas']
type Supervision = SupervisionParts['schemas']
type Notification = NotificationParts['schemas']
type Gateway = GatewayParts['schemas']

export type Me = Gateway['Me']
export type Todo = Gateway['Todo']
export type Missing = Gateway['MissingPart']
export type SearchHit = Gateway['SearchHit']
/** Why the light is what it is; a service of an earlier version does not say it. */
export type Project = Projects['ProjectView'] & { lightReason?: string | null }
export type ProjectRequest = Projects['ProjectRequest']
export type LightView = Projects['LightView']
export type Opinion = Projects['OpinionView']
export type Milestone = Projects['Milestone']
export type ProgressReport = Projects['ProgressReportView']
export type ProgressRequest = Projects['ProgressRequest']
export type KeyProjectTable = Projects['KeyProjectTableView']
export type TableEntry = Projects['TableEntryView']
export type TableTransition = Projects['TableTransitionRequest']
export type TableDiff = Projects['TableDiffView']
export type ImportJob = Projects['ImportView']
export type ImportError = Projects['ImportError']
export type Unit = Projects['OrganisationView']
export type PlanTransition = Projects['PlanTransitionRequest']
export type PlanVersion = Projects['PlanVersionView']
export type Task = Projects['TaskView']
export type TaskTransition = Projects['TaskTransitionRequest']
export type TaskReportRequest = Projects['TaskReportRequest']
export type ProjectTransition = Projects['TransitionRequest']
/** The person behind the account; a service of an earlier version does not say it. */
export type Transition = Projects['TransitionView'] & { actorName?: string | null }
export type Phase = Projects['PhaseView']
export type Payment = Funding['PaymentView']
export type ChargeableLine = Funding['ChargeableLineView']
export type Hold = Funding['HoldView']
export type HoldTransition = Funding['HoldTransition']
export type PaymentTransition = Funding['PaymentTransition']
export type PayeeCorrection = Funding['PayeeCorrection']
export type PaymentState = Funding['PaymentState']
export type FundingSource = Funding['FundingSourceView']
export type FinancingPlan = Funding['PlanView']
export type FinancingRequest = Funding['PlanRequest']
export type Finding = Supervision['FindingView']
export type RectificationReport = Supervision['ReportView']
export type FindingTransition = Supervision['FindingTransition']
export type LeadTransition = Supervision['LeadTransition']
export type Lead = Supervision['LeadView']
export type InboxItem = Notification['NoticeView']
