import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { JudgedPlans } from './judged-plans.js';
import { AssessmentsApi } from './web/api/assessments.api.js';
import { GoalsApi } from './web/api/goals.api.js';
import { InputApi } from './web/api/input.api.js';
import { SelfAssessmentApi } from './web/api/self-assessment.api.js';
import { VerdictsApi } from './web/api/verdicts.api.js';
import { CatalogueApi } from './web/api/catalogue.api.js';
import { DepartmentsApi } from './web/api/departments.api.js';
import { EmptyCApi } from './web/api/empty-c.api.js';
import { ProfilesApi } from './web/api/profiles.api.js';
import { PromoteApi } from './web/api/promote.api.js';
import { ScenariosApi } from './web/api/scenarios.api.js';
import { WhyNotApi } from './web/api/why-not.api.js';
import { SelectionApi } from './web/api/selection.api.js';
import { ToPlanApi } from './web/api/to-plan.api.js';
import { TriesApi } from './web/api/tries.api.js';
import { FindingsApi } from './web/api/findings.api.js';
import { OrganisationApi } from './web/api/organisation.api.js';
import { PilotsApi } from './web/api/pilots.api.js';
import { PlanApi } from './web/api/plan.api.js';
import { PlannerApi } from './web/api/planner.api.js';
import { ListsApi } from './web/api/lists.api.js';
import { ProposalValuesApi } from './web/api/proposal-values.api.js';
import { ProposalsApi } from './web/api/proposals.api.js';
import { ReviewingApi } from './web/api/reviewing.api.js';
import { SequenceApi } from './web/api/sequence.api.js';
import { SettingsApi } from './web/api/settings.api.js';
import { AssessmentsController } from './web/assessments/assessments.controller.js';
import { ListsController } from './web/lists/lists.controller.js';
import { OverrideController } from './web/assessments/override.controller.js';
import { BoardController } from './web/board/board.controller.js';
import { EmptyCController } from './web/empty-c/empty-c.controller.js';
import { CulturePageController } from './web/culture/culture.controller.js';
import { DepartmentsController } from './web/setup/departments.controller.js';
import { RemovingController } from './web/setup/removing.controller.js';
import { GoalsController } from './web/setup/goals.controller.js';
import { PlanSetupController } from './web/setup/plan.controller.js';
import { SetupController } from './web/setup/setup.controller.js';
import { SelectionController } from './web/selection/selection.controller.js';
import { PromoteController } from './web/scenarios/promote.controller.js';
import { ScenariosController } from './web/scenarios/scenarios.controller.js';
import { WhyNotController } from './web/scenarios/why-not.controller.js';
import { SettingsController } from './web/settings/settings.controller.js';
import { ScenarioJobs } from './scenarios/scenario-jobs.js';
import { SequenceJobs } from './sequence-jobs.js';
import { HeatController } from './web/heat/heat.controller.js';
import { MoveController } from './web/moves/move.controller.js';
import { PlanOverrideController } from './web/plan-override.controller.js';
import { PhaseDatesController } from './web/phase-dates.controller.js';
import { ProfilesController } from './web/profiles/profiles.controller.js';
import { ProposedController } from './web/proposed.controller.js';
import { PortfoliosController } from './web/portfolios.controller.js';
import { ProposalMovesController } from './web/proposals/moves.controller.js';
import { ProposalDesk } from './web/proposals/proposal-desk.js';
import { ProposalsController } from './web/proposals/proposals.controller.js';
import { ProposalQuestionsController } from './web/proposals/questions.controller.js';
import { ReviewingController } from './web/proposals/reviewing.controller.js';
import { ToPlanController } from './web/several/to-plan.controller.js';
import { SelfAssessmentController } from './web/self-assessment.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [
    AssessmentsApi,
    GoalsApi,
    InputApi,
    SelfAssessmentApi,
    VerdictsApi,
    DepartmentsApi,
    EmptyCApi,
    ProfilesApi,
    PromoteApi,
    ScenariosApi,
    WhyNotApi,
    SelectionApi,
    ToPlanApi,
    TriesApi,
    FindingsApi,
    OrganisationApi,
    PilotsApi,
    PlanApi,
    PlannerApi,
    CatalogueApi,
    ProposalsApi,
    ProposalValuesApi,
    ListsApi,
    ReviewingApi,
    SequenceApi,
    SettingsApi,
    PortfoliosController,
    BoardController,
    EmptyCController,
    HeatController,
    MoveController,
    ScenariosController,
    PromoteController,
    WhyNotController,
    SelectionController,
    ToPlanController,
    SelfAssessmentController,
    CulturePageController,
    PhaseDatesController,
    ProfilesController,
    ProposedController,
    SettingsController,
    SetupController,
    GoalsController,
    PlanSetupController,
    DepartmentsController,
    RemovingController,
    AssessmentsController,
    OverrideController,
    PlanOverrideController,
    ProposalsController,
    ProposalMovesController,
    ReviewingController,
    ProposalQuestionsController,
    ListsController,
  ],
  providers: [JudgedPlans, SequenceJobs, ScenarioJobs, ProposalDesk],
  exports: [JudgedPlans, SequenceJobs],
})
export class PortfoliosModule {}
