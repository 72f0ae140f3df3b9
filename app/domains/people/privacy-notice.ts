/** The version of the privacy notice; raised whenever what it says changes. */
export const privacyNoticeVersion = 1
