import type { EntryFacts } from './facts'

const unknown = 'Unknown'

/**
 * What an entry answers of the registry's screening questions. Whatever it does not state is `Unknown`, which the
 * registry has as an answer of its own: a guess would be read as our word. In which countries a tool is used is not
 * told, since that could lead to those who use it.
 */
export function answerDpgQuestions(facts: EntryFacts, page: string) {
  const { owner, documentation, training, risk, dataKept } = facts
  return {
    clearOwnership: {
      isOwnershipExplicit: owner ? 'Yes' : unknown,
      ...(owner && { copyrightURL: page }),
    },
    platformIndependence: { mandatoryDepsCreateMoreRestrictions: unknown },
    documentation: {
      isDocumentationAvailable: documentation ? 'Yes' : unknown,
      documentationURL: [documentation, ...training.map(({ url }) => url)].filter(Boolean),
    },
    NonPII: { collectsNonPII: unknown },
    privacy: { isPrivacyCompliant: unknown, privacyComplianceList: [], adherenceSteps: [] },
    standards: {
      supportStandards: unknown,
      standardsList: [],
      evidenceStandardSupport: [],
      implementBestPractices: unknown,
      bestPracticesList: [],
    },
    doNoHarm: {
      // The last gate has two people sign what could go wrong; the entry tells what remains.
      preventHarm: risk
        ? { stepsToPreventHarm: 'Yes', additionalInfoMechanismProcessesPolicies: risk }
        : { stepsToPreventHarm: unknown },
      dataPrivacySecurity: {
        collectsPII: unknown,
        ...(dataKept && { privacySecurityDescription: dataKept }),
      },
      inappropriateIllegalContent: { collectStoreDistribute: unknown },
      protectionFromHarassment: { userInteraction: unknown },
    },
    locations: { developmentCountries: [], deploymentCountries: [] },
  }
}
