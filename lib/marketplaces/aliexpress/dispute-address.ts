/**
 * The page of one dispute, as every row of the dispute list links to it; undefined for a conversation of
 * the chat, whose page has no address of its own.
 */
export function disputeAddress(host: string, caseId: string): string | undefined {
  if (!/^\d{6,20}$/.test(caseId)) return undefined;
  return host === 'trade.aliexpress.com'
    ? `https://${host}/issue/issueDetail.htm?issueId=${caseId}`
    : `https://${host}/m_apps/dispute-management/detail?reverseOrderLineId=${caseId}`;
}
