/** Client organisations: their departments, and the way in through their address. */
export { organisationRoot, organisationSections } from './archive.js';
export {
  addOrganisation,
  freeAddress,
  isTaken,
  type AddedOrganisation,
  type OrganisationDetails,
} from './add-organisation.js';
export {
  changeOrganisation,
  readProfile,
  takeTurn,
  type OrganisationProfile,
  type ProfileAtVersion,
} from './change-organisation.js';
export { isDefaultDepartment } from './default-department.js';
export { departmentCode } from './department-code.js';
export {
  addDepartment,
  changeDepartment,
  readDepartment,
  removeDepartment,
  type DepartmentAtVersion,
  type DepartmentData,
} from './departments.js';
export { describeOrganisation, type Description } from './describe-organisation.js';
export { hasOrganisations } from './has-organisations.js';
export { listAllOrganisations, listOrganisations } from './list-organisations.js';
export { OrganisationsModule } from './organisations.module.js';
export { isHeadOf, tell, type Message } from './messages/tell.js';
export { addressParts, planAddress } from './plan-address.js';
export { difference, feltByDepartment, type DepartmentFelt } from './pulse/felt.js';
export { answerPulse, askPulse, readPulse, type AskedPulse } from './pulse/pulses.js';
export { WARMTHS } from './pulse/warmths.js';
export { isSlug } from './slug.js';
export {
  findOrganisationId,
  readAddress,
  readLanguage,
  readOrganisation,
  readOrganisationRevision,
} from './read-organisation.js';
export { saveCulture } from './save-culture.js';
export { saveSelfAssessment, type SelfAssessment } from './save-self-assessment.js';
export { answeredAxes, AxesForm, axisFields, axisRawValues } from './web/culture/axis-fields.js';
export { CultureForm, cultureOf, mixProblems } from './web/culture/culture.form.js';
export { organisationUrls } from './web/urls.js';
export { Access, InOrganisation } from './web/organisation.guard.js';
