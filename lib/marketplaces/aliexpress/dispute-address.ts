/** The page of one dispute, as every row of the dispute list links to it. */
export const disputeAddress = (host: string, caseId: string): string =>
  `https://${host}/m_apps/dispute-management/detail?reverseOrderLineId=${encodeURIComponent(caseId)}`;
