// State builders: what several procedures share in law, each written once with its paragraph.
export {
  authorization,
  authorizationPeriod,
  authorizedEvent,
  competenceFields,
} from './builders/authorization.js';
export {
  appointmentField,
  appointmentPeriod,
  counter,
  counterRequest,
  counterStatus,
  rescheduleEvent,
} from './builders/counter.js';
export {
  printedDocument,
  printingClocks,
  printingLetters,
  printingStatus,
  uncollectedDocument,
} from './builders/printed-document.js';
export { formerDocument } from './builders/printed-document-fields.js';
export {
  buildingBlocks,
  buildingClocks,
  buildingEvents,
  buildingLetters,
  buildingObjectionEvents,
  buildingRemedy,
  buildingStatuses,
  buildingTariffs,
} from './builders/building-law.js';
export { buildingFiction } from './builders/building-fiction.js';
export { buildingObjection, buildingPermit } from './builders/building-permit.js';
export { buildingUse, buildingUseClocks, buildingUseEvents } from './builders/building-use.js';
export {
  monumentClocks,
  monumentEvents,
  monumentPermit,
  monumentStatuses,
} from './builders/monument-permit.js';
export { neighbourEvent, neighbourPeriod, neighbours } from './builders/neighbours.js';
export { partyAddressee, partySection, plotLine, plotSection, plotSupplement } from './builders/plot-form.js';
export { certificateMachine } from './builders/civil-status.js';
export { certificateDocuments } from './builders/civil-status-documents.js';
export {
  certificateEvents,
  certificateEvidence,
  certificateForm,
  entitled,
  personFields,
  religion,
} from './builders/civil-status-form.js';
export { certificateJourneys } from './builders/civil-status-journeys.js';
export { certificateSteps } from './builders/civil-status-steps.js';
export { civilStatusService } from './builders/civil-status-law.js';
export type { CertificateLaw } from './builders/civil-status-law.js';
export { competentOffice, genderEntryChanged, toOtherOffice } from './builders/civil-status-search.js';
export {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  courtEvents,
  courtRemedy,
  feeFixedBy,
} from './builders/appealable-notice.js';
export {
  applicationDecision,
  costBlocks,
  frameFee,
  hearingLetter,
  provisionBlocks,
  provisionsField,
  refusalNotice,
} from './builders/application-decision.js';
export { revocation } from './builders/revocation.js';
export { applicationClocks, applicationEvents, refusedApplication } from './builders/application-case.js';
export { inHannover } from './builders/in-hannover.js';
export { askedByLetter, askingLetter } from './builders/asked-by-letter.js';
export { earlier } from './builders/earlier.js';
export { permitTerm, permitTermStatus, validityEnd } from './builders/permit-term.js';
export { adjudicationDocuments, noticeStates } from './builders/adjudication.js';
export { specialUse, specialUseGrounds } from './builders/special-use.js';
export { reliabilityGrounds, weaponsReliability } from './builders/weapons-reliability.js';
export { disposalStatus, weaponsHolding } from './builders/weapons-holding.js';
export { acquiredEvent, preEntry, preEntryPeriod } from './builders/weapons-entry.js';
export { containerField, storageProof, storageSuffices } from './builders/weapons-storage.js';
export { weaponsPermit, weaponsRemedy, weaponsTariffs } from './builders/weapons-permit.js';
export { collection, collectionPeriod } from './builders/collection.js';
export { effortFee, effortFeeBlocks, effortTariffs } from './builders/effort-fee.js';
export { complianceNotice, permitClocks, permitEvents, permitSpine } from './builders/permit-spine.js';
export { permitSteps } from './builders/permit-steps.js';
export { inquiryParts, reliabilityInquiries } from './builders/reliability.js';
export type { Inquiry } from './builders/reliability.js';
export {
  reliabilityDeclarations,
  reliabilityEvidence,
  reliablePersons,
  tradeAddressee,
  tradeApplicant,
} from './builders/trade-applicant.js';
export { completeness, replyPeriod, requestLetter, requestOutcome } from './builders/completeness.js';
export { atCourt, courtDecision, courtInquiry, courtReferral, doubt } from './builders/court-referral.js';
export {
  afterAppointment,
  appointmentMade,
  declarationAppointment,
  invitationLetter,
} from './builders/registrar-appointment.js';
export { registeredElsewhere, registerFollowUp, registerReply } from './builders/register-follow-up.js';
export { registerPrint } from './builders/register-print.js';
export {
  fixedFee,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
} from './builders/registrar.js';
export { nameDeclaration } from './builders/name-declaration.js';
export {
  birthCertificates,
  birthEntry,
  birthRecord,
  namesGiven,
  namesPeriod,
} from './builders/birth-record.js';
export { lateRegistration } from './builders/late-registration.js';
export {
  applicantFields as cemeteryApplicant,
  cemetery,
  cemeteryService,
  gravePlace,
} from './builders/cemetery.js';
export { requestWithin } from './builders/request-within.js';
export { deemedApproval } from './builders/deemed-approval.js';
export { chargeEffect, chargeNotice, chargeOrder, chargeStatuses } from './builders/charge-assessment.js';
export {
  chargeHearing,
  chargeHearingPeriod,
  reliefDecision,
  reliefHearingLetter,
  reliefIntake,
  reliefRequestLetter,
} from './builders/charge-relief.js';
export {
  actionNotice,
  directAction,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  litigationStatus,
} from './builders/direct-action.js';
export { residenceAddressee, residenceForm } from './builders/residence-form.js';
export {
  residenceClocks,
  residenceDocuments,
  residenceEffect,
  residenceEvents,
  residenceStatuses,
} from './builders/residence-law.js';
export { residenceMachine } from './builders/residence-title.js';
export { dispatchState, documentState, transmissionState } from './builders/document-state.js';
export {
  ballotClocks,
  electoralClocks,
  electoralComplaint,
  electoralEvents,
  electoralExceptions,
  electoralRefusal,
  electoralRemedy,
  electoralRemedyStatus,
  objectionNotice,
} from './builders/electoral-remedy.js';
export { chipDocument, chipDocumentClocks, chipPickup } from './builders/chip-document.js';
export { endings } from './builders/endings.js';
export { consultation } from './builders/consultation.js';
export { eventDay, overtaken, overtakenByDay } from './builders/event-day.js';
export { receiptFeeNotice, tradeNotification } from './builders/trade-notification.js';
export {
  labourAnswerEvent,
  labourConsent,
  labourConsentClocks,
  labourParticularsEvent,
} from './builders/labour-consent.js';
export { excused, refusedOnOwnStatements, waitsForCourt } from './builders/excused.js';
export { drivingFitness } from './builders/driving-fitness.js';
export { drivingTest } from './builders/driving-test.js';
export { licenceCard } from './builders/licence-card.js';
export { licenceAddressee, licenceClasses, licenceForm, licenceSupplement } from './builders/licence-form.js';
export { trafficFee, trafficPayment, trafficPaymentPeriod } from './builders/traffic-payment.js';
export { vehicleAdmission } from './builders/vehicle-admission.js';
export {
  transportEvidence,
  transportFeeClocks,
  transportGrantable,
  transportGrounds,
  transportGroundTexts,
  transportInquiries,
  transportInterim,
  transportMeans,
  transportTariffs,
  transportTerm,
  transportVehicles,
} from './builders/passenger-transport.js';
export { admissionMilestones } from './builders/admission-milestones.js';
export { foreignPapers, foreignPapersField } from './builders/foreign-papers.js';
export {
  cityPlate,
  insuranceCode,
  taxFields,
  vehicleAddressee,
  vehicleForm,
  vehicleSupplement,
  vin,
  wishFields,
} from './builders/vehicle-form.js';
export { meansToRefuse, roadTrafficRefusal, roadTrafficRemedy } from './builders/road-traffic-refusal.js';
export { hearing, hearingPeriod, statementEvent } from './builders/hearing.js';
export {
  inactionMarker,
  inactionWatch,
  inactionWhileIncomplete,
  interimLetter,
} from './builders/inaction.js';
export { actionPeriod, objection, objectionEvents, objectionPeriod } from './builders/objection.js';
export { opinionEvent, opinionPeriod, participation } from './builders/participation.js';
export { explosivesGrounds, explosivesReliability } from './builders/explosives-reliability.js';
export { askedOnce } from './builders/asked-once.js';
export { notification } from './builders/notification.js';
export { processingTarget } from './builders/processing-target.js';
export { taxCompleteness, taxReplyPeriod, taxRequestLetter } from './builders/tax-completeness.js';
export { taskState } from './builders/task-state.js';
export {
  belowMinimum,
  housingAssessment,
  housingDecision,
  housingInquiries,
  housingIssued,
  housingRefused,
} from './builders/housing-benefit.js';
export {
  housingCertainty,
  housingClocks,
  housingEvents,
  housingService,
} from './builders/housing-benefit-law.js';
export { housingDocuments } from './builders/housing-benefit-documents.js';
export {
  bankSection,
  declarationSection,
  householdSection,
  personSection,
} from './builders/housing-benefit-form.js';
export { informationEvent, informationPeriod, informationRequest } from './builders/information-request.js';
export {
  cooperation,
  cooperationDenial,
  cooperationLetter,
  cooperationPeriod,
  cooperationStatuses,
  denialNotice,
  forwardedLetter,
  forwarding,
  withdrawalUnless,
  wrongOffice,
} from './builders/social-cooperation.js';
export {
  socialActionPeriod,
  socialInactionMarker,
  socialObjection,
  socialObjectionEvents,
  socialObjectionPeriod,
} from './builders/social-objection.js';
export { socialHearing, socialHearingPeriod } from './builders/social-hearing.js';
export {
  benefitRunning,
  changeEvent,
  grantEnd,
  payoutOrder,
  recurringBenefit,
  renewalLetter,
  renewalReminder,
} from './builders/recurring-benefit.js';
export type { OutcomeWay } from './builders/task-state.js';
export { payment, paymentPeriod } from './builders/payment.js';
export { conclude, decide, note, set, ways } from './builders/transition.js';
export type { Way } from './builders/transition.js';
export { transferable } from './builders/transferable.js';
export { supplementEvent, withdrawal, withdrawEvent } from './builders/withdrawal.js';
export { tradeAction } from './builders/trade-action.js';
export { brief } from './builders/brief-fields.js';
export { invoice, invoiceLetter, invoicePeriod, invoiceStatus } from './builders/invoice.js';
export {
  grantClocks,
  grantDrawing,
  grantEvents,
  grantNotice,
  grantProof,
  grantStatuses,
} from './builders/grant-funding.js';
export {
  grantRecovery,
  recoveryClocks,
  recoveryDocuments,
  recoveryEvents,
} from './builders/grant-recovery.js';
export { urbanPermit, urbanPermitClocks, urbanPermitEvents } from './builders/urban-permit.js';
export { finished, gate } from './builders/brief-states.js';
export { feeRegion, receiptClocks, receiptWatch, registerEntry } from './builders/trade-receipt.js';
export { animalPermitClocks, animalPermitLaw, expertTalk, inspectionOf } from './builders/animal-permit.js';
export { plainLetter, plainNotice, waitingFor } from './builders/brief-documents.js';
export { applicantSection, birthday, childSection } from './builders/family-form.js';
export { completedYears } from './builders/completed-years.js';
export {
  deniedUnheard,
  refusedUnheard,
  youthActions,
  youthCourt,
  youthRefused,
  youthRemedy,
  youthReply,
  youthRequest,
  youthRetention,
  youthService,
  youthWithdraw,
} from './builders/youth-service.js';
export { offered, offerPeriod, placeOffer, placeOfferEvents } from './builders/place-offer.js';
export {
  chargeDue,
  civilCharge,
  civilChargePeriod,
  civilRemedy,
  mandateFields,
} from './builders/civil-charge.js';
export { permitCase } from './builders/permit-case.js';
export { exemptionTerm } from './builders/exemption-term.js';
export {
  reportAnswered,
  reported,
  reporterSection,
  reportReceipt,
  reportRemedy,
} from './builders/report-frame.js';
export {
  accountField,
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistancePerson,
  assistanceRefusal,
  assistanceService,
  meansTest,
  payoutOnce,
} from './builders/social-assistance.js';
export {
  assistanceByMonth,
  byMonthClocks,
  byMonthEvents,
  byMonthHearing,
} from './builders/assistance-by-month.js';
export {
  aidClocks,
  aidEvents,
  aidGrant,
  aidInForce,
  aidPlanning,
  aidStatuses,
} from './builders/youth-aid.js';
export { careBills, careEvents, careFundPeriod, careGrade } from './builders/care-assistance.js';
export {
  educationRetention,
  educationService,
  freeOfCharge,
  registrationWithdrawn,
} from './builders/education-service.js';
export {
  officeAppointment,
  slotClocks,
  slotEndings,
  slotEvents,
  slotLetters,
  slotOffer,
  slotStatus,
} from './builders/office-appointment.js';
export { requiredConsent } from './builders/required-consent.js';
export { blockedPerson, blockedPersonHeard, blockedPersonPeriod } from './builders/blocked-person.js';
